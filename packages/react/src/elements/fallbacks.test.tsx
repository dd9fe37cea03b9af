import { expect, test, vi } from 'vitest';

import { mount } from '../../test-support/mount.tsx';

// While a part loads, its text stands where it will: nothing below it moves when the part is there.

const gate = vi.hoisted(() => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
});

vi.mock('./markdown/parse-markdown.ts', async (importOriginal) => {
  await gate.opened;
  return importOriginal();
});
vi.mock('./codeblock/highlight-code.ts', async (importOriginal) => {
  await gate.opened;
  return importOriginal();
});

const long = 'A sentence that is long enough to need more than a single line of the page. '.repeat(
  6,
);
const code = 'const a = 1;\n\n\nif (a > 0) {\n\trun(`${a}`); // now\n}\n';

const elements = [
  { type: 'markdown', content: 'A word.' },
  { type: 'markdown', content: `\nA word.\n\n${long}\n \nAnother word.\n` },
  { type: 'codeblock', content: code, syntax: 'js' },
  { type: 'codeblock', content: code, syntax: 'js', lineNumbers: 98 },
  { type: 'codeblock', content: '', syntax: 'js' },
];

test('R28, R29: text and code stay where they are and as large when their parts come', async () => {
  const { screen } = await mount({ type: 'block', children: elements });
  const drawn = () => [...screen.container.querySelectorAll('.ck-markdown, .ck-code-lines')];
  const boxes = () =>
    [...screen.container.querySelectorAll('.ck-markdown, .ck-markdown > p, .ck-code-line')].map(
      (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { text: element.textContent, x, y, width, height };
      },
    );
  expect(drawn()).toHaveLength(elements.length);
  expect(drawn().filter((element) => element.hasAttribute('data-drawn'))).toEqual([]);
  const before = boxes();
  expect(before.filter(({ height }) => height === 0)).toEqual([]);

  gate.open();
  await vi.waitFor(() =>
    expect(drawn().filter((element) => !element.hasAttribute('data-drawn'))).toEqual([]),
  );
  expect(boxes().map(({ y, height }) => ({ y, height }))).toEqual(
    before.map(({ y, height }) => ({ y, height })),
  );
});
