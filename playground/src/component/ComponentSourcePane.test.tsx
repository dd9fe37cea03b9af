import axe from 'axe-core';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';

import type { Fix, Problem } from '../editor/problem.ts';
import type { ComponentSource, SourceFile } from '../projects/project.ts';
import { ComponentSourcePane, type ComponentPaneHandle } from './ComponentSourcePane.tsx';
import type { FileEditorProps } from './file-editor.ts';
import type { NetworkEntry } from './run-log.ts';
import type { SourceChange } from './source-change.ts';
import '../styles/index.css';
import '../ui/ui.css';

const files = [
  { name: 'index.tsx', text: `import { format } from './lib/format';\n` },
  { name: 'lib/format.ts', text: 'export const format = String;\n' },
  { name: 'data.json', text: '{}\n' },
];

const problem: Problem = {
  severity: 'error',
  message: 'No.',
  where: 'lib/format.ts, line 1',
  file: 'lib/format.ts',
  at: { offset: 13, length: 6 },
  fixes: [],
};

/** A page around the pane that keeps what is written. */
async function mountPane({
  start = files,
  problems = [],
  requests = [],
}: {
  start?: readonly SourceFile[];
  problems?: readonly Problem[];
  requests?: readonly NetworkEntry[];
} = {}) {
  const changes: (SourceChange | undefined)[] = [];
  const undone: ComponentSource[] = [];
  const pane: { current: ComponentPaneHandle | null } = { current: null };
  let latest: ComponentSource = {
    kind: 'component',
    files: start,
    network: { isOpen: false, mocks: [] },
    block: { urlUnfurl: [] },
  };
  function Page() {
    const [source, setSource] = useState(latest);
    const [active, setActive] = useState<string>();
    return (
      <ComponentSourcePane
        ref={pane}
        source={source}
        problems={problems}
        requests={requests}
        activeFile={active}
        onActiveFile={setActive}
        onChange={(next, change) => {
          latest = next;
          changes.push(change);
          setSource(next);
        }}
        editor={drawEditor}
        onUndo={() => undone.push(latest)}
      />
    );
  }
  const screen = await render(<Page />);
  const tabs = () =>
    screen
      .getByRole('tablist', { name: 'Files' })
      .getByRole('tab')
      .elements()
      .map((tab) => tab.textContent);
  return {
    screen,
    pane,
    changes,
    undone,
    tabs,
    source: () => latest,
    names: () => latest.files.map(({ name }) => name),
  };
}

const drawEditor = (props: FileEditorProps) => <Plain {...props} />;

/** The least that an editor can be. */
function Plain({ name, text, onChange, ref }: FileEditorProps) {
  return (
    <textarea
      aria-label={name}
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
      ref={(area) => {
        const handle = area && {
          goTo({ offset, length }: { offset: number; length: number }) {
            area.focus();
            area.setSelectionRange(offset, offset + length);
          },
          applyFix: ({ changes: [change] }: Fix) => change && onChange(change.insert),
        };
        if (typeof ref === 'function') ref(handle);
      }}
    />
  );
}

test('a problem is mended from the list, in the file that is shown', async () => {
  const fixes = [{ label: 'Say so', changes: [{ from: 0, to: 0, insert: 'mended' }] }];
  const { screen, source } = await mountPane({
    problems: [{ ...problem, file: 'index.tsx', fixes }],
  });
  await screen.getByRole('button', { name: 'Say so' }).click();
  await expect.poll(() => source().files[0]?.text).toBe('mended');
});

describe('the files', () => {
  test('are tabs: the arrows go around, Home and End to the ends', async () => {
    const { screen } = await mountPane();
    const tab = (name: RegExp) => screen.getByRole('tab', { name });
    await tab(/^index/).click();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(tab(/^lib/)).toHaveFocus();
    await expect.element(tab(/^lib/)).toHaveAttribute('aria-selected', 'true');
    await expect.element(screen.getByRole('textbox', { name: 'lib/format.ts' })).toBeVisible();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(tab(/^index/)).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(tab(/^data/)).toHaveFocus();
    await userEvent.keyboard('{Home}');
    await expect.element(tab(/^index/)).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect.element(tab(/^data/)).toHaveFocus();
    expect(
      tab(/^index/)
        .element()
        .getAttribute('tabindex'),
    ).toBe('-1');
  });

  test('say which is the entry, and what is wrong in each', async () => {
    const { screen } = await mountPane({
      problems: [problem, { ...problem, severity: 'warning' }, { ...problem, file: undefined }],
    });
    await expect
      .element(screen.getByRole('tab', { name: 'index.tsx, the entry, 1 error' }))
      .toBeVisible();
    await expect
      .element(screen.getByRole('tab', { name: 'lib/format.ts, 1 error, 1 warning' }))
      .toBeVisible();
    await expect.element(screen.getByRole('tab', { name: 'data.json', exact: true })).toBeVisible();
  });

  test('what is typed is written into the file that is shown', async () => {
    const { screen, source } = await mountPane();
    await screen.getByRole('tab', { name: /^data/ }).click();
    await screen.getByRole('textbox', { name: 'data.json' }).fill('[]');
    expect(source().files.map(({ text }) => text)).toEqual([files[0]?.text, files[1]?.text, '[]']);
  });
});

describe('a new file', () => {
  test('is named in its place, and shown', async () => {
    const { screen, names, changes } = await mountPane();
    await screen.getByRole('button', { name: 'Add a file' }).click();
    await expect
      .element(screen.getByRole('textbox', { name: 'Name of the new file' }))
      .toHaveFocus();
    // What stands before the ending is selected.
    await userEvent.keyboard('parts/row{Enter}');
    await expect.element(screen.getByRole('tab', { name: 'parts/row.tsx' })).toHaveFocus();
    await expect.element(screen.getByRole('textbox', { name: 'parts/row.tsx' })).toHaveValue('');
    expect(names()).toEqual(['index.tsx', 'lib/format.ts', 'data.json', 'parts/row.tsx']);
    expect(changes).toEqual([{ label: 'Add parts/row.tsx' }]);
  });

  test('is refused a name that cannot be, as one types', async () => {
    const { screen, names } = await mountPane();
    await screen.getByRole('button', { name: 'Add a file' }).click();
    const field = screen.getByRole('textbox', { name: 'Name of the new file' });
    await field.fill('INDEX.tsx');
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveAccessibleDescription('There is a file index.tsx already.');
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(field).not.toBeInTheDocument();
    await expect.element(screen.getByRole('tab', { name: /^index/ })).toHaveFocus();
    expect(names()).toHaveLength(3);
  });
});

describe('a file that is renamed', () => {
  test('by F2 keeps its tab and its focus, and what imports it follows', async () => {
    const { screen, source, changes } = await mountPane();
    await screen.getByRole('tab', { name: /^lib/ }).click();
    await userEvent.keyboard('{F2}');
    const field = screen.getByRole('textbox', { name: 'New name of lib/format.ts' });
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('dates{Enter}');
    await expect.element(screen.getByRole('tab', { name: 'lib/dates.ts' })).toHaveFocus();
    await expect.element(screen.getByRole('textbox', { name: 'lib/dates.ts' })).toBeVisible();
    expect(source().files[0]?.text).toBe(`import { format } from './lib/dates';\n`);
    expect(changes).toEqual([{ label: 'Rename lib/format.ts' }]);
  });

  test('by a double click, and by leaving the field', async () => {
    const { screen, names } = await mountPane();
    await screen.getByRole('tab', { name: /^data/ }).dblClick();
    await screen.getByRole('textbox', { name: 'New name of data.json' }).fill('lib/data.json');
    await screen.getByRole('tab', { name: /^index/ }).click();
    await vi.waitFor(() =>
      expect(names()).toEqual(['index.tsx', 'lib/format.ts', 'lib/data.json']),
    );
  });

  test('keeps its name where the field is left with none', async () => {
    const { screen, names, changes } = await mountPane();
    await screen.getByRole('tab', { name: /^data/ }).dblClick();
    await screen.getByRole('textbox', { name: 'New name of data.json' }).fill('');
    await screen.getByRole('tab', { name: /^index/ }).click();
    await expect
      .element(screen.getByRole('textbox', { name: /^New name/ }))
      .not.toBeInTheDocument();
    expect(names()).toEqual(files.map(({ name }) => name));
    expect(changes).toEqual([]);
  });

  test('stays code where it is the entry', async () => {
    const { screen } = await mountPane();
    await screen.getByRole('tab', { name: /^index/ }).click();
    await userEvent.keyboard('{F2}');
    const field = screen.getByRole('textbox', { name: 'New name of index.tsx' });
    await field.fill('index.json');
    await expect.element(field).toHaveAccessibleDescription(/^The component begins in this file/);
  });
});

describe('a file that is deleted', () => {
  test('by Delete is gone at once, told as a loss, and focus is on the next', async () => {
    const { screen, names, changes } = await mountPane();
    await screen.getByRole('tab', { name: /^lib/ }).click();
    await userEvent.keyboard('{Delete}');
    await expect.element(screen.getByRole('tab', { name: /^data/ })).toHaveFocus();
    expect(names()).toEqual(['index.tsx', 'data.json']);
    expect(changes).toEqual([
      { label: 'Delete lib/format.ts', loss: '`lib/format.ts` is deleted.' },
    ]);
  });

  test('is offered back, until something else is done', async () => {
    const { screen, undone } = await mountPane();
    await screen.getByRole('tab', { name: /^data/ }).click();
    await userEvent.keyboard('{Delete}');
    await expect.element(screen.getByText('data.json is deleted.')).toBeVisible();
    await screen.getByRole('button', { name: 'Undo' }).click();
    expect(undone).toHaveLength(1);
    await expect.element(screen.getByRole('tab', { name: /^Code/ })).toHaveFocus();
    await screen.getByRole('tab', { name: /^lib/ }).click();
    await userEvent.keyboard('{Delete}');
    await expect.element(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
    await screen.getByRole('textbox', { name: 'index.tsx' }).fill('more');
    await expect.element(screen.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });

  test('stays where the component can begin in no other', async () => {
    const { screen, names } = await mountPane({ start: [files[0]!, files[2]!] });
    await screen.getByRole('tab', { name: /^index/ }).click();
    await userEvent.keyboard('{Delete}');
    await expect.element(screen.getByText(/stays: there is no other file/)).toBeVisible();
    expect(names()).toEqual(['index.tsx', 'data.json']);
  });

  test('or made the entry, from the menu', async () => {
    const { screen, names } = await mountPane();
    await screen.getByRole('tab', { name: /^lib/ }).click();
    await screen.getByRole('button', { name: 'What to do with lib/format.ts' }).click();
    await screen.getByRole('menuitem', { name: /^Begin here/ }).click();
    await expect
      .element(screen.getByRole('tab', { name: 'lib/format.ts, the entry' }))
      .toBeVisible();
    expect(names()).toEqual(['lib/format.ts', 'index.tsx', 'data.json']);
    await screen.getByRole('button', { name: 'What to do with lib/format.ts' }).click();
    await screen.getByRole('menuitem', { name: /^Delete/ }).click();
    expect(names()).toEqual(['index.tsx', 'data.json']);
  });
});

describe('a place', () => {
  test('of a problem is shown in its file', async () => {
    const { screen } = await mountPane({ problems: [problem] });
    await screen.getByRole('button', { name: /No\./ }).click();
    const editor = screen.getByRole('textbox', { name: 'lib/format.ts' });
    await expect.element(editor).toHaveFocus();
    const area = editor.element() as HTMLTextAreaElement;
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('format');
  });

  test('in the console is shown from wherever one is', async () => {
    const { screen, pane } = await mountPane();
    await screen.getByRole('tab', { name: /^Block/ }).click();
    pane.current?.goTo({ file: 'lib/format.ts', line: 1 });
    await expect.element(screen.getByRole('textbox', { name: 'lib/format.ts' })).toHaveFocus();
  });
});

test('a mock of a request is made in one press, and its form is open', async () => {
  const { screen, pane, source } = await mountPane();
  pane.current?.mock({ method: 'GET', url: 'https://api.example/tasks?page=1' });
  await expect
    .element(screen.getByRole('textbox', { name: 'URL pattern' }))
    .toHaveValue('https://api.example/tasks');
  expect(source().network.mocks).toHaveLength(1);
  await expect
    .element(screen.getByRole('tab', { name: /^Network/ }))
    .toHaveAttribute('aria-selected', 'true');
});

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  test.each(['Code', 'Network', 'Block'])('axe finds nothing in %s', async (part) => {
    document.documentElement.dataset['theme'] = theme;
    const { screen } = await mountPane({
      problems: [problem, { ...problem, severity: 'warning', file: 'index.tsx' }],
      requests: [{ method: 'GET', url: 'https://api.example/', outcome: 'refused' }],
    });
    await screen.getByRole('tab', { name: new RegExp(`^${part}`) }).click();
    const { violations } = await axe.run(screen.container);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('axe finds nothing while a file is named', async () => {
    document.documentElement.dataset['theme'] = theme;
    const { screen } = await mountPane();
    await screen.getByRole('button', { name: 'Add a file' }).click();
    await screen.getByRole('textbox', { name: 'Name of the new file' }).fill('?');
    const { violations } = await axe.run(screen.container);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
