import { describe, expect, test } from 'vitest';

import type { Issue } from '../issue.ts';
import { parseElement, parseRenderOutput } from '../parse.ts';
import type { ParseOptions } from './read-output.ts';

/** Reads children that stand in a block. */
function readChildren(children: unknown, options?: ParseOptions) {
  const result = parseRenderOutput(
    { element: { type: 'block', children }, state: {}, props: {} },
    options,
  );
  if (!result.ok || result.output.type !== 'element') {
    throw new Error(`Expected an element, found ${JSON.stringify(result.issues)}`);
  }
  return { children: result.output.element.children as unknown[], issues: result.issues };
}

const found = (issues: readonly Issue[]) =>
  issues.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);

describe('R5: liberal in', () => {
  test('R5: valid output comes out as the very same objects, without issues', () => {
    const element = {
      type: 'block',
      children: [
        { type: 'text', children: ['a', { type: 'text', style: 'bold', children: 'b' }] },
        { type: 'card', title: 'A', children: [{ type: 'divider' }] },
      ],
    };
    const result = parseRenderOutput({ type: 'element', element, state: {}, props: {} });
    expect(result).toMatchObject({ ok: true, issues: [] });
    expect(result.ok && result.output.type === 'element' && result.output.element).toBe(element);
  });

  test('R5: null, booleans, numbers and nested arrays among children are read', () => {
    const text = { type: 'text', children: ['x'] };
    const { children, issues } = readChildren([null, false, true, 7, [text, [text]]]);
    expect(children).toEqual([{ type: 'text', children: ['7'] }, text, text]);
    expect(found(issues)).toEqual([
      'warning empty_child /element/children/0',
      'warning empty_child /element/children/1',
      'warning empty_child /element/children/2',
      'warning bare_text /element/children/3',
      'warning nested_children /element/children/4',
      'warning nested_children /element/children/4/1',
    ]);
  });

  test('R5: an element without a `children` key has no children', () => {
    const { children, issues } = readChildren([{ type: 'vstack' }, { type: 'text' }]);
    expect(children).toEqual([
      { type: 'vstack', children: [] },
      { type: 'text', children: [] },
    ]);
    expect(issues.map((issue) => issue.severity)).toEqual(['warning', 'warning']);
  });

  test('R5: a bare array as the root is a block', () => {
    const result = parseRenderOutput({
      element: [{ type: 'divider' }],
      state: {},
      props: {},
    });
    expect(result).toMatchObject({
      ok: true,
      output: { element: { type: 'block', children: [{ type: 'divider' }] } },
      issues: [{ code: 'bare_root', severity: 'warning' }],
    });
  });

  test('R5: a link without a URL is text', () => {
    const { children, issues } = readChildren([{ type: 'link', children: ['here'] }]);
    expect(children).toEqual([{ type: 'text', children: ['here'] }]);
    expect(issues.every((issue) => issue.severity === 'warning')).toBe(true);
  });

  test('R5: an image whose aspect ratio is null decides for itself', () => {
    const source = { url: 'https://example.com/a.png' };
    const { children } = readChildren([{ type: 'image', source, aspectRatio: null }]);
    expect(children).toEqual([{ type: 'image', source, aspectRatio: 0 }]);
  });

  test('R5: `type` where an action says `action` is its name', () => {
    const { children, issues } = readChildren([{ type: 'button', onPress: { type: 'go' } }]);
    expect(children).toMatchObject([{ onPress: { action: 'go' } }]);
    expect(found(issues)).toEqual(['warning action_type /element/children/0/onPress']);
  });

  test('R5: white space in strings is content', () => {
    const { children, issues } = readChildren([{ type: 'text', children: [' ', 'More'] }]);
    expect(children).toEqual([{ type: 'text', children: [' ', 'More'] }]);
    expect(issues).toEqual([]);
  });

  test('R5: a bad node alone becomes invalid, and keeps its value and its issues', () => {
    const bad = { type: 'buton', label: 'Save' };
    const { children, issues } = readChildren([{ type: 'divider' }, bad, { type: 'divider' }]);
    expect(children).toEqual([
      { type: 'divider' },
      { type: 'invalid', value: bad, issues },
      { type: 'divider' },
    ]);
    expect(found(issues)).toEqual(['error unknown_element /element/children/1']);
    expect(issues[0]?.message).toBe('There is no element type `buton`. Did you mean `button`?');
    expect(issues[0]?.where).toBe('element(block).children[1]');
  });

  test('R5: a button that cannot ask for confirmation does not act without it', () => {
    const { children } = readChildren([
      { type: 'button', onPress: { action: 'delete' }, confirm: true },
    ]);
    expect(children).toMatchObject([{ type: 'invalid' }]);
  });

  test('R24: a menu item that cannot ask for confirmation does not act without it', () => {
    const save = { label: 'Save', onPress: { action: 'save' } };
    const remove = { label: 'Remove', onPress: { action: 'remove' }, confirm: { title: 'Sure?' } };
    const result = parseElement({ type: 'block', children: [], controls: [save, [remove]] });
    expect(result).toMatchObject({ output: { element: { controls: [save, []] } } });
    expect(found(result.issues)).toContain('error missing_property /controls/1/0/confirm/text');
  });

  test('R5: an optional property that has no reading is absent, and the element draws', () => {
    const { children, issues } = readChildren([
      { type: 'button', style: 'loud', onPress: { action: 'go' } },
    ]);
    expect(children).toEqual([{ type: 'button', onPress: { action: 'go' } }]);
    expect(found(issues)).toEqual(['warning unknown_value /element/children/0/style']);
  });

  test('R5: numbers and text elements where a string belongs are read as text', () => {
    const { children } = readChildren([
      { type: 'card', title: 5 },
      {
        type: 'link',
        target: { url: 'https://a.b' },
        children: [{ type: 'text', children: ['x'] }],
      },
    ]);
    expect(children).toMatchObject([{ title: '5' }, { children: ['x'] }]);
  });

  test('R5: a block among children, a stepper among them, and a step outside a stepper draw', () => {
    const { children } = readChildren([
      { type: 'block', children: [{ type: 'divider' }] },
      {
        type: 'stepper',
        activeStep: 'a',
        onStepChange: { action: 's' },
        onComplete: { action: 'c' },
        children: [{ type: 'step', id: 'a', children: [{ type: 'divider' }] }],
      },
      { type: 'step', id: 'b', children: [{ type: 'divider' }] },
    ]);
    expect(children).toMatchObject([{ type: 'vstack' }, { type: 'stepper' }, { type: 'step' }]);
  });

  test('R5: what a select is offered is read option by option', () => {
    const options = [{ id: 1, label: 'One' }, { label: 'no id' }, { id: 'b', label: 'Two' }];
    const { children, issues } = readChildren([{ type: 'select', state: 's', options }]);
    expect(children).toMatchObject([
      {
        options: [
          { id: '1', label: 'One' },
          { id: 'b', label: 'Two' },
        ],
      },
    ]);
    expect(found(issues)).toEqual([
      'warning wrong_type /element/children/0/options/0/id',
      'error missing_property /element/children/0/options/1/id',
    ]);
  });

  test('R5: reading twice is the same as reading once', () => {
    const once = readChildren([null, 'x', { type: 'nope' }, { type: 'hstack', children: null }]);
    const twice = readChildren(once.children);
    expect(twice.children).toEqual(once.children);
    expect(twice.issues).toEqual([]);
  });

  test('R10: a missing or null state or props is absent, with a warning', () => {
    const result = parseRenderOutput({ element: { type: 'block', children: [] }, state: null });
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && 'state' in result.output).toBe(false);
    expect(result.ok && 'props' in result.output).toBe(false);
    expect(result.issues.map((issue) => issue.severity)).toEqual(['warning', 'warning']);
  });

  test('R3: an output without a type shows an element; `complete` ends the life', () => {
    expect(parseRenderOutput({ element: { type: 'block', children: [] } })).toMatchObject({
      output: { type: 'element', canAccessVisitorClaims: false },
    });
    expect(parseRenderOutput({ type: 'complete', returnValue: { a: 1 } })).toEqual({
      ok: true,
      output: { type: 'complete', returnValue: { a: 1 } },
      issues: [],
    });
  });

  test('R5: what is no output at all has no reading, and says why', () => {
    for (const value of [null, 'x', 3, [], undefined]) {
      expect(parseRenderOutput(value)).toMatchObject({
        ok: false,
        issues: [{ code: 'not_readable', severity: 'error' }],
      });
    }
    expect(parseRenderOutput({ state: {} })).toMatchObject({
      ok: false,
      issues: [{ code: 'missing_element' }],
    });
  });

  test('R5: a bare element of any type is read without complaint', () => {
    expect(parseElement({ type: 'divider' })).toMatchObject({
      ok: true,
      output: { element: { type: 'block', children: [{ type: 'divider' }] } },
      issues: [],
    });
  });
});

describe('R5b: severities', () => {
  test('R5b: an unknown key is a hint, with the nearest known one', () => {
    const { issues } = readChildren([{ type: 'button', lable: 'x', onPress: { action: 'go' } }]);
    expect(found(issues)).toEqual(['hint unknown_property /element/children/0/lable']);
    expect(issues[0]?.message).toContain('Did you mean `label`?');
  });

  test('R5b: a built-in action without its keys, and a binding with more keys, are hints', () => {
    const { issues } = readChildren([
      { type: 'button', onPress: { action: '@ui.url.open' } },
      { type: 'button', onPress: { action: 'go', value: { $state: 'a', b: 1 } } },
      { type: 'markdown', content: { $state: 'a', b: 1 } },
    ]);
    expect(found(issues)).toEqual([
      'hint action_key /element/children/0/onPress',
      'hint binding_keys /element/children/1/onPress/value',
      'hint binding_keys /element/children/2/content',
    ]);
  });

  test('R5b: a step outside a stepper is a hint', () => {
    const { issues } = readChildren([{ type: 'step', id: 'a', children: [{ type: 'divider' }] }]);
    expect(found(issues)).toEqual(['hint step_outside_stepper /element/children/0']);
  });

  test('R34c: an active step that no step has is a hint', () => {
    const stepper = (activeStep: string) => ({
      type: 'configuration',
      children: [
        {
          type: 'stepper',
          activeStep,
          onStepChange: { action: 'go' },
          onComplete: { action: 'done' },
          children: [{ type: 'step', id: 'one', children: [{ type: 'divider' }] }],
        },
      ],
    });
    expect(parseElement(stepper('one')).issues).toEqual([]);
    const { issues } = parseElement(stepper('two'));
    expect(found(issues)).toEqual(['hint unknown_name /children/0/activeStep']);
    expect(issues[0]?.message).toBe(
      'None of the children is named `two`; the first one is shown. Name one of them.',
    );
  });

  test('R5a: null leaves and nested arrays in props are warnings, and stay', () => {
    const props = { a: null, b: [[1]], c: { d: null } };
    const result = parseRenderOutput({
      element: { type: 'block', children: [] },
      state: {},
      props,
    });
    expect(found(result.issues)).toEqual([
      'warning plain_null /props/a',
      'warning plain_nested_array /props/b/0',
      'warning plain_null /props/c/d',
    ]);
    expect(result.ok && result.output.type === 'element' && result.output.props).toBe(props);
  });
});

describe('R6: limits', () => {
  test('R6: a node that is too deep is invalid, and the others draw', () => {
    const nest = (depth: number): unknown =>
      depth === 0 ? { type: 'divider' } : { type: 'vstack', children: [nest(depth - 1)] };
    const { children, issues } = readChildren([nest(20), { type: 'divider' }], {
      limits: { depth: 10 },
    });
    expect(found(issues)).toEqual([`error too_deep /element${'/children/0'.repeat(10)}`]);
    expect(children[1]).toEqual({ type: 'divider' });
  });

  test('R6: no depth exhausts the stack', () => {
    let element: unknown = { type: 'divider' };
    for (let depth = 0; depth < 50_000; depth += 1) {
      element = { type: 'vstack', children: [element] };
    }
    const { issues } = readChildren([element], { limits: { depth: 1_000_000 } });
    expect(issues.map((issue) => issue.code)).toEqual(['too_deep']);
  });

  test('R6: too many nodes make the output an error', () => {
    const children = Array.from({ length: 20_001 }, () => ({ type: 'divider' }));
    const output = { element: { type: 'block', children }, state: {}, props: {} };
    expect(parseRenderOutput(output)).toMatchObject({
      ok: false,
      issues: [{ code: 'too_many_nodes', severity: 'error' }],
    });
  });

  test('R6: the root and single elements count as others do', () => {
    const input = { type: 'input', label: 'A', element: { type: 'switch', state: 'a' } };
    const element = { type: 'block', children: [input, { type: 'divider' }] };
    const read = (nodes: number) => parseElement(element, { limits: { nodes } }).ok;
    expect([read(3), read(4)]).toEqual([false, true]);
  });

  test('R6: a huge sparse array costs nothing', () => {
    const children: unknown[] = [];
    children.length = 4_000_000_000;
    const output = { element: { type: 'block', children }, state: {}, props: {} };
    expect(parseRenderOutput(output)).toMatchObject({ ok: false });
  });

  test('R6: an action whose data is too deep makes its element invalid', () => {
    const data = JSON.parse('{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000)) as unknown;
    const { children, issues } = readChildren([
      { type: 'button', onPress: { action: 'go', data } },
      { type: 'divider' },
    ]);
    expect(children).toMatchObject([{ type: 'invalid' }, { type: 'divider' }]);
    expect(found(issues)).toEqual(['error too_deep /element/children/0/onPress']);
  });

  test('R6: state and props that are too deep are left out, and a returnValue with its modal', () => {
    const deep = JSON.parse('{"a":'.repeat(50_000) + '1' + '}'.repeat(50_000)) as unknown;
    const element = { type: 'block', children: [] };
    const result = parseRenderOutput({ element, state: deep, props: deep });
    expect(found(result.issues)).toEqual([
      'error data_too_deep /state',
      'error data_too_deep /props',
    ]);
    expect(result.ok && Object.keys(result.output)).not.toContain('state');
    expect(parseElement({ type: 'modal', children: [], returnValue: deep })).toMatchObject({
      output: { element: { children: [{ type: 'invalid' }] } },
      issues: [{ code: 'data_too_deep' }],
    });
  });

  test('R6: a limit can be lifted', () => {
    const { issues } = readChildren([null, { type: 'divider' }, { type: 'divider' }], {
      limits: { nodes: Number.POSITIVE_INFINITY },
    });
    expect(issues.map((issue) => issue.code)).toEqual(['empty_child']);
  });

  test('R6: keys that reach a prototype are left out of data, and said so', () => {
    const source = { url: 'https://example.com' };
    const data = JSON.parse('{"a": "1", "__proto__": "2"}') as unknown;
    const { children, issues } = readChildren([{ type: 'webframe', source, data }]);
    expect(children).toEqual([{ type: 'webframe', source, data: { a: '1' } }]);
    expect(found(issues)).toEqual(['hint forbidden_key /element/children/0/data/__proto__']);
  });

  test('R6: a string that is too long makes its element invalid', () => {
    const text = { type: 'text', children: ['x'.repeat(11)] };
    const { children } = readChildren([text, { type: 'markdown', content: 'x'.repeat(11) }], {
      limits: { stringLength: 10 },
    });
    expect(children).toMatchObject([
      { type: 'text', children: [{ type: 'invalid' }] },
      { type: 'invalid', issues: [{ code: 'string_too_long' }] },
    ]);
  });

  test('R6: a cycle ends at the limit', () => {
    const cycle: { type: string; children: unknown[] } = { type: 'vstack', children: [] };
    cycle.children.push(cycle);
    const { issues } = readChildren([cycle]);
    expect(issues.map((issue) => issue.code)).toEqual(['too_deep']);
  });

  test('R6: keys that reach a prototype are an error as state keys', () => {
    const { children } = readChildren([
      { type: 'textinput', state: '__proto__' },
      { type: 'switch', state: 'constructor' },
    ]);
    expect(children).toMatchObject([{ type: 'invalid' }, { type: 'invalid' }]);
    const output = JSON.parse(
      '{"element": {"type": "block", "children": []}, "state": {"__proto__": {"x": 1}, "a": 1}, "props": {}}',
    ) as unknown;
    const result = parseRenderOutput(output);
    expect(result).toMatchObject({ ok: true, output: { state: { a: 1 } } });
    expect(found(result.issues)).toEqual(['error forbidden_key /state/__proto__']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  test('R6: what throws when it is read is an error, not an exception', () => {
    const output = {
      get element() {
        throw new Error('no');
      },
    };
    expect(parseRenderOutput(output)).toMatchObject({
      ok: false,
      issues: [{ code: 'not_readable' }],
    });
  });
});
