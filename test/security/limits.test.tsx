// Trees over each limit of R6, in the page. What reading them costs:
// packages/schema/src/read/hostile-output.test.ts and test/property/normalize.test.ts.
import { ElementTree } from '@contentkit/react';
import { describe, expect, test } from 'vitest';

import { mount, show } from '../../packages/react/test-support/mount.tsx';
import { guardHostApp } from './support/host-app.ts';

guardHostApp();

const text = (content: string) => ({ type: 'text', children: [content] });

function nest(innermost: object, levels: number): object {
  let tree = innermost;
  for (let level = 0; level < levels; level += 1) tree = { type: 'vstack', children: [tree] };
  return tree;
}

/** Whether what is beside a hostile node shows, and whether the whole tree is an error. */
const trees: Readonly<Record<string, { tree: () => object; isWhole: boolean }>> = {
  'elements 99 levels deep': { tree: () => nest(text('Deep'), 97), isWhole: false },
  'elements 101 levels deep': { tree: () => nest(text('Deep'), 101), isWhole: false },
  'elements 100,000 levels deep': { tree: () => nest(text('Deep'), 100_000), isWhole: false },
  '20,001 elements': {
    tree: () => ({
      type: 'vstack',
      children: Array.from({ length: 20_001 }, () => ({ type: 'divider' })),
    }),
    isWhole: true,
  },
  '20,001 options': {
    tree: () => ({
      type: 'select',
      state: 'a',
      options: Array.from({ length: 20_001 }, (_, id) => ({ id: `${id}`, label: 'a' })),
    }),
    isWhole: true,
  },
  'a million nothings': {
    tree: () => ({ type: 'vstack', children: Array.from({ length: 1_000_000 }, () => null) }),
    isWhole: true,
  },
  'a string longer than 1 MiB': { tree: () => text('x'.repeat(1_048_577)), isWhole: false },
  'a label longer than 1 MiB': {
    tree: () => ({ type: 'button', label: 'x'.repeat(1_048_577), onPress: { action: 'a' } }),
    isWhole: false,
  },
  'a key longer than 1 MiB': {
    tree: () => ({ type: 'button', label: 'Long', onPress: { action: 'a', ['x'.repeat(2e6)]: 1 } }),
    isWhole: false,
  },
  'an action 100,000 levels deep': {
    tree: () => {
      let data: unknown = 1;
      for (let level = 0; level < 100_000; level += 1) data = { data };
      return { type: 'button', label: 'Deep', onPress: { action: 'a', data } };
    },
    isWhole: false,
  },
  'an element that holds itself': {
    tree: () => {
      const loop = { type: 'vstack', children: [] as unknown[] };
      loop.children.push(loop, loop);
      return loop;
    },
    isWhole: true,
  },
};

describe.each(Object.entries(trees))('%s', (_name, { tree, isWhole }) => {
  test('R5, R6: cost at most themselves: what is beside them shows, or one sentence', async () => {
    const element = { type: 'block', children: [tree(), text('Beside')] };
    const screen = await show(<ElementTree element={element} />);
    const shown = isWhole ? 'This content cannot be shown.' : 'Beside';
    await expect.element(screen.getByText(shown)).toBeVisible();
  });
});

test.each<[string, object, object]>([
  ['depth', { depth: 3 }, nest(text('Deep'), 4)],
  ['length of strings', { stringLength: 3 }, text('Four')],
])('R6: the limit of %s is the host app’s to lower', async (_name, limits, tree) => {
  const element = { type: 'block', children: [tree, text('Yes')] };
  const screen = await show(<ElementTree element={element} limits={limits} />);
  await expect.element(screen.getByText('Yes')).toBeVisible();
  await expect.element(screen.getByText(/cannot be shown/).first()).toBeVisible();
});

test('R6, R16: an answer over a limit leaves the block as it was, and says so', async () => {
  const button = { type: 'button', label: 'Grow', onPress: { action: 'grow' } };
  const children = Array.from({ length: 20_001 }, () => ({ type: 'divider' }));
  const { screen } = await mount(button, {
    answer: () => ({ element: { type: 'block', children }, state: {}, props: {} }),
  });
  await screen.getByRole('button', { name: 'Grow' }).click();
  await expect.element(screen.getByText(/too_many_nodes/)).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Grow' })).toBeEnabled();
});

test('R6, R12: what holds itself beside a binding exhausts nothing', async () => {
  const content: Record<string, unknown> = { $state: 'note' };
  content['extra'] = content;
  const { screen } = await mount({
    type: 'block',
    children: [{ type: 'markdown', content }, text('Beside')],
  });
  await expect.element(screen.getByText('Beside')).toBeVisible();
  expect(screen.getByText('This markdown cannot be shown').elements()).toHaveLength(0);
});
