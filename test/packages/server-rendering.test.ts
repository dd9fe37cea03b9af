import { ContentKit, ElementTree } from '@contentkit/react';
import { elementSamples, type ElementSample } from '@contentkit/samples';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';

// In Node, where there is neither a window nor a document.

const samples: readonly ElementSample[] = Object.values(elementSamples);

const variants = samples.flatMap(({ type, variants: byName }) =>
  Object.entries(byName).map(([name, { root, state }]) => ({ type, name, root, state })),
);

test.each(variants)('$type, $name: draws on the server', ({ root, state }) => {
  const output = { element: root, state, props: {} };
  expect(renderToString(createElement(ElementTree, { output }))).toContain('class="ck"');
});

const component = {
  componentId: 'note',
  context: { type: 'document', spaceId: 'space_1', editable: true, theme: 'dark' },
  render: () => Promise.reject(new Error('A server asks for nothing while it draws.')),
} as const;

test('a component draws its skeleton on the server', () => {
  const html = renderToString(createElement(ContentKit, component));
  expect(html).toContain('aria-label="Loading…"');
  expect(html).toContain('data-ck-theme="dark"');
});

test('a component draws its first output on the server, where the host app has it', () => {
  const initialOutput = {
    element: { type: 'block', children: [{ type: 'text', children: ['Hello'] }] },
    state: {},
    props: {},
  };
  const html = renderToString(createElement(ContentKit, { ...component, initialOutput }));
  expect(html).toContain('<p class="ck-text">Hello</p>');
});
