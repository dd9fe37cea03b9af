import { parseElement, parseRenderOutput } from '@contentkit/schema';
import { describe, expect, test } from 'vitest';

import { compileComponent } from '../sandbox/compile/compile.ts';
import { formatLink } from '../share-link.ts';
import type { ComponentSource, TreeSource } from './project.ts';
import { readProject, toPlain } from './read-project.ts';
import { firstTemplate, templates } from './templates.ts';

const components = templates.filter(({ kind }) => kind === 'component');
const trees = templates.filter(({ kind }) => kind === 'tree');

test.each(templates)('$id is a project that can be kept and shared', async ({ kind, load }) => {
  const project = await load();
  expect(project.source.kind).toBe(kind);
  expect(readProject(toPlain(project))).toEqual({ ok: true, value: project });
});

describe.each(components)('$id', ({ load }) => {
  test('compiles without a word', async () => {
    const { files } = (await load()).source as ComponentSource;
    expect(compileComponent(files)).toMatchObject({ ok: true, problems: [] });
    expect(files[0]?.text).toMatch(/^import/);
  });
});

test.each(trees)('$id is strictly valid', async ({ load }) => {
  const { text } = (await load()).source as TreeSource;
  const value = JSON.parse(text) as { readonly type: string };
  const read = value.type === 'element' ? parseRenderOutput(value) : parseElement(value);
  expect(read).toMatchObject({ ok: true, issues: [] });
});

test('a first form fits into a message of any chat', () => {
  const link = formatLink({ kind: 'shared', project: firstTemplate('component') });
  expect(link.length).toBeLessThan(1800);
});
