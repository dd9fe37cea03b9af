import type { ElementType } from '@contentkit/schema/reader';

import { block } from './block.ts';
import { box } from './box.ts';
import { button } from './button.ts';
import { card } from './card.ts';
import { checkbox } from './checkbox.ts';
import { codeblock } from './codeblock.ts';
import { configuration } from './configuration.ts';
import { divider } from './divider.ts';
import type { ElementEffects } from './effect.ts';
import { hint } from './hint.ts';
import { hstack } from './hstack.ts';
import { image } from './image.ts';
import { input } from './input.ts';
import { link } from './link.ts';
import { markdown } from './markdown.ts';
import { modal } from './modal.ts';
import { radio } from './radio.ts';
import { select } from './select.ts';
import { step } from './step.ts';
import { stepper } from './stepper.ts';
import { switchEffects } from './switch.ts';
import { text } from './text.ts';
import { textinput } from './textinput.ts';
import { vstack } from './vstack.ts';
import { webframe } from './webframe.ts';

/** How each property of every element is shown to have an effect. */
export const propertyEffects = {
  block,
  modal,
  configuration,
  stepper,
  step,
  box,
  button,
  card,
  checkbox,
  codeblock,
  divider,
  hint,
  hstack,
  image,
  input,
  link,
  markdown,
  radio,
  select,
  switch: switchEffects,
  text,
  textinput,
  vstack,
  webframe,
} satisfies Readonly<Record<ElementType, ElementEffects>>;
