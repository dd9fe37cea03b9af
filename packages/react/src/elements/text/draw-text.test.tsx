import { describe, expect, test } from 'vitest';

import { mount } from '../../../test-support/mount.tsx';

function htmlOf(container: HTMLElement): string {
  return container.querySelector('.ck-block')?.innerHTML ?? '';
}

describe('text', () => {
  test.each([
    ['bold', 'strong'],
    ['italic', 'em'],
    ['code', 'code'],
    ['strikethrough', 's'],
  ])('%s is %s', async (style, tag) => {
    const { screen } = await mount({ type: 'text', style, children: ['Words'] });
    expect(htmlOf(screen.container)).toBe(`<p class="ck-text"><${tag}>Words</${tag}></p>`);
  });

  test('R34a: in a block-level place it is a paragraph, and styles nest', async () => {
    const italic = { type: 'text', style: 'italic', children: ['both'] };
    const bold = { type: 'text', style: 'bold', children: ['bold and ', italic] };
    const { screen } = await mount({ type: 'text', children: ['Plain, ', bold, '.'] });
    expect(htmlOf(screen.container)).toBe(
      '<p class="ck-text">Plain, <strong>bold and <em>both</em></strong>.</p>',
    );
  });

  test('R5: white space in strings is content', async () => {
    const { screen } = await mount({ type: 'text', children: ['Read', ' ', '  more'] });
    const text = screen.container.querySelector('p');
    expect(text?.textContent).toBe('Read   more');
    expect(text?.innerText).toBe('Read   more');
  });

  test('R5: an empty one leaves no gap', async () => {
    const { screen } = await mount({ type: 'text', children: [] });
    expect(screen.container.querySelector('.ck-block')?.clientHeight).toBe(0);
  });

  test('R6: markup in strings is text', async () => {
    const { screen } = await mount({ type: 'text', children: ['<img src=x onerror=alert(1)>'] });
    await expect.element(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
    expect(screen.container.querySelector('img')).toBeNull();
  });
});

describe('hint', () => {
  test('holds text and links in one quieter line', async () => {
    const { screen } = await mount({
      type: 'hint',
      children: [
        { type: 'text', children: ['See ', { type: 'text', style: 'bold', children: ['this'] }] },
        { type: 'link', target: { url: 'https://example.com/' }, children: ['guide'] },
      ],
    });
    await expect.element(screen.getByRole('link', { name: 'guide' })).toBeVisible();
    const hint = screen.container.querySelector('.ck-hint');
    expect(hint?.textContent).toBe('See thisguide');
    expect(hint?.querySelector('p')).toBeNull();
  });
});
