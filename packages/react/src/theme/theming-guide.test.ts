/// <reference types="vite/client" />
import { expect, test } from 'vitest';

import guide from '../../THEMING.md?raw';
import tokens from './tokens.css?raw';

const sheets = import.meta.glob<string>('../**/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const views = import.meta.glob<string>(['../**/*.tsx', '!../**/*.test.tsx'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The theme of which the guide shows the end, where the tokens are. */
const [shadcn = ''] = Object.values(
  import.meta.glob<string>('../../../../stories/themes/shadcn.css', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

// A reader looks tokens up in the guide, the browser in the style sheet: they are one list.
test('the guide has each token with its value', () => {
  const defined = [...tokens.matchAll(/^\s*(--ck-[\w-]+):([^;]+);/gm)].map(
    ([, name = '', value = '']) => [name, value.replaceAll(/\s+/g, ' ').trim()],
  );
  const told = [...guide.matchAll(/^\| `(--ck-[\w-]+)`\s*\|[^|]+\| `([^|]+)`\s*\|$/gm)].map(
    ([, name, value]) => [name, value],
  );
  expect(told).toEqual(defined);
});

test('each class and data attribute that the guide names is there', () => {
  const drawn = Object.values(views).join('\n');
  const styled = Object.values(sheets).join('\n');
  const classes = [...guide.matchAll(/`\.(ck[\w-]*)`/g)].map(([, name = '']) => name);
  expect(classes.length).toBeGreaterThan(40);
  expect(classes.filter((name) => !new RegExp(`\\b${name}(?![\\w-])`).test(drawn))).toEqual([]);
  const attributes = [...guide.matchAll(/`(data-[\w-]+)`/g)].map(([, name = '']) => name);
  expect(attributes.filter((name) => !drawn.includes(name) && !styled.includes(name))).toEqual([]);
});

test('the complete theme is the one that the stories show', () => {
  const [, shown = ''] = /^## A complete theme$[\s\S]*?^```css\n([\s\S]*?)^```$/m.exec(guide) ?? [];
  expect(shown).toContain('.ck {');
  expect(shadcn.endsWith(shown)).toBe(true);
});
