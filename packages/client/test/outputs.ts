import type { DescendantElement, PlainObject, RenderContext } from '@contentkit/schema/reader';

export const editable: RenderContext = {
  type: 'document',
  spaceId: 'space_1',
  editable: true,
  theme: 'light',
};

export const readOnly: RenderContext = { ...editable, editable: false };

/** An output with a block of text inputs, each bound to one of the keys. */
export function inputs(keys: readonly string[], state: PlainObject = {}, props: PlainObject = {}) {
  const children = keys.map((key): DescendantElement => ({ type: 'textinput', state: key }));
  return { type: 'element', element: { type: 'block', children }, state, props };
}

/** An output with a modal. */
export function modal(returnValue?: PlainObject, state: PlainObject = {}) {
  const element = {
    type: 'modal',
    title: 'A modal',
    children: [],
    ...(returnValue ? { returnValue } : {}),
  };
  return { type: 'element', element, state, props: {} };
}
