/// <reference types="vite/client" />
import { expect, test } from 'vitest';

import styles from '../../styles.css?raw';
import tokens from './tokens.css?raw';

const files = import.meta.glob<string>('../**/*.css', {
  query: '?raw',
  import: 'default',
  eager: true,
});

interface Declaration {
  readonly file: string;
  readonly property: string;
  readonly value: string;
}

const declarations = Object.entries(files).flatMap(([file, css]) => declarationsIn(file, css));

function declarationsIn(file: string, css: string): Declaration[] {
  const blocks = withoutComments(css).matchAll(/\{([^{}]*)\}/g);
  return [...blocks].flatMap(([, block = '']) =>
    block.split(';').flatMap((text) => {
      const [property = '', ...value] = text.split(':');
      return value.length === 0
        ? []
        : [{ file, property: property.trim(), value: value.join(':').trim() }];
    }),
  );
}

function withoutComments(css: string): string {
  return css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
}

/** Whether it names a side of the screen, which is another side in a right-to-left page. */
function isPhysical({ property, value }: Declaration): boolean {
  const namesSide = /(^|-)(left|right|top|bottom)(-|$)|^((min|max)-)?(width|height)$/;
  const namesSideByValue = /^(left|right)$/;
  return (
    (!property.startsWith('--') && namesSide.test(property)) ||
    namesSideByValue.test(value) ||
    (/^(margin|padding|inset|scroll-(margin|padding)|border-(width|style|color))$/.test(property) &&
      hasDifferentSides(value))
  );
}

/** `1px 2px 3px 4px`: the second is always the right side, and the fourth the left. */
function hasDifferentSides(value: string): boolean {
  let flat = value;
  while (/\([^()]*\)/.test(flat)) {
    flat = flat.replaceAll(/\(([^()]*)\)/g, (_all, inner: string) => inner.replaceAll(/\s/g, '_'));
  }
  const [, right, , left] = flat.split(/\s+/);
  return left !== undefined && left !== right;
}

test.each([
  ['margin-left', '0', true],
  ['border-top-color', 'red', true],
  ['max-width', '1px', true],
  ['text-align', 'right', true],
  ['padding', '0 calc(1px + 2px) 0 0', true],
  ['padding', '0 calc(1px + 2px) 0 calc(1px + 2px)', false],
  ['margin-inline-start', '0', false],
  ['padding', '1px 2px', false],
])('%s: %s is physical: %s', (property, value, expected) => {
  expect(isPhysical({ file: '', property, value })).toBe(expected);
});

test('no style sheet names a side of the screen: all of it mirrors', () => {
  expect(declarations.filter(isPhysical)).toEqual([]);
});

test('each style sheet stands in the cascade layer', () => {
  const imported = [...styles.matchAll(/^@import '\.\/src\/(.+)' layer\(contentkit\);$/gm)];
  const names = Object.keys(files).map((file) =>
    file.startsWith('./') ? `theme/${file.slice(2)}` : file.slice(3),
  );
  expect(imported.map(([, name = '']) => name).toSorted()).toEqual(names.toSorted());
  // Nothing stands beside them, outside of the layer.
  expect(
    withoutComments(styles)
      .replaceAll(/^@(import|layer) .+;$/gm, '')
      .trim(),
  ).toBe('');
});

test('colours are tokens, so that a theme reaches all of them', () => {
  const literals = declarations.filter(
    ({ file, value }) =>
      file !== './tokens.css' && /#[\da-f]{3,8}\b|\b(rgb|hsl|oklch|oklab|lab|lch)a?\(/i.test(value),
  );
  expect(literals).toEqual([]);
});

test('each token is used, and what is used is there', () => {
  const set = new Set(
    declarations.flatMap(({ property }) => (property.startsWith('--ck-') ? [property] : [])),
  );
  const used = new Set<string>();
  const missing = new Set<string>();
  for (const { value } of declarations) {
    for (const [, name = '', end] of value.matchAll(/var\((--ck-[\w-]+)\s*([,)])/g)) {
      used.add(name);
      // What has another value at hand may be set by a view.
      if (!set.has(name) && end === ')') missing.add(name);
    }
  }
  // A frame's limits are set by its view, where the frame has any.
  expect([...missing].filter((name) => !name.startsWith('--ck-frame-'))).toEqual([]);
  const defined = [...withoutComments(tokens).matchAll(/^\s*(--ck-[\w-]+):/gm)];
  expect(defined.map(([, name = '']) => name).filter((name) => !used.has(name))).toEqual([]);
});

test('all of it is at most 8 KB to load', async () => {
  const all = Object.values(files).map(withoutComments).join('').replaceAll(/\s+/g, ' ');
  const packed = new Blob([all]).stream().pipeThrough(new CompressionStream('gzip'));
  const { byteLength } = await new Response(packed).arrayBuffer();
  expect(byteLength).toBeLessThanOrEqual(8 * 1024);
  // A ceiling far above what there is would hold nothing down.
  expect(byteLength).toBeGreaterThan(6.5 * 1024);
});
