import { describe, expect, test } from 'vitest';

import type { Issue } from '../../issue.ts';
import { parseElement } from '../../parse.ts';

function read(value: unknown) {
  const result = parseElement(value);
  if (!result.ok || result.output.type !== 'element') {
    throw new Error('Expected an element');
  }
  return { element: result.output.element, issues: found(result.issues) };
}

const found = (issues: readonly Issue[]) =>
  issues.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);

const divider = { type: 'divider' };
const unknown = { type: 'nope' };
const stepper = {
  type: 'stepper',
  activeStep: 'a',
  onStepChange: { action: 'step' },
  onComplete: { action: 'done' },
  children: [{ type: 'step', id: 'a', children: [divider] }],
};

describe('where a value can be one of several shapes', () => {
  test('R5: one bad child does not cost a configuration the others, wherever it stands', () => {
    for (const children of [
      [unknown, divider],
      [null, unknown, divider],
    ]) {
      const { element, issues } = read({ type: 'configuration', children });
      expect(element.children).toMatchObject([{ type: 'invalid' }, divider]);
      expect(issues).toContain(
        `error unknown_element /children/${String(children.indexOf(unknown))}`,
      );
    }
  });

  test('R5: what stands beside a stepper is drawn as well', () => {
    const { element, issues } = read({ type: 'configuration', children: [stepper, divider] });
    expect(element.children).toEqual([stepper, divider]);
    expect(issues).toEqual(['warning misplaced_element /children/0']);
  });

  test('R5: one bad node does not cost a text the others, where its only child is no list', () => {
    const child = { type: 'text', children: ['a', unknown] };
    const { element } = read({ type: 'text', children: child });
    expect(element.children).toMatchObject([
      { type: 'text', children: [{ type: 'text', children: ['a', { type: 'invalid' }] }] },
    ]);
  });

  test('R34c: one bad node does not cost a hint that is a list the others', () => {
    const text = { type: 'text', children: 'a' };
    const element = { type: 'switch', state: 's' };
    const input = read({ type: 'input', label: 'A', hint: [text, unknown], element });
    expect(input.element.children).toMatchObject([
      { hint: { type: 'text', children: [text, { type: 'invalid' }] } },
    ]);
  });

  test('R5: an icon that is neither a name nor an image is none', () => {
    const { element, issues } = read({ type: 'card', icon: 5 });
    expect(element.children).toEqual([{ type: 'card' }]);
    expect(issues).toEqual(['warning wrong_type /icon']);
  });
});

describe('a link that is read as a text', () => {
  const link = {
    type: 'link',
    children: [{ type: 'text', children: [unknown] }, 'b'],
  };

  test('R5: says what has no reading in it, and where', () => {
    const { element, issues } = read({ type: 'vstack', children: [link] });
    const pointer = '/children/0/children/0/children/0';
    expect(issues).toContain(`error unknown_element ${pointer}`);
    expect(element.children).toMatchObject([
      { children: [{ children: [{ children: [{ issues: [{ pointer }] }] }, 'b'] }] },
    ]);
  });
});
