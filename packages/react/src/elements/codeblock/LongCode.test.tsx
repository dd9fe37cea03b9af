import { expect, test, vi } from 'vitest';

import { mount } from '../../../test-support/mount.tsx';

const line = (name: string, index: number) => `const ${name}${index} = call('text'); // ${index}`;
const codeOf = (name: string, count = 1_000) =>
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
  expect(all).toHaveLength(1_000);
  const heightOf = () => screen.container.querySelector('pre')!.offsetHeight;
  const before = heightOf();
  await vi.waitFor(() => expect(linesIn(screen.container).coloured).toHaveLength(1_000), 10_000);
  expect(screen.container.querySelector('code')!.textContent).toBe(codeOf('first'));
  expect(linesIn(screen.container).all[999]).toHaveAttribute('data-number', '1000');
  expect(heightOf()).toBe(before);
});

test('R29: code that changes while its colours are looked for has none of the old', async () => {
  const { screen, instance } = await mount(block, { state: { code: codeOf('first') } });
  await vi.waitFor(() => expect(linesIn(screen.container).coloured).not.toEqual([]), 10_000);
  instance.setState('code', codeOf('second', 900));
  await vi.waitFor(() => expect(linesIn(screen.container).all).toHaveLength(900));
  expect(screen.container.querySelector('code')!.textContent).toBe(codeOf('second', 900));
  await vi.waitFor(() => expect(linesIn(screen.container).coloured).toHaveLength(900), 10_000);
  expect(screen.container.querySelector('code')!.textContent).toBe(codeOf('second', 900));
});

test('R29: a line that is far too long stays text, and what is around it does not', async () => {
  const long = `call('${'x'.repeat(30_000)}');`;
  const { screen } = await mount(block, {
    state: { code: [line('a', 0), long, line('b', 2)].join('\n') },
  });
  await vi.waitFor(() => expect(linesIn(screen.container).coloured).toHaveLength(2), 10_000);
  expect(linesIn(screen.container).all[1]?.textContent).toBe(`${long}\n`);
});

test('R29: what is taken away while its colours are looked for is over', async () => {
  const { screen } = await mount(block, { state: { code: codeOf('first') } });
  await vi.waitFor(() => expect(linesIn(screen.container).coloured).not.toEqual([]), 10_000);
  await screen.unmount();
  // A turn of the page for what might still be under way; whatever fails in it fails the test.
  await new Promise((resolve) => {
    requestIdleCallback(resolve);
  });
  expect(document.querySelector('.ck-code-line')).toBeNull();
});
