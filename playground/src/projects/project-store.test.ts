import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';

import { createFakeBrowser, type FakeBrowser } from './texts-for-tests.ts';
import { createProjectStore, type ProjectStore } from './project-store.ts';
import type { ComponentSource, Project, Source, TreeSource } from './project.ts';
import { formatStored } from './stored-project.ts';

let count = 0;

/** A tab of a browser: a store that hears of the others. */
function openTab(browser: FakeBrowser): ProjectStore {
  const texts = browser.openTab();
  const store = createProjectStore({
    texts,
    now: () => (count += 1),
    createId: () => `p${(count += 1).toString(36).padStart(5, '0')}`,
  });
  texts.watch((key) => store.sync(key));
  return store;
}

const tree = (text: string): TreeSource => ({ kind: 'tree', text });

const component: ComponentSource = {
  kind: 'component',
  files: [
    { name: 'index.tsx', text: 'export default 1;' },
    { name: 'lib/format.ts', text: '// Zürich 🦊\n' },
  ],
  network: {
    isOpen: true,
    mocks: [
      { method: 'GET', url: 'https://a/*', status: 201, contentType: 'text/plain', body: 'ok' },
    ],
  },
  block: { urlUnfurl: ['https://a/*'], markdown: { codeblock: 'note', body: 'text' } },
};

function textOf(project: Pick<Project, 'source'> | undefined): string {
  return project?.source.kind === 'tree' ? project.source.text : '';
}

describe('what is kept', () => {
  test.for<[string, Source]>([
    ['tree', tree('{"type":"block"}')],
    ['component', component],
    [
      'remote',
      {
        kind: 'remote',
        apiUrl: 'http://127.0.0.1:4401',
        component: { integration: 'note', componentId: 'note', place: 'document' },
      },
    ],
  ])('a %s is there at the next visit, and open', ([, source]) => {
    const browser = createFakeBrowser();
    const id = openTab(browser).create({ name: 'Mine', source });
    const store = openTab(browser);
    expect(store.getSnapshot().projects).toMatchObject([{ id, name: 'Mine', kind: source.kind }]);
    expect(store.openLast()).toBe(true);
    expect(store.getSnapshot().current).toMatchObject({ id, name: 'Mine', source, isKept: true });
  });

  test('a change is written at once, those that follow it soon, and all of them when asked', () => {
    vi.useFakeTimers();
    try {
      const browser = createFakeBrowser();
      const store = openTab(browser);
      const id = store.create({ name: 'Mine', source: tree('') });
      const written = () => textOf(openTab(browser).read(id));
      vi.advanceTimersByTime(1000);
      store.write(tree('one'));
      expect(written()).toBe('one');
      store.write(tree('two'));
      expect(written()).toBe('one');
      expect(store.getSnapshot().saving).toBe('saving');
      vi.advanceTimersByTime(300);
      expect(written()).toBe('two');
      expect(store.getSnapshot().saving).toBe('saved');
      store.write(tree('three'));
      store.write(tree('four'));
      expect(store.flush()).toBe(true);
      expect(written()).toBe('four');
    } finally {
      vi.useRealTimers();
    }
  });

  test('the one that was changed last is the first of the list', () => {
    const store = openTab(createFakeBrowser());
    const first = store.create({ name: 'First', source: tree('') });
    store.create({ name: 'Second', source: tree('') });
    store.open(first);
    expect(store.getSnapshot().projects.map(({ name }) => name)).toEqual(['Second', 'First']);
    store.write(tree('changed'));
    expect(store.getSnapshot().projects.map(({ name }) => name)).toEqual(['First', 'Second']);
  });

  test('what is only shown is kept once it changes, under a name of its own', () => {
    const browser = createFakeBrowser();
    const store = openTab(browser);
    store.create({ name: 'Hello', source: tree('') });
    store.show({ name: 'Hello', source: tree('shown') });
    expect(store.getSnapshot().current).toMatchObject({ name: 'Hello', isKept: false });
    expect(store.getSnapshot().projects).toHaveLength(1);
    store.write(tree('changed'));
    expect(store.getSnapshot().current).toMatchObject({ name: 'Hello 2', isKept: true });
    expect(openTab(browser).getSnapshot().projects).toHaveLength(2);
  });

  test('what is only shown leaves no trace when another is opened', () => {
    const store = openTab(createFakeBrowser());
    const id = store.create({ name: 'Mine', source: tree('') });
    store.show({ name: 'Shown', source: tree('') });
    store.open(id);
    expect(store.getSnapshot().projects).toHaveLength(1);
  });

  test('a renamed one is there by its new name, a copy beside it', () => {
    const browser = createFakeBrowser();
    const store = openTab(browser);
    const id = store.create({ name: 'Mine', source: component });
    store.create({ name: 'Other', source: tree('') });
    store.rename(id, '  Yours\n ');
    const copy = store.duplicate(id);
    store.flush();
    const again = openTab(browser);
    expect(again.getSnapshot().projects.map(({ name }) => name)).toEqual([
      'Yours (copy)',
      'Yours',
      'Other',
    ]);
    expect(copy && again.read(copy)?.source).toEqual(component);
  });

  test('a deleted one is gone, and comes back as it was', () => {
    const browser = createFakeBrowser();
    const store = openTab(browser);
    const id = store.create({ name: 'Mine', source: component });
    store.remove(id);
    expect(store.getSnapshot()).toMatchObject({ projects: [], current: undefined });
    expect(openTab(browser).getSnapshot().projects).toEqual([]);
    expect(store.getSnapshot().removed).toMatchObject({ name: 'Mine' });
    store.bringBack();
    expect(store.getSnapshot().current).toMatchObject({ id, source: component });
    expect(openTab(browser).read(id)?.source).toEqual(component);
  });
});

describe('what somebody else wrote', () => {
  const foreign = { name: 'Theirs', source: component };

  test('is shown, not kept, and does not run before that is allowed', () => {
    const browser = createFakeBrowser();
    const store = openTab(browser);
    store.show(foreign, { isForeign: true });
    expect(store.getSnapshot().current).toMatchObject({ isForeign: true, mayRun: false });
    expect([...browser.stored.keys()]).toEqual([]);
    store.allowToRun();
    expect(store.getSnapshot().current).toMatchObject({ isKept: false, mayRun: true });
  });

  test('does not run because it was kept, changed or copied, at the next visit either', () => {
    const browser = createFakeBrowser();
    const store = openTab(browser);
    store.show(foreign, { isForeign: true });
    store.keep();
    expect(store.getSnapshot().current).toMatchObject({ isForeign: false, mayRun: false });
    store.write({ ...component, files: [{ name: 'index.tsx', text: 'changed' }] });
    expect(store.getSnapshot().current).toMatchObject({ mayRun: false });
    store.duplicate(store.getSnapshot().current?.id ?? '');
    expect(store.getSnapshot().current).toMatchObject({ mayRun: false });
    store.flush();
    const next = openTab(browser);
    next.openLast();
    expect(next.getSnapshot().current).toMatchObject({ mayRun: false });
    next.allowToRun();
    next.flush();
    const last = openTab(browser);
    last.openLast();
    expect(last.getSnapshot().current).toMatchObject({ mayRun: true });
  });

  test('asks no host of its own choice before that is allowed; a tree runs nothing', () => {
    const store = openTab(createFakeBrowser());
    store.show(
      { name: 'Host', source: { kind: 'remote', apiUrl: 'http://127.0.0.1' } },
      { isForeign: true },
    );
    expect(store.getSnapshot().current?.mayRun).toBe(false);
    store.show({ name: 'Tree', source: tree('') }, { isForeign: true });
    expect(store.getSnapshot().current?.mayRun).toBe(true);
  });
});

describe('a browser that keeps nothing', () => {
  test.for(['full', 'off'] as const)('%s: it is said, and the text stays', (answer) => {
    const browser = createFakeBrowser();
    const store = openTab(browser);
    const id = store.create({ name: 'Mine', source: tree('kept') });
    browser.answer = answer;
    store.write(tree('longer'));
    expect(store.flush()).toBe(false);
    expect(store.getSnapshot().saving).toBe(answer);
    const other = store.create({ name: 'Other', source: tree('other') });
    store.open(id);
    expect(textOf(store.getSnapshot().current)).toBe('longer');
    expect(store.getSnapshot().projects).toHaveLength(2);
    // What was kept before is still there.
    expect(textOf(openTab(browser).read(id))).toBe('kept');

    browser.answer = 'kept';
    store.write(tree('longer still'));
    expect(store.flush()).toBe(true);
    expect(store.getSnapshot().saving).toBe('saved');
    expect(textOf(openTab(browser).read(id))).toBe('longer still');
    expect(textOf(openTab(browser).read(other))).toBe('other');
  });
});

describe('what cannot be read', () => {
  test.for([
    ['no line', 'damaged'],
    ['{"version":2}\nsomething', 'newer'],
    ['{"version":1,"name":"A","kind":"opera","changedAt":1}\n{}', 'damaged'],
    [`{"version":1,"name":"${'A'.repeat(9000)}","kind":"tree"}\n{}`, 'damaged'],
  ] as const)('%s: is said to be %s, and stays as it is', ([text, reason]) => {
    const browser = createFakeBrowser();
    browser.stored.set('project:abc', text);
    const store = openTab(browser);
    expect(store.open('abc')).toBe(false);
    expect(store.getSnapshot().projects).toEqual([]);
    expect(store.getSnapshot().unreadable).toMatchObject([{ id: 'abc' }]);
    expect(store.getSnapshot().unreadable[0]?.reason).toContain(reason);
    store.create({ name: 'Mine', source: tree('') });
    store.sync();
    expect(browser.stored.get('project:abc')).toBe(text);
    expect(store.readRaw('abc')).toBe(text);
  });

  test('a source that is damaged is found when it is opened', () => {
    const browser = createFakeBrowser();
    const header = { name: 'A', kind: 'tree', changedAt: 1, clock: {}, isForeign: false } as const;
    const text = formatStored(header, tree('fine')).slice(0, -5);
    browser.stored.set('project:abc', text);
    const store = openTab(browser);
    expect(store.getSnapshot().projects).toHaveLength(1);
    expect(store.openLast()).toBe(false);
    expect(store.getSnapshot()).toMatchObject({ projects: [], unreadable: [{ id: 'abc' }] });
    expect(browser.stored.get('project:abc')).toBe(text);
  });
});

describe('two tabs', () => {
  function openBoth() {
    const browser = createFakeBrowser();
    const one = openTab(browser);
    const id = one.create({ name: 'Form', source: tree('start') });
    one.flush();
    const two = openTab(browser);
    two.open(id);
    return { browser, one, two, id };
  }

  test('a change in one comes into the other', () => {
    const { browser, one, two } = openBoth();
    one.write(tree('from one'));
    one.flush();
    browser.deliver();
    expect(textOf(two.getSnapshot().current)).toBe('from one');
    two.write(tree('from two'));
    two.flush();
    browser.deliver();
    expect(textOf(one.getSnapshot().current)).toBe('from two');
    expect(one.getSnapshot()).toMatchObject({ notice: undefined, projects: [{ name: 'Form' }] });
  });

  function namesOf(store: ProjectStore): readonly string[] {
    return store
      .getSnapshot()
      .projects.map(({ name }) => name)
      .toSorted();
  }

  test('a change that comes in while another waits leaves that a project of its own', () => {
    const { browser, one, two, id } = openBoth();
    two.write(tree('begun in two'));
    browser.deliver();
    // It waits: the one before it was written just now.
    two.write(tree('from two'));
    one.write(tree('from one'));
    one.flush();
    browser.deliver();
    expect(one.getSnapshot().current).toMatchObject({ id, source: tree('from one') });
    expect(two.getSnapshot().current).toMatchObject({
      name: 'Form (other tab)',
      source: tree('from two'),
    });
    expect(two.getSnapshot().notice?.text).toContain('kept as “Form (other tab)”');
    for (const store of [one, two]) {
      expect(namesOf(store)).toEqual(['Form', 'Form (other tab)']);
    }
  });

  test('of two that were written before either was heard of, both stay', () => {
    const { browser, one, two } = openBoth();
    one.write(tree('from one'));
    one.flush();
    two.write(tree('from two'));
    two.flush();
    browser.deliver();
    expect(textOf(one.getSnapshot().current)).toBe('from one');
    expect(textOf(two.getSnapshot().current)).toBe('from two');
    for (const store of [one, two]) {
      expect(namesOf(store)).toEqual(['Form', 'Form (other tab)']);
    }
  });

  test('the same change in both is no conflict', () => {
    const { browser, one, two } = openBoth();
    one.write(tree('same'));
    one.flush();
    two.write(tree('same'));
    two.flush();
    browser.deliver();
    expect(two.getSnapshot()).toMatchObject({ notice: undefined, projects: [{ name: 'Form' }] });
  });

  test('one that is deleted in the other stays open, and is kept again once it changes', () => {
    const { browser, one, two, id } = openBoth();
    one.remove(id);
    browser.deliver();
    expect(two.getSnapshot().notice?.text).toContain('was deleted in another tab');
    expect(textOf(two.getSnapshot().current)).toBe('start');
    two.write(tree('more'));
    two.flush();
    browser.deliver();
    expect(one.getSnapshot().projects).toMatchObject([{ id, name: 'Form' }]);
  });

  test('nothing that was written in any tab is lost', () => {
    const step = fc.record({
      tab: fc.nat(2),
      what: fc.constantFrom('write', 'write', 'write', 'flush', 'deliver', 'full', 'room'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        vi.useFakeTimers();
        try {
          const browser = createFakeBrowser();
          const id = openTab(browser).create({ name: 'Form', source: tree('') });
          const tabs = [openTab(browser), openTab(browser), openTab(browser)];
          for (const tab of tabs) tab.open(id);
          for (const [index, { tab, what }] of steps.entries()) {
            const store = tabs[tab];
            if (what === 'write') {
              store?.write(tree(`${textOf(store.getSnapshot().current)}[${index}]`));
            } else if (what === 'flush') store?.flush();
            else if (what === 'deliver') browser.deliver();
            else browser.answer = what === 'full' ? 'full' : 'kept';
          }
          browser.answer = 'kept';
          for (const store of tabs) store.flush();
          browser.deliver();

          const all = openTab(browser);
          const texts = all.getSnapshot().projects.map((project) => textOf(all.read(project.id)));
          const lost = steps
            .map(({ what }, index) => (what === 'write' ? `[${index}]` : ''))
            .filter((written) => !texts.join().includes(written));
          expect(lost).toEqual([]);
          for (const store of tabs) {
            expect(texts).toContain(textOf(store.getSnapshot().current));
            expect(store.getSnapshot().saving).toBe('saved');
          }
        } finally {
          vi.useRealTimers();
        }
      }),
      { numRuns: 300 },
    );
  });
});
