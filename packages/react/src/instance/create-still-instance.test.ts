import type { ReadElementOutput, RenderContext } from '@contentkit/schema/reader';
import { expect, test } from 'vitest';

import { createStillInstance } from './create-still-instance.ts';

const context: RenderContext = { type: 'document', spaceId: '', editable: true, theme: 'light' };

function outputWith(text: string): ReadElementOutput {
  return {
    type: 'element',
    element: { type: 'block', children: [{ type: 'textinput', state: 'text' }] },
    state: { text },
    props: {},
    canAccessVisitorClaims: false,
  };
}

test('what is written before its first output is shown stays', () => {
  const output = outputWith('from the output');
  const instance = createStillInstance({ output, context, onAction: () => {} });
  instance.setState('text', 'typed');
  instance.show(output);
  expect(instance.getState()).toEqual({ text: 'typed' });
});

test('another output’s state goes over what was written', () => {
  const instance = createStillInstance({
    output: outputWith('one'),
    context,
    onAction: () => {},
  });
  instance.setState('text', 'typed');
  const other = outputWith('two');
  instance.show(other);
  expect(instance.getState()).toEqual({ text: 'two' });
});
