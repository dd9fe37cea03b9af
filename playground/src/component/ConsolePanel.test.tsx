import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';

import { ConsolePanel } from './ConsolePanel.tsx';
import type { FilePlace, LogEntry } from './run-log.ts';
import '../styles/index.css';
import '../ui/ui.css';

const levels = ['debug', 'log', 'info', 'warn', 'error'] as const;

/** So many entries, each another. */
const some = (count: number): LogEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    level: levels[index % levels.length] ?? 'log',
    text: `entry ${index}`,
    file: 'index.tsx',
    line: index + 1,
    time: index,
  }));

/** The panel, in the room that a pane has. */
function Framed({
  entries,
  onClear = () => undefined,
  onGoTo,
}: {
  readonly entries: readonly LogEntry[];
  readonly onClear?: () => void;
  readonly onGoTo?: (place: FilePlace) => void;
}) {
  return (
    <div style={{ display: 'flex', blockSize: 300 }}>
      <ConsolePanel entries={entries} onClear={onClear} onGoTo={onGoTo} />
    </div>
  );
}

test('says that there is nothing yet', async () => {
  const screen = await render(<Framed entries={[]} />);
  await expect.element(screen.getByText('Nothing yet')).toBeVisible();
});

test('shows what is the same once, and its place is one press away', async () => {
  const went: FilePlace[] = [];
  const [entry] = some(1);
  const screen = await render(
    <Framed entries={[entry!, entry!, entry!]} onGoTo={(place) => went.push(place)} />,
  );
  await expect
    .element(screen.getByRole('listitem'))
    .toHaveTextContent('Debug: entry 0 ×33 times index.tsx:1');
  await screen.getByRole('button', { name: 'Go to index.tsx:1' }).click();
  expect(went).toEqual([{ file: 'index.tsx', line: 1 }]);
});

test('filters by level and by text', async () => {
  const screen = await render(<Framed entries={some(20)} />);
  await screen.getByRole('combobox', { name: 'Level' }).selectOptions('error');
  expect(screen.getByRole('listitem').elements()).toHaveLength(4);
  await screen.getByRole('searchbox', { name: 'Filter messages' }).fill('ENTRY 1');
  expect(screen.getByRole('listitem').elements()).toHaveLength(2);
  await screen.getByRole('searchbox', { name: 'Filter messages' }).fill('none');
  await expect.element(screen.getByText('No message fits the filter.')).toBeVisible();
});

test('is cleared', async () => {
  let cleared = 0;
  const screen = await render(<Framed entries={some(2)} onClear={() => (cleared += 1)} />);
  await screen.getByRole('button', { name: 'Clear the console' }).click();
  expect(cleared).toBe(1);
});

describe('of thousands of entries', () => {
  const entries = some(5_000);

  test('the last are drawn, and more where they are asked for', async () => {
    const screen = await render(<Framed entries={entries} />);
    expect(screen.getByRole('listitem').elements()).toHaveLength(300);
    await screen.getByRole('button', { name: 'Show earlier (4,700)' }).click();
    expect(screen.getByRole('listitem').elements()).toHaveLength(600);
  });

  test('the newest is in sight, unless one has scrolled away from it', async () => {
    const screen = await render(<Framed entries={entries} />);
    await expect.element(screen.getByText('entry 4999')).toBeInViewport();
    await screen.rerender(<Framed entries={[...entries, { ...entries[0]!, text: 'newest' }]} />);
    await expect.element(screen.getByText('newest')).toBeInViewport();
    await screen.getByRole('log').click();
    await userEvent.keyboard('{Home}');
    await expect.element(screen.getByText('newest')).not.toBeInViewport();
    const more = [
      ...entries,
      { ...entries[0]!, text: 'newest' },
      { ...entries[0]!, text: 'later' },
    ];
    await screen.rerender(<Framed entries={more} />);
    await expect.element(screen.getByText('later')).not.toBeInViewport();
  });
});

test('what is new is told to screen readers all at once', async () => {
  const entries = some(3);
  const screen = await render(<Framed entries={entries} />);
  for (const count of [4, 5, 6]) await screen.rerender(<Framed entries={some(count)} />);
  await expect.element(screen.getByRole('status')).toMatchTextContent(/new messages/);
});

test('a long text is shown in part until one asks for it', async () => {
  const text = `${'x'.repeat(4_000)}end`;
  const screen = await render(<Framed entries={[{ level: 'log', text, time: 0 }]} />);
  await expect.element(screen.getByRole('listitem')).not.toMatchTextContent(/end/);
  await screen.getByRole('button', { name: 'Show all' }).click();
  await expect.element(screen.getByRole('listitem')).toMatchTextContent(/end$/);
});

test.each(['light', 'dark'])('axe finds nothing in the %s theme', async (theme) => {
  document.documentElement.dataset['theme'] = theme;
  const screen = await render(<Framed entries={some(10)} onGoTo={() => undefined} />);
  const { violations } = await axe.run(screen.container);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
