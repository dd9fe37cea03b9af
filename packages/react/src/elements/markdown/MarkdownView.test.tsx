import { describe, expect, test, vi } from 'vitest';

import { hydrate } from '../../../test-support/hydrate.tsx';
import { whenLoaded } from '../../../test-support/when-loaded.ts';
import { mount, type MountOptions } from '../../../test-support/mount.tsx';
import { ElementTree } from '../../index.ts';

/** Shows a text and waits until it is drawn. */
async function mountMarkdown(content: unknown, options?: MountOptions) {
  const mounted = await mount({ type: 'markdown', content }, options);
  const { container } = mounted.screen;
  await whenLoaded(() =>
    expect(container.querySelector('.ck-markdown[data-drawn]')).not.toBeNull(),
  );
  return { ...mounted, drawn: container.querySelector<HTMLElement>('.ck-markdown')! };
}

describe('R28: CommonMark', () => {
  test.each([
    ['headings', '# One\n\n### Three', '<h1>One</h1><h3>Three</h3>'],
    ['emphasis', '*a* **b** `c`', '<p><em>a</em> <strong>b</strong> <code>c</code></p>'],
    ['paragraphs and breaks', 'a  \nb\n\nc', '<p>a<br>\nb</p><p>c</p>'.replace('\n', '')],
    ['quotes', '> a', '<blockquote><p>a</p></blockquote>'],
    ['rules', 'a\n\n---', '<p>a</p><hr>'],
    ['tight lists', '- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['loose lists', '- a\n\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
    ['numbered lists', '3. a', '<ol start="3"><li>a</li></ol>'],
    ['entities', '&copy; &lt;b&gt;', '<p>© &lt;b&gt;</p>'],
  ])('R28: %s', async (_name, content, html) => {
    const { drawn } = await mountMarkdown(content);
    expect(drawn.innerHTML).toBe(html);
  });

  test('R28: links, also by reference, open a new tab', async () => {
    const { screen } = await mountMarkdown(
      '[a](https://a.example "t") and [b][ref]\n\n[ref]: https://b.example',
    );
    const link = screen.getByRole('link', { name: 'a' });
    await expect.element(link).toHaveAttribute('href', 'https://a.example/');
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
    await expect.element(link).toHaveAttribute('title', 't');
    await expect
      .element(screen.getByRole('link', { name: 'b' }))
      .toHaveAttribute('href', 'https://b.example/');
  });

  test('R28: a fenced block is code, in the colours of its language', async () => {
    const { screen, drawn } = await mountMarkdown('```js\nconst a = 1;\n```');
    await expect
      .element(screen.getByRole('group', { name: 'Code: js' }))
      .toHaveTextContent('const a = 1;');
    await whenLoaded(() =>
      expect(drawn.querySelector('.ck-token-keyword')).toHaveTextContent('const'),
    );
  });

  test('R31: pictures resolve against the integration’s endpoint', async () => {
    const urls = { publicEndpoint: 'https://notes.example/v1' };
    const { screen } = await mountMarkdown('![A chart](chart.png)', {
      integration: { name: 'notes', urls },
    });
    const picture = screen.getByRole('img', { name: 'A chart' });
    expect((picture.element() as HTMLImageElement).src).toBe('https://notes.example/v1/chart.png');
  });
});

describe('R28: GFM', () => {
  test('R28: tables with their alignment', async () => {
    const { screen } = await mountMarkdown('| Name | Size |\n|:--|--:|\n| a | 12 |');
    await expect.element(screen.getByRole('columnheader', { name: 'Name' })).toBeVisible();
    const cell = screen.getByRole('cell', { name: '12' }).element();
    expect(getComputedStyle(cell).textAlign).toBe('end');
  });

  test('R28: strikethrough and autolinks', async () => {
    const { screen, drawn } = await mountMarkdown('~~gone~~ www.a.example and b@c.example');
    expect(drawn.querySelector('del')).toHaveTextContent('gone');
    await expect
      .element(screen.getByRole('link', { name: 'www.a.example' }))
      .toHaveAttribute('href', 'http://www.a.example/');
    await expect
      .element(screen.getByRole('link', { name: 'b@c.example' }))
      .toHaveAttribute('href', 'mailto:b@c.example');
  });

  test('R28: tasks, which a person cannot tick', async () => {
    const { screen } = await mountMarkdown('- [x] one\n- [ ] two');
    await expect.element(screen.getByRole('checkbox', { name: 'Done' })).toBeChecked();
    await expect.element(screen.getByRole('checkbox', { name: 'To do' })).toBeDisabled();
  });
});

describe('R28: what is no Markdown of ours', () => {
  test.each([
    ['a block', '<div onclick="x()">a</div>'],
    ['a script', '<script>globalThis.planted = true</script>'],
    ['in a line', 'a <b onmouseover="x()">b</b>'],
    ['a picture with a handler', '<img src=x onerror="globalThis.planted = true">'],
  ])('R28: raw HTML is shown as text: %s', async (_name, html) => {
    const { drawn } = await mountMarkdown(html);
    expect(drawn.textContent).toBe(html);
    expect(drawn.querySelector('b, div, script, img, [onclick], [onmouseover]')).toBeNull();
    expect('planted' in globalThis).toBe(false);
  });

  test.each([
    ['[a](javascript:alert(1))'],
    ['[a](JaVaScRiPt:alert(1))'],
    ['[a](<java\tscript:alert(1)>)'],
    ['[a](data:text/html,x)'],
    ['[a](vbscript:x)'],
    ['[a](/relative)'],
    ['[a][r]\n\n[r]: javascript:alert(1)'],
    ['![a](javascript:alert(1))'],
    ['![a](data:image/svg+xml,x)'],
  ])('R17: %s leads nowhere', async (content) => {
    const { drawn } = await mountMarkdown(content);
    expect(drawn).toHaveTextContent('a');
    expect(drawn.querySelector('[href], [src]')).toBeNull();
  });

  test('R6: quotes in quotes without end are drawn as far as anybody would read', async () => {
    const { drawn } = await mountMarkdown(`${'>'.repeat(3000)} deep`);
    expect(drawn).toHaveTextContent('deep');
    expect(drawn.querySelectorAll('blockquote').length).toBeLessThan(100);
  });
});

describe('its content', () => {
  test('R12: follows the state where it is bound to it', async () => {
    const { drawn, instance } = await mountMarkdown(
      { $state: 'text' },
      { state: { text: '**a**' } },
    );
    expect(drawn.innerHTML).toBe('<p><strong>a</strong></p>');
    instance.setState('text', '*b*');
    await vi.waitFor(() => expect(drawn.innerHTML).toBe('<p><em>b</em></p>'));
  });

  test.each([
    [12, '12'],
    [true, 'true'],
    [{ a: 1 }, '{"a":1}'],
  ])('R28: a state of %j shows as text', async (text, shown) => {
    const { drawn } = await mountMarkdown({ $state: 'text' }, { state: { text } });
    expect(drawn).toHaveTextContent(shown);
  });

  test.each([
    ['', {}],
    [{ $state: 'none' }, {}],
    [{ $state: 'text' }, { text: null }],
  ])('R5: %j leaves no empty box', async (content, state) => {
    const { screen } = await mount({ type: 'markdown', content }, { state });
    expect(screen.container.querySelector('.ck-markdown')).toBeNull();
  });
});

describe('on the server', () => {
  test('its source stands in its place, and the page takes it over without a difference', async () => {
    const markdown = { type: 'markdown', content: '# Hello\n\n- a' };
    const { html, screen } = await hydrate(
      <ElementTree element={{ type: 'block', children: [markdown] }} />,
    );
    expect(html).toContain('<p># Hello</p><p>- a</p>');
    await expect.element(screen.getByRole('heading', { name: 'Hello' })).toBeVisible();
  });
});
