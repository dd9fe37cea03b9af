import { elementTable } from '@contentkit/schema/reader';
import { isValidElement } from 'react';
import { describe, expect, test } from 'vitest';

import { defaultIcons, drawIcon } from './index.ts';

/** The names as the language has them: those of a button's icon. */
function iconNames(): readonly string[] {
  const shape = elementTable.button.fields['icon']!;
  return shape.is === 'enum' ? shape.of : [];
}

describe('R34a: icons', () => {
  test('there are eighteen, and each is drawn, hidden from screen readers', () => {
    expect(iconNames()).toHaveLength(18);
    const drawn = iconNames().map((name) => drawIcon(defaultIcons, name));
    expect(drawn.every(isValidElement)).toBe(true);
    for (const icon of drawn) {
      expect(icon).toMatchObject({ type: 'svg', props: { 'aria-hidden': 'true' } });
    }
  });

  test('no two look the same', () => {
    const drawn = Object.values(defaultIcons).map((draw) => JSON.stringify(draw()));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test.each([undefined, '', 'no-such-icon', 'constructor', '__proto__', 'toString'])(
    'R5: %s is no icon and draws nothing',
    (name) => {
      expect(drawIcon(defaultIcons, name)).toBeNull();
    },
  );
});
