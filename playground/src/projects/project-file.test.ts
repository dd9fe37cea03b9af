import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { exportFiles, exportProject, importFiles, type DownloadFile } from './project-file.ts';
import type { ProjectDraft } from './project.ts';
import { templates } from './templates.ts';

function toFile({ name, text }: Pick<DownloadFile, 'name' | 'text'>): File {
  return new File([text], name);
}

const tree: ProjectDraft = { name: 'My tree', source: { kind: 'tree', text: '{\n}' } };

test.each(templates)('$id comes back from its file as it was', async ({ load }) => {
  const project = await load();
  const file = exportProject(project);
  expect(file.text).toContain('"format": "contentkit-project"');
  const { projects, problems } = await importFiles([toFile(file)]);
  expect(problems).toEqual([]);
  expect(projects).toEqual([{ ...project, isForeign: true }]);
});

test('a tree and a component are exported as the files that they are', () => {
  expect(exportFiles(tree)).toEqual([
    { name: 'My tree.json', mediaType: 'application/json', text: '{\n}' },
  ]);
  const files = [
    { name: 'index.tsx', text: 'a' },
    { name: 'lib/b.ts', text: 'b' },
  ];
  const network = { isOpen: false, mocks: [] };
  const source = { kind: 'component', files, network, block: { urlUnfurl: [] } } as const;
  expect(exportFiles({ name: 'C', source }).map(({ name }) => name)).toEqual(['index.tsx', 'b.ts']);
});

test.each([
  ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
  ['..', 'project'],
  ['Zürich 東京', 'Zürich 東京'],
])('the file of a project named %s has a name that every disk takes', (name, base) => {
  expect(exportProject({ ...tree, name }).name).toBe(`${base}.contentkit.json`);
});

describe('what is imported', () => {
  test('plain JSON becomes a tree, unfinished JSON as well', async () => {
    const { projects } = await importFiles([
      new File(['{"type":"block"}'], 'hello.json'),
      new File(['{"type":'], 'begun.json'),
    ]);
    expect(projects).toEqual([
      { name: 'hello', source: { kind: 'tree', text: '{"type":"block"}' }, isForeign: false },
      { name: 'begun', source: { kind: 'tree', text: '{"type":' }, isForeign: false },
    ]);
  });

  test('code becomes one component, which begins where its parts meet', async () => {
    const { projects } = await importFiles([
      new File(['export const a = 1;'], 'format.ts'),
      new File(["import './format';\nexport default 1;"], 'Form.tsx'),
    ]);
    expect(projects).toMatchObject([
      {
        name: 'Imported component',
        isForeign: false,
        source: { kind: 'component', files: [{ name: 'Form.tsx' }, { name: 'format.ts' }] },
      },
    ]);
  });

  test('a project of a file has no leave to use the network', async () => {
    const value = {
      format: 'contentkit-project',
      version: 1,
      name: 'A',
      kind: 'component',
      files: [{ name: 'a.tsx', text: '' }],
      network: { isOpen: true, mocks: [] },
    };
    const { projects } = await importFiles([new File([JSON.stringify(value)], 'a.json')]);
    expect(projects).toMatchObject([{ isForeign: true, source: { network: { isOpen: false } } }]);
  });

  test('files that can be read come in beside those that cannot', async () => {
    const { projects, problems } = await importFiles([
      new File(['{}'], 'good.json'),
      new File([new Uint8Array([0xff, 0xfe, 0])], 'picture.json'),
    ]);
    expect(projects).toHaveLength(1);
    expect(problems).toEqual([
      '“picture.json”: It holds no text. Choose a project, a tree, or code.',
    ]);
  });

  test('what is too large is not even read', async () => {
    const file = new File(['{}'], 'large.json');
    Object.defineProperty(file, 'size', { value: 40_000_000 });
    expect((await importFiles([file])).problems).toEqual([
      '“large.json”: It is too large: 40 MB, of which 12.2 MB are the most.',
    ]);
  });
});

describe('what cannot be imported says why', () => {
  test.each([
    ['a.png', 'x', 'It is neither a project nor a tree'],
    ['a.contentkit.json', '{"format"', 'It is not JSON. It was probably cut off'],
    ['a.contentkit.json', '{}', 'It says of itself that it is no project.'],
    ['a.json', '12', 'It holds neither a tree nor a project.'],
    ['a.json', '{"format":"contentkit-project","version":2}', 'A newer playground'],
    ['a.json', '{"format":"contentkit-project","version":1,"kind":"tree"}', 'The name is missing'],
  ])('%s: %s', async (name, text, reason) => {
    const { projects, problems } = await importFiles([new File([text], name)]);
    expect(projects).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(reason)]);
  });

  test('and nothing makes it throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.record({
            format: fc.constant('contentkit-project'),
            version: fc.constant(1),
            name: fc.anything(),
            kind: fc.constantFrom('tree', 'component', 'remote'),
            files: fc.anything(),
            text: fc.anything(),
            network: fc.anything(),
          }),
        ),
        fc.constantFrom('a.json', 'a.contentkit.json', 'a.tsx', '.tsx', '__proto__.ts'),
        async (content, name) => {
          const text = typeof content === 'string' ? content : stringify(content);
          const { projects, problems } = await importFiles([new File([text], name)]);
          expect(projects.length + problems.length).toBe(1);
        },
      ),
    );
  });
});

function stringify(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'bigint' ? String(part) : part,
  );
}
