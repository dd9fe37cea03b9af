import { ContentKit, drawElement, ElementTree, type ViewOverrides } from '@contentkit/react';
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

// React says so where one has none, and what is said fails a test.
test.each(samples)('$type: has a key of its own in a list on the server', ({ type, variants }) => {
  const [variant] = Object.values(variants);
  const twice = { type: 'block', children: [variant?.element, variant?.element] };
  const html = renderToString(createElement(ElementTree, { element: twice }));
  expect(html, type).toContain('class="ck-block"');
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

// No error boundary catches on the server.
function Broken(): never {
  throw new Error('It is broken.');
}

const threeParts = {
  type: 'block',
  children: [
    { type: 'text', children: ['Above'] },
    { type: 'button', label: 'Save', icon: 'star', onPress: { action: 'save' } },
    { type: 'text', children: ['Below'] },
  ],
};

test('a built-in view that throws on the server leaves a note in its place', () => {
  const icons = { star: Broken };
  const html = renderToString(createElement(ElementTree, { element: threeParts, icons }));
  expect(html).toMatch(/Above.*This button cannot be shown.*Below/);
});

test('a view of the host app’s that throws on the server is left to the page', () => {
  const views = { button: Broken };
  const html = renderToString(createElement(ElementTree, { element: threeParts, views }));
  expect(html).toMatch(/Above.*Loading….*Below/s);
});

test('a static view that throws on the server leaves a note in its place', () => {
  const stack = {
    type: 'vstack',
    get children(): never {
      throw new Error('It is broken.');
    },
  } as const;
  const views: ViewOverrides = {
    button: ({ surface, place }) => drawElement(stack, surface, `${place}-0`),
  };
  const html = renderToString(createElement(ElementTree, { element: threeParts, views }));
  expect(html).toMatch(/Above.*This vstack cannot be shown.*Below/);
});

test.each([
  ['fallback', /Above.*“hologram” cannot be shown.*Below/],
  ['hide', /Above<\/p>(<!--.*-->)?<p class="ck-text">Below/],
] as const)(
  'what has no reading is drawn on the server as the policy has it: %s',
  (unknown, html) => {
    const [above, , below] = threeParts.children;
    const element = { type: 'block', children: [above, { type: 'hologram' }, below] };
    expect(renderToString(createElement(ElementTree, { element, unknown }))).toMatch(html);
  },
);

test('a component draws its first output on the server, where the host app has it', () => {
  const initialOutput = {
    element: { type: 'block', children: [{ type: 'text', children: ['Hello'] }] },
    state: {},
    props: {},
  };
  const html = renderToString(createElement(ContentKit, { ...component, initialOutput }));
  expect(html).toContain('<p class="ck-text">Hello</p>');
});
