import * as fc from 'fast-check';
import lzString from 'lz-string';
import { describe, expect, test } from 'vitest';

import { packRun } from './pack-run-for-tests.ts';
import { formatLink, parseLink, type Link } from './share-link.ts';

type Target = Parameters<typeof formatLink>[0];

const links: readonly Target[] = [
  { kind: 'component', component: undefined },
  { kind: 'component', component: { integration: 'note', componentId: 'note', place: 'document' } },
  {
    kind: 'component',
    component: { integration: 'a b', componentId: 'c/d', place: 'configuration_contentsource' },
  },
  { kind: 'document' },
  { kind: 'json', text: '{"type":"text","children":["Zürich 東京 🦊"]}' },
  { kind: 'json', text: 'no JSON at all' },
  { kind: 'project', id: 'k3jd92ks0x' },
  { kind: 'shared', project: { name: 'Zürich 🦊', source: { kind: 'tree', text: '{\n}' } } },
  {
    kind: 'shared',
    project: { name: 'Host', source: { kind: 'remote', apiUrl: 'http://[::1]:8' } },
  },
  {
    kind: 'shared',
    project: {
      name: 'Form',
      source: {
        kind: 'component',
        files: [
          { name: 'index.tsx', text: 'export default <block />;' },
          { name: 'lib/a b.ts', text: '\u0000\r\n' },
        ],
        network: {
          isOpen: false,
          mocks: [{ url: 'https://a/*', status: 404, contentType: 'text/plain', body: 'no' }],
        },
        block: { urlUnfurl: ['https://a/*'], markdown: { codeblock: 'note', body: 'text' } },
      },
    },
  },
];

const share = (value: unknown) =>
  `#share1=${lzString.compressToEncodedURIComponent(JSON.stringify(value))}`;

test.each(links)('a link is read as it was written: %j', (link) => {
  const hash = formatLink(link);
  expect(parseLink(hash)).toEqual(link);
  // What a browser makes of it in an address is the same.
  expect(parseLink(new URL(hash, 'https://example.com/').hash)).toEqual(link);
});

test('a link whose plus signs became spaces on the way is read', () => {
  const text = JSON.stringify(Array.from({ length: 200 }, (_, index) => index * 7919));
  const hash = formatLink({ kind: 'json', text });
  expect(hash).toContain('+');
  expect(parseLink(hash.replaceAll('+', ' '))).toEqual({ kind: 'json', text });
});

test('a link whose signs became codes on the way is read', () => {
  const hash = formatLink({ kind: 'json', text: '{"type":"text","children":["1+1$"]}' });
  const [key = '', packed = ''] = hash.split('=');
  expect(parseLink(`${key}=${encodeURIComponent(packed)}`)).toEqual(parseLink(hash));
});

test('links that were shared before stay readable', () => {
  expect(
    parseLink('#json=N4IgLgngDgpiBc4YA8wgDQgMYAsCWANgCYBOMAdggNogCyAhkTAAR7nMBMADBwKwgBdAL5A'),
  ).toEqual({ kind: 'json', text: '{"type":"text","children":["Made in 2025"]}' });
  expect(parseLink('#component=settings/settings/configuration_space')).toEqual({
    kind: 'component',
    component: {
      integration: 'settings',
      componentId: 'settings',
      place: 'configuration_space',
    },
  });
});

test('any project is read as it was shared', () => {
  const file = fc.record({
    name: fc.constantFrom('a.tsx', 'lib/b.ts', 'c.json'),
    text: fc.string(),
  });
  const source = fc.oneof(
    fc.record({ kind: fc.constant('tree' as const), text: fc.string({ unit: 'binary' }) }),
    fc.record({
      kind: fc.constant('component' as const),
      files: fc.uniqueArray(file, { minLength: 1, selector: ({ name }) => name }),
      network: fc.constant({ isOpen: false, mocks: [] }),
      block: fc.record({ urlUnfurl: fc.array(fc.webUrl()) }),
    }),
  );
  fc.assert(
    fc.property(source, (of) => {
      const link = { kind: 'shared', project: { name: 'Any', source: of } } as const;
      expect(parseLink(new URL(formatLink(link), 'https://example.com/').hash)).toEqual(link);
    }),
  );
});

test('what comes with a link has no leave to use the network', () => {
  const link = parseLink(
    share({
      name: 'A',
      kind: 'component',
      files: [{ name: 'a.tsx', text: '' }],
      network: { isOpen: true },
    }),
  );
  expect(link).toMatchObject({ project: { source: { network: { isOpen: false } } } });
});

test('a link that unpacks to far more than a project holds is refused before it is unpacked', () => {
  expect(lzString.decompressFromEncodedURIComponent(packRun(5000))).toMatch(/^a{5000,}$/);
  // A long run packs to next to nothing. Packing that of a bomb would take minutes: it is written
  // as the packer would, entry by entry.
  const bomb = packRun(200_000_000);
  expect(bomb.length).toBeLessThan(100_000);
  for (const key of ['json', 'share1']) {
    expect(parseLink(`#${key}=${bomb}`)).toEqual({
      kind: 'unreadable',
      reason: 'What the link holds is too large to be opened here. Ask for it as a file.',
    });
  }
  expect(parseLink(`#json=${'A'.repeat(3_000_000)}`)).toMatchObject({ kind: 'unreadable' });
});

describe('a link that cannot be read says why', () => {
  test.each<[string, string]>([
    [
      '#json=',
      'What the link holds cannot be unpacked. It was probably cut off: ask for it again, or for a file.',
    ],
    ['#component=note', 'The link names no component of an integration.'],
    ['#component=note/note/basement', 'The link names no component of an integration.'],
    ['#project=../..', 'The link names no project.'],
    [
      share({ name: 'A', kind: 'opera' }),
      'The project in the link cannot be read. Its kind is “opera”, which this playground does not know. It may come from a newer one.',
    ],
    [
      share([]),
      'The project in the link cannot be read. The project is a list in place of an object.',
    ],
    [
      share({ name: 'A', kind: 'component', files: [{ name: '../a.ts', text: '' }] }),
      'The project in the link cannot be read. “../a.ts” cannot be the name of a file.',
    ],
    [
      share({ name: 'A', kind: 'remote', apiUrl: 'javascript:alert(1)' }),
      'The project in the link cannot be read. The host’s address does not begin with http:// or https://.',
    ],
    [
      '#tsx=abc',
      'The link says “tsx”, which this playground does not know. It may come from a newer one.',
    ],
  ])('%s', (hash, reason) => {
    expect(parseLink(hash)).toEqual({ kind: 'unreadable', reason } satisfies Link);
  });

  test('when a part of it was cut off', () => {
    const whole = formatLink(links.at(-1) ?? { kind: 'document' });
    for (let length = '#share1='.length; length < whole.length - 4; length += 1) {
      expect(parseLink(whole.slice(0, length)).kind).toBe('unreadable');
    }
  });

  test('and nothing that was pasted makes it throw', () => {
    const packed = formatLink({ kind: 'json', text: '{"type":"block"}' });
    for (let length = 0; length <= packed.length; length += 1) {
      expect(() => parseLink(packed.slice(0, length))).not.toThrow();
    }
    expect(() => parseLink('#component=%E0%A4%A/%')).not.toThrow();
  });
});
