import { expect, test } from 'vitest';

import { validateRenderOutput } from './validate.ts';

const outputOf = (...children: unknown[]) => ({
  type: 'element',
  element: { type: 'block', children },
  state: {},
  props: {},
});

test('R5b: a valid output comes back as the very same value', () => {
  const output = outputOf({ type: 'markdown', content: '# Hello' });
  const result = validateRenderOutput(output);
  expect(result).toMatchObject({ ok: true, issues: [] });
  expect(result.ok && result.output).toBe(output);
});

test('R5b: hints come along and cost nothing', () => {
  const result = validateRenderOutput(outputOf({ type: 'divider', colour: 'red' }));
  expect(result).toMatchObject({
    ok: true,
    issues: [{ code: 'unknown_property', severity: 'hint' }],
  });
});

test('R5b: what is read all the same is not strictly valid', () => {
  const result = validateRenderOutput(outputOf('Hello'));
  expect(result).toMatchObject({ ok: false, issues: [{ code: 'bare_text', severity: 'warning' }] });
});

test('R6: the limits are those that are given', () => {
  const output = outputOf({ type: 'box', children: [{ type: 'divider' }] });
  expect(validateRenderOutput(output).ok).toBe(true);
  expect(validateRenderOutput(output, { limits: { depth: 2 } })).toMatchObject({
    ok: false,
    issues: [{ code: 'too_deep' }],
  });
});
