import { expect, test } from 'vitest';

import { exampleOf, readLink } from './read-link.ts';
import { readFence, readPropsJson } from './read-props.ts';

const patterns = ['https://tasks.example/*/tasks/*', 'https://docs.example/'];

test('R23: a link that a pattern fits is taken, white space around it or not', () => {
  expect(readLink(' https://tasks.example/docs/tasks/3\n', patterns)).toEqual({
    ok: true,
    url: 'https://tasks.example/docs/tasks/3',
  });
  expect(readLink('https://docs.example/any/page', patterns).ok).toBe(true);
});

test.each([
  ['tasks/3', 'This is no link: one begins with `https://`, say.'],
  ['https://a.example https://b.example', 'This is no link: one begins with `https://`, say.'],
  ['https://tasks.example/docs', 'None of the block’s patterns fits this link.'],
])('R23: %j is refused, and why', (text, message) => {
  expect(readLink(text, patterns)).toEqual({ ok: false, message });
});

test('R23: a pattern has an example that fits it, where one can be made up', () => {
  expect(patterns.map(exampleOf)).toEqual([
    'https://tasks.example/example/tasks/example',
    'https://docs.example/',
  ]);
  expect(exampleOf('https://*.net/browse/**')).toBe('https://example.net/browse/example');
  expect(exampleOf('*')).toBeUndefined();
});

test('props are read from JSON; nothing is no props', () => {
  expect(readPropsJson('{ "a": [1, null] }')).toEqual({ ok: true, props: { a: [1, null] } });
  expect(readPropsJson(' \n')).toEqual({ ok: true, props: {} });
});

test.each([['[]'], ['"a"'], ['null'], ['7']])('props are an object, which %s is not', (text) => {
  expect(readPropsJson(text)).toMatchObject({
    ok: false,
    message: expect.stringMatching(/Props are an object/) as string,
  });
});

test('JSON that is broken is named with its place', () => {
  expect(readPropsJson('{\n  "a": tru\n}')).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^Line 2, col/) as string,
  });
});

test('R34: a fence of the language is read, and any other refused', () => {
  const markdown = { codeblock: 'note', body: 'text' };
  expect(readFence('```note title="A"\nB\n```', markdown)).toEqual({
    ok: true,
    props: { title: 'A', text: 'B' },
  });
  for (const text of ['', 'note', '```other\nB\n```', '```note\nB\n```\nmore']) {
    expect(readFence(text, markdown)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/`note`/) as string,
    });
  }
});
