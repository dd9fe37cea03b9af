import { describe, expect, test } from 'vitest';

import { checkFence, exampleFence, newFence } from './fence.ts';

describe('R34: a fence', () => {
  test('is shown as it is written', () => {
    expect(exampleFence({ codeblock: 'task', body: 'text' })).toBe(
      '```task title="A further prop"\nWhat the prop text holds\n```',
    );
    expect(exampleFence({ codeblock: 'task', body: 'title' })).toMatch(/^```task size=/);
  });

  test.each(['', 'two words', 'a`b', 'a&b', 'a\\b'])('cannot have the language %j', (codeblock) => {
    expect(checkFence({ ...newFence, codeblock }).codeblock?.severity).toBe('error');
    expect(exampleFence({ ...newFence, codeblock })).toBeUndefined();
  });

  test.each(['', ' ', '__proto__'])('cannot have the body %j', (body) => {
    expect(checkFence({ ...newFence, body }).body?.severity).toBe('error');
    expect(exampleFence({ ...newFence, body })).toBeUndefined();
  });

  test('better is no language of code', () => {
    expect(checkFence({ ...newFence, codeblock: 'JS' }).codeblock).toEqual({
      severity: 'warning',
      message: 'Every code block in `JS` would turn into this block. A word of its own is safer.',
    });
  });

  test('may be as it begins', () => {
    expect(checkFence(newFence)).toEqual({});
  });
});
