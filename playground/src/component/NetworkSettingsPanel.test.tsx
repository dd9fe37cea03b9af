import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';

import type { MockResponse, NetworkSettings } from '../projects/project.ts';
import { newMock } from './mock-response.ts';
import { NetworkPanel } from './NetworkPanel.tsx';
import { NetworkSettingsPanel } from './NetworkSettingsPanel.tsx';
import type { NetworkEntry } from './run-log.ts';
import '../styles/index.css';
import '../ui/ui.css';

const tasks = { ...newMock, url: 'https://api.example/tasks' };
const users = { ...newMock, url: 'https://api.example/users' };
const refused: NetworkEntry = {
  method: 'GET',
  url: 'https://api.example/notes?page=1',
  outcome: 'refused',
};

/** The panel, and a page around it that keeps what is set. */
async function mountPanel(
  mocks: readonly MockResponse[] = [],
  requests: readonly NetworkEntry[] = [],
) {
  let latest: NetworkSettings = { isOpen: false, mocks };
  function Page() {
    const [network, setNetwork] = useState(latest);
    const [opened, setOpened] = useState<number>();
    return (
      <NetworkSettingsPanel
        network={network}
        requests={requests}
        opened={opened}
        onOpened={setOpened}
        onChange={(next) => {
          latest = next;
          setNetwork(next);
        }}
      />
    );
  }
  const screen = await render(<Page />);
  return { screen, network: () => latest, urls: () => latest.mocks.map(({ url }) => url) };
}

test('says in one sentence what a request comes to', async () => {
  const { screen, network } = await mountPanel();
  await expect.element(screen.getByText(/^Nothing is sent/)).toBeVisible();
  await screen.getByRole('switch', { name: 'Let requests out' }).click();
  await expect.element(screen.getByText(/is sent from this browser/)).toBeVisible();
  expect(network().isOpen).toBe(true);
});

describe('a mock', () => {
  test('is added, and written at once', async () => {
    const { screen, network } = await mountPanel();
    await screen.getByRole('button', { name: 'Add a mock response' }).click();
    const url = screen.getByRole('textbox', { name: 'URL pattern' });
    await expect.element(url).toHaveFocus();
    // What stands there is selected.
    await userEvent.keyboard('https://api.example/x');
    await screen.getByRole('combobox', { name: 'Method' }).selectOptions('Any');
    await screen.getByRole('combobox', { name: 'Status' }).fill('404');
    await screen.getByRole('combobox', { name: 'Content type' }).fill('text/plain');
    await screen.getByRole('textbox', { name: 'Body' }).fill('No');
    expect(network().mocks).toEqual([
      {
        method: undefined,
        url: 'https://api.example/x',
        status: 404,
        contentType: 'text/plain',
        body: 'No',
      },
    ]);
  });

  test('keeps its status while another is being written', async () => {
    const { screen, network } = await mountPanel([tasks]);
    await screen.getByRole('button', { name: /^1: / }).click();
    const status = screen.getByRole('combobox', { name: 'Status' });
    await status.fill('');
    await expect.element(status).toHaveAccessibleDescription(/^A status is/);
    expect(network().mocks[0]?.status).toBe(200);
    await status.fill('99');
    await expect.element(status).toHaveAccessibleDescription(/^A status is/);
  });

  test('R23: that no request fits is said, and what is meant is one press away', async () => {
    const { screen, urls } = await mountPanel([{ ...tasks, url: 'api.example/tasks' }]);
    await screen.getByRole('button', { name: /^1: .*1 problem/ }).click();
    const url = screen.getByRole('textbox', { name: 'URL pattern' });
    await expect.element(url).toHaveAttribute('aria-invalid', 'true');
    await expect.element(url).toHaveAccessibleDescription(/^This matches no request/);
    await screen.getByRole('button', { name: /^Change it to/ }).click();
    expect(urls()).toEqual(['https://api.example/tasks']);
    await expect.element(url).toHaveAttribute('aria-invalid', 'false');
  });

  test('has JSON checked, and laid out', async () => {
    const { screen, network } = await mountPanel([{ ...tasks, body: '{"a":1' }]);
    await screen.getByRole('button', { name: /^1: / }).click();
    const body = screen.getByRole('textbox', { name: 'Body' });
    await expect.element(body).toHaveAccessibleDescription(/^Line 1, column \d+: /);
    await body.fill('{"a":1}');
    await screen.getByRole('button', { name: 'Format the JSON' }).click();
    expect(network().mocks[0]?.body).toBe('{\n  "a": 1\n}');
  });

  test('moves, and focus moves with it; at an end it is on the way back', async () => {
    const { screen, urls } = await mountPanel([tasks, users, newMock]);
    await screen.getByRole('button', { name: 'Move 1 down' }).click();
    expect(urls()).toEqual([users.url, tasks.url, newMock.url]);
    await expect.element(screen.getByRole('button', { name: 'Move 2 down' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(urls()).toEqual([users.url, newMock.url, tasks.url]);
    await expect.element(screen.getByRole('button', { name: 'Move 3 up' })).toHaveFocus();
  });

  test('is removed, and focus is on the one that takes its place', async () => {
    const { screen, urls } = await mountPanel([tasks, users]);
    await screen.getByRole('button', { name: 'Remove 1' }).click();
    expect(urls()).toEqual([users.url]);
    await expect.element(screen.getByRole('button', { name: /^1: / })).toHaveFocus();
    await screen.getByRole('button', { name: 'Remove 1' }).click();
    await expect.element(screen.getByRole('button', { name: 'Add a mock response' })).toHaveFocus();
  });

  test('of what was refused is one press away', async () => {
    const { screen, urls } = await mountPanel([], [refused, refused]);
    await screen.getByRole('button', { name: `Mock it: GET ${refused.url}` }).click();
    expect(urls()).toEqual(['https://api.example/notes']);
    await expect.element(screen.getByText('Refused just now')).not.toBeInTheDocument();
  });
});

describe('the requests of a component', () => {
  test('are listed with what became of them, the newest first', async () => {
    const answered = {
      ...refused,
      url: 'https://api.example/',
      outcome: 'answered',
      status: 404,
    } as const;
    const mocked: NetworkEntry[] = [];
    let cleared = 0;
    const screen = await render(
      <NetworkPanel
        entries={[refused, answered]}
        onClear={() => (cleared += 1)}
        onMock={(entry) => mocked.push(entry)}
      />,
    );
    const rows = screen
      .getByRole('listitem')
      .elements()
      .map((row) => row.textContent);
    expect(rows).toEqual([
      expect.stringMatching(/api\.example\/ +sent 404$/),
      expect.stringContaining('refused'),
    ]);
    await screen.getByRole('button', { name: `Mock it: GET ${refused.url}` }).click();
    expect(mocked).toEqual([refused]);
    await screen.getByRole('button', { name: 'Clear the requests' }).click();
    expect(cleared).toBe(1);
  });

  test('are said to be none yet', async () => {
    const screen = await render(<NetworkPanel entries={[]} onClear={() => undefined} />);
    await expect.element(screen.getByText('No requests yet')).toBeVisible();
  });
});
