import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createProjectHistory, type HistoryMove, type ProjectHistory } from './project-history.ts';
import type { ComponentSource, Source } from './project.ts';
import type { SourceChange } from './source-change.ts';

const begin: ComponentSource = {
  kind: 'component',
  files: [
    { name: 'a.tsx', text: '' },
    { name: 'b.ts', text: '' },
  ],
  network: { isOpen: false, mocks: [] },
  block: { urlUnfurl: [] },
};

/** A workbench whose editors undo what was typed in them, as those of the playground do. */
class Workbench {
  source: Source = begin;
  readonly history: ProjectHistory = createProjectHistory();
  /** By the file, what can be undone and redone in it. */
  readonly #editors = new Map<string, { undo: string[]; redo: string[] }>();

  textOf(name: string): string | undefined {
    const files = this.source.kind === 'component' ? this.source.files : [];
    return files.find((file) => file.name === name)?.text;
  }

  type(name: string, text: string): void {
    const before = this.textOf(name);
    if (before === undefined) return;
    const editor = this.#editorOf(name);
    editor.undo.push(before);
    editor.redo = [];
    this.#write(name, text);
    this.history.onHistory(name);
  }

  change(change: SourceChange): void {
    const source = this.history.change(this.source, change);
    if (!source) return;
    this.source = source;
    this.#follow(change);
  }

  undo(): boolean {
    return this.#make(this.history.undo(this.source), 'undo', 'redo');
  }

  redo(): boolean {
    return this.#make(this.history.redo(this.source), 'redo', 'undo');
  }

  #make(move: HistoryMove | undefined, from: 'undo' | 'redo', to: 'undo' | 'redo'): boolean {
    if (move?.type === 'source') {
      this.source = move.source;
      this.#follow(move.change);
    } else if (move) {
      const editor = this.#editorOf(move.file);
      const text = editor[from].pop();
      if (text === undefined) throw new Error(`There is nothing to ${from} in ${move.file}.`);
      editor[to].push(this.textOf(move.file) ?? '');
      this.#write(move.file, text);
    }
    return move !== undefined;
  }

  /** A renamed file keeps what was typed in it. */
  #follow(change: SourceChange): void {
    if (change.type !== 'rename-file') return;
    const editor = this.#editorOf(change.from);
    // What has the name from before a file of that name was removed comes back with that file.
    const other = this.#editors.get(change.to);
    this.#editors.set(change.to, editor);
    this.#editors.delete(change.from);
    if (other) this.#editors.set(change.from, other);
  }

  #editorOf(name: string): { undo: string[]; redo: string[] } {
    const editor = this.#editors.get(name) ?? { undo: [], redo: [] };
    this.#editors.set(name, editor);
    return editor;
  }

  #write(name: string, text: string): void {
    if (this.source.kind !== 'component') return;
    const files = this.source.files.map((file) => (file.name === name ? { name, text } : file));
    this.source = { ...this.source, files };
  }
}

describe('a step', () => {
  test('is undone where it was done, last first', () => {
    const bench = new Workbench();
    bench.type('a.tsx', 'one');
    bench.type('b.ts', 'two');
    bench.change({ type: 'rename-file', from: 'b.ts', to: 'c.ts' });
    bench.type('c.ts', 'three');
    expect(bench.history.undo(bench.source)).toEqual({ type: 'edit', file: 'c.ts' });
    expect(bench.history.undo(bench.source)).toMatchObject({
      type: 'source',
      change: { type: 'rename-file', from: 'c.ts', to: 'b.ts' },
    });
  });

  test('forgets what was taken back before it', () => {
    const bench = new Workbench();
    bench.type('a.tsx', 'one');
    bench.undo();
    expect(bench.history.canRedo).toBe(true);
    bench.change({ type: 'remove-file', name: 'b.ts' });
    expect(bench.history.canRedo).toBe(false);
    expect(bench.redo()).toBe(false);
  });

  test('that cannot be made is none', () => {
    const bench = new Workbench();
    bench.change({ type: 'remove-file', name: 'z.ts' });
    bench.change({ type: 'rename-file', from: 'a.tsx', to: 'b.ts' });
    bench.change({ type: 'add-file', file: { name: 'a.tsx', text: '' } });
    bench.change({ type: 'remove-file', name: 'a.tsx' });
    bench.change({ type: 'remove-file', name: 'b.ts' });
    expect(bench.undo()).toBe(true);
    expect(bench.source).toEqual(begin);
    expect(bench.undo()).toBe(false);
  });

  test('of a project that another tab has changed meanwhile is passed over', () => {
    const bench = new Workbench();
    bench.change({ type: 'network', network: { isOpen: true, mocks: [] } });
    bench.change({ type: 'add-file', file: { name: 'c.ts', text: '' } });
    bench.source = { ...begin, network: { isOpen: true, mocks: [] } };
    expect(bench.undo()).toBe(true);
    expect(bench.source).toEqual(begin);
  });
});

const names = fc.constantFrom('a.tsx', 'b.ts', 'c.ts');
const doing = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('type' as const), name: names }) },
  fc.record({ type: fc.constant('remove-file' as const), name: names }),
  fc.record({ type: fc.constant('rename-file' as const), from: names, to: names }),
  fc.record({
    type: fc.constant('add-file' as const),
    file: fc.record({ name: names, text: fc.constant('new') }),
    at: fc.nat(2),
  }),
  fc.record({
    type: fc.constant('block' as const),
    block: fc.record({ urlUnfurl: fc.array(fc.webUrl(), { maxLength: 1 }) }),
  }),
  fc.record({
    type: fc.constant('network' as const),
    network: fc.record({ isOpen: fc.boolean(), mocks: fc.constant([]) }),
  }),
  { weight: 3, arbitrary: fc.constant({ type: 'undo' as const }) },
  { weight: 2, arbitrary: fc.constant({ type: 'redo' as const }) },
);

test('whatever is done, undone and redone, the project is as a list of its versions says', () => {
  fc.assert(
    fc.property(fc.array(doing, { maxLength: 60 }), (steps) => {
      const bench = new Workbench();
      const versions: Source[] = [begin];
      let at = 0;
      for (const [index, step] of steps.entries()) {
        if (step.type === 'undo') {
          if (bench.undo()) at -= 1;
        } else if (step.type === 'redo') {
          if (bench.redo()) at += 1;
        } else {
          const before = bench.source;
          if (step.type === 'type') bench.type(step.name, `${index}`);
          else bench.change(step);
          if (bench.source !== before) {
            versions.splice(at + 1, Infinity, bench.source);
            at += 1;
          }
        }
        expect(bench.source).toEqual(versions[at]);
        expect(bench.history).toMatchObject({
          canUndo: at > 0,
          canRedo: at < versions.length - 1,
        });
      }
    }),
    { numRuns: 500 },
  );
});
