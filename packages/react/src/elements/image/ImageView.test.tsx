import { describe, expect, test } from 'vitest';

import { mount } from '../../../test-support/mount.tsx';

/** A picture that the tests' server has, 600 by 300. */
const url = `${location.origin}/packages/react/test-support/picture.svg`;
const image = { type: 'image', source: { url }, aspectRatio: 2 };

/** The ratio of a picture's box. */
function ratioOf(picture: Element): number {
  const { width, height } = picture.getBoundingClientRect();
  return width / height;
}

describe('a picture', () => {
  test('R33: keeps its ratio while it loads, and when it has', async () => {
    const { screen } = await mount(image);
    const picture = screen.container.querySelector('img')!;
    expect(ratioOf(picture)).toBeCloseTo(2, 1);
    await expect.element(picture).not.toHaveAttribute('data-loading');
    expect(ratioOf(picture)).toBeCloseTo(2, 1);
    expect(picture).not.toHaveAttribute('style');
  });

  test('R33: loads lazily', async () => {
    const { screen } = await mount(image);
    expect(screen.container.querySelector('img')).toHaveAttribute('loading', 'lazy');
  });

  test('R5: without a ratio it is as large as it is', async () => {
    const { screen } = await mount({ ...image, aspectRatio: null });
    const picture = screen.container.querySelector('img')!;
    await expect.element(picture).not.toHaveAttribute('data-loading');
    expect(ratioOf(picture)).toBeCloseTo(2, 1);
    expect(picture.getBoundingClientRect().width).toBeLessThanOrEqual(600);
  });

  test('R34c: is decorative', async () => {
    const { screen } = await mount(image);
    expect(screen.container.querySelector('img')).toHaveAttribute('alt', '');
  });

  test('R31: a relative URL resolves against the integration’s endpoint', async () => {
    const urls = { publicEndpoint: new URL('.', url).href };
    const { screen } = await mount(
      { ...image, source: { url: 'picture.svg' } },
      { integration: { name: 'pictures', urls } },
    );
    expect(screen.container.querySelector('img')?.src).toBe(url);
  });

  test('in a line of text it is as high as the line', async () => {
    const { screen } = await mount({ type: 'text', children: ['A ', image, ' picture'] });
    expect(screen.container.querySelector('img')!.getBoundingClientRect().height).toBeLessThan(30);
  });
});

describe('a picture that does not come', () => {
  test('R33: leaves a labelled fallback', async () => {
    const { screen } = await mount({ ...image, source: { url: `${location.origin}/no-such.png` } });
    await expect
      .element(screen.getByRole('img', { name: 'This picture could not be loaded' }))
      .toBeVisible();
  });

  test.each(['javascript:alert(1)', 'data:image/svg+xml,<svg/>', 'not a url', ''])(
    'R6: “%s” is never loaded',
    async (address) => {
      const { screen } = await mount({ ...image, source: { url: address } });
      await expect
        .element(screen.getByRole('img', { name: 'This picture could not be loaded' }))
        .toBeVisible();
      expect(screen.container.querySelector('img')).toBeNull();
    },
  );
});
