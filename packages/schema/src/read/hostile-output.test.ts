import { describe, expect, test } from 'vitest';

import { normalizeRenderOutput } from '../normalize.ts';
import { parseElement } from '../parse.ts';
import { stateSlots } from '../state-slots.ts';

const nest = (innermost: unknown, levels: number) =>
  Array.from({ length: levels }).reduce(
    (child) => ({ type: 'vstack', children: [child] }),
    innermost,
  );

/** A list of nothing: its length costs its sender a number, or a file of nothing but commas. */
function holes(length: number): unknown[] {
  const list: unknown[] = [];
  list.length = length;
  return list;
}

describe('R6: what hostile output costs', () => {
  test('R6: a list in a list is as long as a list may be', () => {
    for (const children of [[holes(4_000_000_000)], [Array.from({ length: 20_001 }, () => null)]]) {
      expect(parseElement({ type: 'block', children })).toMatchObject({
        ok: false,
        issues: [{ code: 'too_many_nodes' }],
      });
    }
    expect(parseElement({ type: 'card', title: holes(4_000_000_000) }).ok).toBe(false);
    const children = holes(4_000_000_000);
    expect(parseElement({ type: 'configuration', children }).ok).toBe(false);
  });

  test('R6: a text that holds itself twice comes to an end', () => {
    const title = { type: 'text', children: [] as unknown[] };
    title.children.push(title, title);
    expect(parseElement({ type: 'card', title }).ok).toBe(false);
  });

  test('R6: many issues far down share their way up', () => {
    const keys = Object.fromEntries(Array.from({ length: 50_000 }, (_, key) => [`k${key}`, key]));
    // Each with a way of its own would be fifty million steps.
    const { issues } = parseElement(nest({ type: 'divider', ...keys }, 480), {
      limits: { depth: 500 },
    });
    expect(issues).toHaveLength(50_000);
    expect(issues.at(-1)?.path.slice(-3)).toEqual(['children', 0, 'k49999']);
    expect(issues.at(-1)?.path).toHaveLength(961);
  });

  test('R6: a text that is too long is so where an element belongs, too', () => {
    const limits = { stringLength: 10 };
    const children = ['x'.repeat(11), 'y'];
    const value = { element: { type: 'block', children } };
    const { output, issues } = normalizeRenderOutput(value, { limits });
    expect(output).toMatchObject({
      element: {
        children: [{ children: [{ type: 'invalid', value: children[0] }] }, { children: ['y'] }],
      },
    });
    expect(issues.map(({ code }) => code)).toContain('string_too_long');
    expect(normalizeRenderOutput(output, { limits }).output).toBe(output);
  });

  test('R6: unknown data in a place of elements exhausts nothing', () => {
    const data = JSON.parse('{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000)) as unknown;
    const cycle = { list: [] as unknown[] };
    cycle.list.push(cycle, nest({ type: 'divider' }, 50_000));
    const options = [{ id: 'a', label: 'A', data, cycle }];
    const result = parseElement({ type: 'select', state: 'choice', options });
    const root = result.ok && result.output.type === 'element' && result.output.element;
    expect(root && [...stateSlots(root).keys]).toEqual(['choice']);
  });
});
