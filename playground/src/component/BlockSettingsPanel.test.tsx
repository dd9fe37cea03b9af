import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';

import type { BlockSettings } from '../projects/project.ts';
import { BlockSettingsPanel } from './BlockSettingsPanel.tsx';
import '../styles/index.css';
import '../ui/ui.css';

/** The panel, and a page around it that keeps what is set. */
async function mountPanel(start: BlockSettings = { urlUnfurl: [] }) {
  let latest = start;
  function Page() {
    const [block, setBlock] = useState(start);
    return (
      <BlockSettingsPanel
        block={block}
        onChange={(next) => {
          latest = next;
          setBlock(next);
        }}
      />
    );
  }
  return { screen: await render(<Page />), block: () => latest };
}

describe('R23: a link pattern', () => {
  test('is added, and is none while nothing is written', async () => {
    const { screen, block } = await mountPanel();
    await screen.getByRole('button', { name: 'Add a pattern' }).click();
    await expect.element(screen.getByRole('textbox', { name: 'Pattern 1' })).toHaveFocus();
    expect(block().urlUnfurl).toEqual([]);
    await userEvent.keyboard('https://a.example/*{Enter}https://b.example/*{Enter}');
    await expect.element(screen.getByRole('textbox', { name: 'Pattern 3' })).toHaveFocus();
    expect(block().urlUnfurl).toEqual(['https://a.example/*', 'https://b.example/*']);
    await userEvent.keyboard('{Backspace}');
    await expect.element(screen.getByRole('textbox', { name: 'Pattern 2' })).toHaveFocus();
    await screen.getByRole('button', { name: 'Remove pattern 1' }).click();
    expect(block().urlUnfurl).toEqual(['https://b.example/*']);
  });

  test('can be tried', async () => {
    const { screen } = await mountPanel({
      urlUnfurl: ['https://a.example/*', 'https://a.example/b'],
    });
    const tried = screen.getByRole('textbox', { name: 'Try a link' });
    const result = screen.getByRole('status').first();
    await tried.fill('https://a.example/c');
    await expect
      .element(result)
      .toHaveTextContent('Turns into the block: it fits https://a.example/*.');
    await tried.fill('https://a.example/b');
    await expect.element(result).toMatchTextContent(/it fits .* and 1 more\./);
    await tried.fill('https://c.example/');
    await expect.element(result).toHaveTextContent('Stays a link: no pattern fits it.');
    await tried.fill('a.example');
    await expect.element(result).toMatchTextContent(/^This is no whole link/);
  });

  test('that fits no link is said so, and mended', async () => {
    const { screen, block } = await mountPanel({ urlUnfurl: ['a.example/*'] });
    const line = screen.getByRole('textbox', { name: 'Pattern 1' });
    await expect.element(line).toHaveAccessibleDescription(/^This matches no link/);
    await screen.getByRole('button', { name: /^Change it to/ }).click();
    expect(block().urlUnfurl).toEqual(['https://a.example/*']);
  });

  test('comes along with others from a list', async () => {
    const { screen, block } = await mountPanel();
    await screen.getByRole('button', { name: 'Add a pattern' }).click();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'https://a.example/*\nhttps://b.example/*\n');
    const line = screen.getByRole('textbox', { name: 'Pattern 1' }).element();
    line.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
    await expect.element(screen.getByRole('textbox', { name: 'Pattern 2' })).toHaveFocus();
    expect(block().urlUnfurl).toEqual(['https://a.example/*', 'https://b.example/*']);
  });
});

describe('R34: Markdown', () => {
  test('is shown as it would be written', async () => {
    const { screen, block } = await mountPanel();
    await screen.getByRole('switch', { name: 'A code block stands for it' }).click();
    await screen.getByRole('textbox', { name: 'Language of the code block' }).fill('task');
    await screen.getByRole('textbox', { name: 'Prop that holds its content' }).fill('text');
    expect(block().markdown).toEqual({ codeblock: 'task', body: 'text' });
    await expect
      .element(screen.getByRole('region', { name: 'Example in Markdown' }))
      .toHaveTextContent('```task title="A further prop" What the prop text holds ```');
  });

  test('that is turned off comes back as it was', async () => {
    const markdown = { codeblock: 'task', body: 'text' };
    const { screen, block } = await mountPanel({ urlUnfurl: [], markdown });
    const toggle = screen.getByRole('switch', { name: 'A code block stands for it' });
    await toggle.click();
    expect(block()).toEqual({ urlUnfurl: [] });
    await toggle.click();
    expect(block()).toEqual({ urlUnfurl: [], markdown });
  });

  test('whose language cannot be is said so', async () => {
    const { screen } = await mountPanel({
      urlUnfurl: [],
      markdown: { codeblock: 'a b', body: 'text' },
    });
    await expect
      .element(screen.getByRole('textbox', { name: 'Language of the code block' }))
      .toHaveAccessibleDescription(/^A language is one word/);
    await expect
      .element(screen.getByRole('region', { name: 'Example in Markdown' }))
      .not.toBeInTheDocument();
  });
});
