import { expect, test, vi } from 'vitest';

import { mount } from '../../../test-support/mount.tsx';

/** Colours are found while the page is idle, which beside others it seldom is; in milliseconds. */
const PATIENCE = 25_000;

const line = (name: string, index: number) => `const ${name}${index} = call('text'); // ${index}`;
const codeOf = (name: string, count = 600) =>
  Array.from({ length: count }, (_, index) => line(name, index)).join('\n');
const block = { type: 'codeblock', content: { $state: 'code' }, syntax: 'js', lineNumbers: true };

/** The lines, and those that are in colours. */
function linesIn(container: Element) {
  const all = [...container.querySelectorAll('.ck-code-line')];
  return { all, coloured: all.filter((each) => each.querySelector('[class^="ck-token"]')) };
}

test('R29: long code is text at once and in colours later, where it stands', async () => {
  const { screen } = await mount(block, { state: { code: codeOf('first') } });
  const { all } = linesIn(screen.container);
  expect(all).toHaveLength(600);
  const heightOf = () => screen.container.querySelector('pre')!.offsetHeight;
  const before = heightOf();
  await vi.waitFor(() => expect(linesIn(screen.container).coloured).toHaveLength(600), PATIENCE);
  expect(screen.container.querySelector('code')!.textContent).toBe(codeOf('first'));
  expect(linesIn(screen.container).all[599]).toHaveAttribute('data-number', '600');
  expect(heightOf()).toBe(before);
});

test('R29: code that changes while its colours are looked for has none of the old', async () => {
  const { screen, instance } = await mount(block, { state: { code: codeOf('first') } });
  await vi.waitFor(() => expect(linesIn(screen.container).coloured).not.toEqual([]), PATIENCE);
  instance.setState('code', codeOf('second', 500));
  await vi.waitFor(() => expect(linesIn(screen.container).all).toHaveLength(500));
  expect(screen.container.querySelector('code')!.textContent).toBe(codeOf('second', 500));
  await vi.waitFor(() => expect(linesIn(screen.container).coloured).toHaveLength(500), PATIENCE);
  expect(screen.container.querySelector('code')!.textContent).toBe(codeOf('second', 500));
});

test('R29: a line that is far too long stays text, and what is around it does not', async () => {
  const long = `call('${'x'.repeat(30_000)}');`;
  const { screen } = await mount(block, {
    state: { code: [line('a', 0), long, line('b', 2)].join('\n') },
  });
  await vi.waitFor(() => expect(linesIn(screen.container).coloured).toHaveLength(2), PATIENCE);
  expect(linesIn(screen.container).all[1]?.textContent).toBe(`${long}\n`);
});

test('R29: what is taken away while its colours are looked for is over', async () => {
  const { screen } = await mount(block, { state: { code: codeOf('first') } });
  await vi.waitFor(() => expect(linesIn(screen.container).coloured).not.toEqual([]), PATIENCE);
  await screen.unmount();
  // A turn of the page for what might still be under way; whatever fails in it fails the test.
  await new Promise((resolve) => {
    requestIdleCallback(resolve, { timeout: 500 });
  });
  expect(document.querySelector('.ck-code-line')).toBeNull();
});
