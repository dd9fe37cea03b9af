import { elementSamples, type ElementSample } from '@contentkit/samples';
import { useId, type ReactNode } from 'react';
import { describe, expect, test } from 'vitest';

import { expectConsole } from '@contentkit/test/console';
import { framePage } from '../test-support/framed.ts';
import { hydrate } from '../test-support/hydrate.tsx';
import { mount, type MountOptions } from '../test-support/mount.tsx';
import { whenLoaded } from '../test-support/when-loaded.ts';
import {
  controlId,
  DefaultView,
  ElementTree,
  type ContentKitError,
  type HostAppOptions,
  type ViewProps,
  type ViewType,
} from './index.ts';

// Every view, one by one, can be the host app's.

interface Case {
  readonly type: ViewType;
  readonly root: object;
  readonly options: MountOptions;
}

const samples: readonly ElementSample[] = Object.values(elementSamples);

const cases: readonly Case[] = [
  ...samples.flatMap(({ type, variants }) =>
    Object.values(variants)
      .slice(0, 1)
      .map(({ root, state }) => ({ type, root, options: { state } })),
  ),
  { type: 'invalid', root: { type: 'block', children: [{ type: 'hologram' }] }, options: {} },
];

/** The option that has a component draw what is of a type. */
function replace(type: ViewType, Component: (props: ViewProps) => ReactNode): HostAppOptions {
  // What stands for all types stands for this one.
  return type === 'invalid' ? { unknown: Component } : { views: { [type]: Component } };
}

/** What is read of a tree, and how it is built. */
function looksOf(container: Element): unknown {
  return [
    container.textContent,
    [...container.querySelectorAll('*')]
      .filter((element) => !element.closest('[data-wrap]:empty') && !element.matches('[data-wrap]'))
      .map((element) => [element.localName, element.className, element.getAttribute('role')]),
  ];
}

describe.each(cases)('the view of $type', ({ type, root, options }) => {
  test('can be replaced, and is given element, surface and place', async () => {
    const drawn = new Map<string, ViewProps>();
    function Mine(props: ViewProps): ReactNode {
      drawn.set(props.place, props);
      return `Mine at “${props.place}”`;
    }
    const { screen, instance } = await mount(root, { ...options, ...replace(type, Mine) });
    expect(drawn.size).toBeGreaterThan(0);
    for (const [place, props] of drawn) {
      expect(screen.container.textContent).toContain(`Mine at “${place}”`);
      expect(props.element.type).toBe(type);
      expect(props.surface.instance).toBe(instance);
      expect(place).toMatch(/^$|^-/);
    }
    const surfaces = new Set([...drawn.values()].map(({ surface }) => surface));
    expect(surfaces.size).toBe(1);
  });

  test('can be wrapped by a component that draws the default', async () => {
    const plain = await mount(root, options);
    function Wrapped(props: ViewProps): ReactNode {
      return (
        <span data-wrap>
          <DefaultView {...props} />
        </span>
      );
    }
    const wrapped = await mount(root, { ...options, ...replace(type, Wrapped) });
    expect(wrapped.screen.container.querySelectorAll('[data-wrap] > *').length).toBeGreaterThan(0);
    await whenLoaded(() =>
      expect(looksOf(wrapped.screen.container)).toEqual(looksOf(plain.screen.container)),
    );
  });

  test('stops its exceptions, and reports each once', async () => {
    expectConsole('error', /It is broken/);
    function Broken(): ReactNode {
      throw new Error('It is broken.');
    }
    const errors: ContentKitError[] = [];
    const { screen } = await mount(root, {
      ...options,
      ...replace(type, Broken),
      onError: (error) => errors.push(error),
    });
    const notes = screen.getByText(`This ${type} cannot be shown`);
    await expect.element(notes.first()).toBeInTheDocument();
    const views = errors.filter(({ kind }) => kind === 'view');
    expect(views).toHaveLength(notes.elements().length);
    expect(views).toMatchObject(views.map(() => ({ elementType: type })));
  });

  test('can be replaced on the server, and the page takes over from it', async () => {
    function Mine({ place }: ViewProps): ReactNode {
      return <em id={useId()}>{`Mine at “${place}”`}</em>;
    }
    const output = { element: root, state: options.state ?? {}, props: {} };
    const { html, screen } = await hydrate(
      <ElementTree output={output} {...replace(type, Mine)} theme="light" />,
    );
    expect(html).toContain('Mine at “');
    await expect.element(screen.getByText(/^Mine at/).first()).toBeInTheDocument();
  });
});

const controls: readonly {
  readonly element: { readonly type: ViewType; readonly [property: string]: unknown };
}[] = [
  { element: { type: 'textinput', state: 'a' } },
  { element: { type: 'select', state: 'a', options: [{ id: '1', label: 'One' }] } },
  { element: { type: 'switch', state: 'a' } },
  { element: { type: 'checkbox', state: 'a', value: '1' } },
  { element: { type: 'radio', state: 'a', value: '1' } },
  { element: { type: 'button', label: 'Press', onPress: { action: 'press' } } },
  { element: { type: 'codeblock', content: '', state: 'a' } },
];

test.each(controls)(
  'R34b: under an input, a $element.type of the host app’s is told what names and explains it',
  async ({ element }) => {
    function Mine({ surface, place, labelledBy, describedBy }: ViewProps): ReactNode {
      return (
        <input
          id={controlId(surface, place)}
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
        />
      );
    }
    const { screen } = await mount(
      { type: 'input', label: 'Size', hint: 'In metres', element },
      replace(element.type, Mine),
    );
    const control = screen.getByRole('textbox', { name: 'Size' });
    await expect.element(control).toHaveAccessibleDescription('In metres');
  },
);

test('R34b: a press on the label reaches a control of the host app’s', async () => {
  const { screen } = await mount(
    { type: 'input', label: 'Size', element: { type: 'textinput', state: 'a' } },
    { views: { textinput: ({ surface, place }) => <input id={controlId(surface, place)} /> } },
  );
  await screen.getByText('Size').click();
  await expect.element(screen.getByRole('textbox')).toHaveFocus();
});

test('what stands in a line is told so', async () => {
  const inline: (boolean | undefined)[] = [];
  const { screen } = await mount(
    {
      type: 'block',
      children: [
        { type: 'text', children: ['Block'] },
        { type: 'hint', children: [{ type: 'text', children: ['Line'] }] },
      ],
    },
    {
      views: {
        text(props) {
          inline.push(props.inline);
          return <DefaultView {...props} />;
        },
      },
    },
  );
  await expect.element(screen.getByText('Line')).toBeVisible();
  expect(new Set(inline)).toEqual(new Set([false, true]));
});

test('frames of the host app’s own kind stand in place of ours', async () => {
  const { screen } = await mount(
    { type: 'webframe', source: { url: framePage } },
    { views: { webframe: ({ element }) => <a href={element.source.url}>The page</a> } },
  );
  await expect.element(screen.getByRole('link', { name: 'The page' })).toBeVisible();
  expect(screen.container.querySelector('iframe')).toBeNull();
});
