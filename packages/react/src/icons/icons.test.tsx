import { elementTable } from '@contentkit/schema/reader';
import { createElement, isValidElement } from 'react';
import { describe, expect, test } from 'vitest';

import { show } from '../../test-support/mount.tsx';
import { whenLoaded } from '../../test-support/when-loaded.ts';

import { defaultIcons, drawIcon } from './index.ts';

/** The names as the language has them: those of a button's icon. */
function iconNames(): readonly string[] {
  const shape = elementTable.button.fields['icon']!;
  return shape.is === 'enum' ? shape.of : [];
}

describe('R34a: icons', () => {
  test('there are eighteen, and each is drawn, hidden from screen readers', async () => {
    expect(iconNames()).toHaveLength(18);
    const drawn = iconNames().map((name) => drawIcon(defaultIcons, name));
    expect(drawn.every(isValidElement)).toBe(true);
    const { container } = await show(createElement('p', null, ...drawn));
    const pictures = [...container.querySelectorAll('svg')];
    expect(pictures).toHaveLength(18);
    expect(pictures.every((picture) => picture.matches('[aria-hidden=true]'))).toBe(true);
  });

  test('no two look the same', async () => {
    const { container } = await show(
      createElement('p', null, ...Object.values(defaultIcons).map((draw) => draw())),
    );
    const paths = () =>
      [...container.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
    await whenLoaded(() => expect(paths()).not.toContain(''));
    expect(new Set(paths()).size).toBe(Object.keys(defaultIcons).length);
  });

  test.each([undefined, '', 'no-such-icon', 'constructor', '__proto__', 'toString'])(
    'R5: %s is no icon and draws nothing',
    (name) => {
      expect(drawIcon(defaultIcons, name)).toBeNull();
    },
  );
});
