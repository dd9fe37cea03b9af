import type { Views } from '../view.ts';

const pending = { kind: 'static', draw: () => null } as const;

/** How each element type is drawn where a host app says nothing else. */
export const defaultViews = {
  block: pending,
  modal: pending,
  configuration: pending,
  stepper: pending,
  step: pending,
  box: pending,
  button: pending,
  card: pending,
  checkbox: pending,
  codeblock: pending,
  divider: pending,
  hint: pending,
  hstack: pending,
  image: pending,
  input: pending,
  link: pending,
  markdown: pending,
  radio: pending,
  select: pending,
  switch: pending,
  text: pending,
  textinput: pending,
  vstack: pending,
  webframe: pending,
  invalid: pending,
} satisfies Views;
