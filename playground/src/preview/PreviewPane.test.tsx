import '@contentkit/react/styles.css';
import '../styles/index.css';
import '../ui/ui.css';
import type { Instance } from '@contentkit/client';
import type { Action } from '@contentkit/schema/reader';
import axe from 'axe-core';
import { StrictMode, useEffect, useState, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';

import { CommandProvider } from '../shell/command-registry.tsx';
import { PreviewPane } from './PreviewPane.tsx';
import type { Subject } from './subject.ts';
import { noteProgram, noteSubject, treeSubject } from './test-subjects.ts';

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

function Around({ children }: { readonly children: ReactNode }) {
  return (
    <StrictMode>
      <CommandProvider>{children}</CommandProvider>
    </StrictMode>
  );
}

/** The preview, with a subject that can be changed. */
async function mountPane(first: Subject) {
  const page = { show: (_subject: Subject) => {} };
  const told: { actions: Action[]; opened: string[]; instance: Instance | undefined } = {
    actions: [],
    opened: [],
    instance: undefined,
  };
  function Page() {
    const [subject, set] = useState(first);
    useEffect(() => {
      page.show = set;
    }, []);
    return (
      <PreviewPane
        subject={subject}
        appTheme="light"
        onAction={(action) => told.actions.push(action)}
        onInstance={(instance) => {
          told.instance = instance;
        }}
        onOpenAsTree={(text) => told.opened.push(text)}
      />
    );
  }
  const screen = await render(<Page />, { wrapper: Around });
  return { screen, told, show: (subject: Subject) => page.show(subject) };
}

type Screen = Awaited<ReturnType<typeof mountPane>>['screen'];

const paper = () => document.querySelector('.pg-paper');

async function choose(screen: Screen, item: string) {
  await screen.getByRole('button', { name: 'Views', exact: true }).click();
  await screen.getByRole('menuitem', { name: new RegExp(`^${item}`) }).click();
}

async function openTool(screen: Screen, tool: string) {
  await screen.getByRole('button', { name: 'Block in a document' }).click();
  await screen.getByRole('tab', { name: tool }).click();
}

describe('a component', () => {
  test('R35: a new program shows at once, and what one types stays, caret and focus included', async () => {
    const { screen, show } = await mountPane(noteSubject(noteProgram('First')));
    await expect.element(screen.getByText('First: nothing')).toBeVisible();
    await screen.getByLabelText('Name').fill('Ada Lovelace');
    const input = document.querySelector('.ck input') as HTMLInputElement;
    input.focus();
    input.setSelectionRange(3, 3);

    const second = noteProgram('Second');
    show(noteSubject(second, { version: 2 }));
    await expect.element(screen.getByText('Second: nothing')).toBeVisible();
    expect(second.requests.map(({ state, action }) => [state, action])).toEqual([
      [{ name: 'Ada Lovelace' }, undefined],
    ]);
    expect(document.activeElement).toBe(input);
    expect([input.value, input.selectionStart]).toEqual(['Ada Lovelace', 3]);
    expect(document.querySelector('.pg-stage')?.getAttribute('data-version')).toBe('2');
  });

  test('while its source is broken, the last that ran stays, dimmed, and what is wrong is named', async () => {
    const program = noteProgram();
    const { screen, show } = await mountPane(noteSubject(program));
    await screen.getByLabelText('Name').fill('Ada');
    const message = 'The tag `<card>` is not closed.';
    const problems = [{ severity: 'error', message, where: 'line 3', file: 'index.tsx' }] as const;
    show(noteSubject(program, { problems }));

    await expect.element(screen.getByText('Broken: this is what was drawn last')).toBeVisible();
    await expect.element(screen.getByText('index.tsx line 3')).toBeVisible();
    expect(paper()?.matches('[data-stale][inert]')).toBe(true);

    show(noteSubject(noteProgram('Mended'), { version: 2 }));
    await expect.element(screen.getByText('Mended: nothing')).toBeVisible();
    expect(paper()?.matches('[data-stale], [inert]')).toBe(false);
    await expect.element(screen.getByLabelText('Name')).toHaveValue('Ada');
  });

  test('what never ran has nothing to show but what is wrong', async () => {
    const problems = [{ severity: 'error', message: 'No.', where: 'line 1' }] as const;
    const program = noteProgram();
    const { screen, show } = await mountPane(noteSubject(program, { render: undefined, problems }));
    await expect.element(screen.getByText('There is nothing to draw yet')).toBeVisible();
    show(noteSubject(program));
    await expect.element(screen.getByText('Note: nothing')).toBeVisible();
  });

  test('a program that cannot draw says so above what was drawn last, and is asked again', async () => {
    const program = noteProgram();
    const { screen, show } = await mountPane(noteSubject(program));
    await expect.element(screen.getByText('Note: nothing')).toBeVisible();
    let fails = true;
    const broken = async (...args: Parameters<typeof program.render>) => {
      if (fails) throw new Error('text is undefined');
      return program.render(...args);
    };
    show(noteSubject({ render: broken }, { version: 2 }));
    await expect.element(screen.getByText('text is undefined').first()).toBeVisible();
    expect(paper()?.matches('[data-stale][inert]')).toBe(true);
    fails = false;
    await screen.getByRole('button', { name: 'Retry' }).click();
    await expect.poll(() => paper()?.matches('[data-stale]')).toBe(false);
  });

  test('R16: an action that fails leaves the preview as it is', async () => {
    const { screen } = await mountPane(noteSubject(noteProgram()));
    await screen.getByRole('button', { name: 'Fail' }).click();
    await expect.element(screen.getByText('There is nothing to save.')).toBeVisible();
    expect(paper()?.matches('[data-stale]')).toBe(false);
  });

  test('R21: one that completes says what it returned, and is shown again', async () => {
    const { screen, show } = await mountPane(noteSubject(noteProgram()));
    await screen.getByLabelText('Name').fill('Ada');
    await screen.getByRole('button', { name: 'Finish' }).click();
    await expect.element(screen.getByText('The component has completed')).toBeVisible();
    const returned = screen.getByRole('region', { name: 'Return value' });
    expect(JSON.parse(returned.element().textContent)).toEqual({ name: 'Ada' });

    await screen.getByRole('button', { name: 'Show it again' }).click();
    await expect.element(screen.getByLabelText('Name')).toHaveValue('');
    await screen.getByRole('button', { name: 'Finish' }).click();
    await expect.element(screen.getByText('The component has completed')).toBeVisible();
    show(noteSubject(noteProgram('Second'), { version: 2 }));
    await expect.element(screen.getByText('Second: nothing')).toBeVisible();
    await expect.element(screen.getByText('The component has completed')).not.toBeInTheDocument();
  });

  test('another one has nothing left of the one before', async () => {
    const { screen, show } = await mountPane(noteSubject(noteProgram()));
    await screen.getByLabelText('Name').fill('Ada');
    const other = noteProgram('Other');
    show(noteSubject(other, { key: 'other' }));
    await expect.element(screen.getByText('Other: nothing')).toBeVisible();
    await expect.element(screen.getByLabelText('Name')).toHaveValue('');
    expect(other.requests.every(({ state }) => state === undefined)).toBe(true);
  });

  test('what it shows opens as a tree, with its state', async () => {
    const { screen, told } = await mountPane(noteSubject(noteProgram()));
    await screen.getByLabelText('Name').fill('Ada');
    await screen.getByRole('button', { name: 'Edit as JSON' }).click();
    expect(JSON.parse(told.opened[0] ?? '')).toMatchObject({
      type: 'element',
      element: { type: 'block' },
      state: { name: 'Ada' },
      props: {},
    });
  });
});

describe('a tree', () => {
  const tree = (label: string) =>
    JSON.stringify({
      type: 'block',
      children: [
        { type: 'input', label, element: { type: 'textinput', state: 'name' } },
        { type: 'button', label: 'Greet', onPress: { action: 'greet', to: { $state: 'name' } } },
      ],
    });

  test('R7: keeps what was typed, and says which text is drawn', async () => {
    const { screen, show, told } = await mountPane({ ...treeSubject(tree('First')), version: 7 });
    await screen.getByLabelText('First').fill('Ada');
    show({ ...treeSubject(tree('Second')), version: 8 });
    await expect.element(screen.getByLabelText('Second')).toHaveValue('Ada');
    expect(document.querySelector('.pg-stage')?.getAttribute('data-version')).toBe('8');
    await screen.getByRole('button', { name: 'Greet' }).click();
    expect(told.actions).toEqual([{ action: 'greet', to: 'Ada' }]);
  });

  test('is not dimmed by a text that is broken for a moment', async () => {
    const first = treeSubject(tree('First'));
    const { screen, show } = await mountPane(first);
    await expect.element(screen.getByLabelText('First')).toBeVisible();
    const seen: boolean[] = [];
    const observer = new MutationObserver(() =>
      seen.push(paper()?.matches('[data-stale]') === true),
    );
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    show(treeSubject('{', first));
    show(treeSubject(tree('Second')));
    await expect.element(screen.getByLabelText('Second')).toBeVisible();
    observer.disconnect();
    expect(seen).not.toContain(true);
  });

  test('begins anew with nothing typed', async () => {
    const { screen } = await mountPane(treeSubject(tree('First')));
    await screen.getByLabelText('First').fill('Ada');
    await screen.getByRole('button', { name: 'Begin anew' }).click();
    await expect.element(screen.getByLabelText('First')).toHaveValue('');
  });
});

describe('a view', () => {
  test('R35: another context renders anew, with the state as it is', async () => {
    const program = noteProgram();
    const { screen } = await mountPane(noteSubject(program));
    await screen.getByLabelText('Name').fill('Ada');
    await screen.getByRole('switch', { name: 'Editable' }).click();
    await expect.element(screen.getByLabelText('Name')).not.toBeInTheDocument();
    await screen.getByLabelText('Context type').selectOptions('Content source');
    await expect.element(screen.getByLabelText('Name')).toHaveValue('Ada');
    expect(program.requests.at(-1)?.context.type).toBe('configuration_contentsource');
    await expect.element(screen.getByRole('switch', { name: 'Editable' })).toBeDisabled();
  });

  test('has a language, a direction, a density and a host app of its own, and is reset', async () => {
    const { screen } = await mountPane(noteSubject(noteProgram()));
    const text = screen.getByText('Note: nothing');
    await expect.element(text).toBeVisible();
    const style = () => getComputedStyle(text.element());
    const { color } = style();

    await screen.getByRole('button', { name: 'View options' }).click();
    await screen.getByLabelText('Language', { exact: true }).selectOptions('ar');
    await expect.poll(() => style().direction).toBe('rtl');
    expect(text.element().closest('[lang]')?.getAttribute('lang')).toBe('ar');
    await screen.getByRole('radio', { name: 'Left to right' }).click();
    await expect.poll(() => style().direction).toBe('ltr');
    await screen.getByRole('radio', { name: 'Compact' }).click();
    await expect.poll(() => style().getPropertyValue('--ck-density')).toBe('0.8');
    await screen.getByLabelText('Host app').selectOptions('A shadcn/ui app');
    await expect.poll(() => style().color).not.toBe(color);
    await expect
      .element(screen.getByText('A shadcn/ui app · Arabic · Left to right · Compact'))
      .toBeVisible();

    await screen.getByRole('button', { name: 'Reset these options' }).click();
    await expect.poll(() => style().color).toBe(color);
    expect(style().getPropertyValue('--ck-density')).toBe('1');
  });

  test('is as wide as a preset, and by keyboard as one likes', async () => {
    const { screen } = await mountPane(noteSubject(noteProgram()));
    await expect.element(screen.getByText('Note: nothing')).toBeVisible();
    const width = () => document.querySelector<HTMLElement>('.pg-frame')?.offsetWidth;
    await screen.getByRole('button', { name: 'View options' }).click();
    await screen.getByRole('radio', { name: '320' }).click();
    await userEvent.keyboard('{Escape}');
    await expect.poll(width).toBe(320);

    const handle = screen.getByRole('separator', { name: 'Width of the preview' });
    (handle.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(width).toBe(330);
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    await expect.poll(width).toBe(280);
    await expect.element(handle).toHaveAttribute('aria-valuetext', '280 pixels');
    await userEvent.keyboard('{Home}');
    await expect.poll(width).toBe(240);
    await userEvent.keyboard('{Enter}');
    await expect.element(handle).toHaveAttribute('aria-valuetext', 'As wide as there is room');
  });

  test('is as it was left, on the next visit', async () => {
    const first = await mountPane(noteSubject(noteProgram()));
    await first.screen.getByRole('radio', { name: 'Dark' }).click();
    await choose(first.screen, 'Add a view');
    await expect.poll(() => localStorage.length).toBe(1);
    await first.screen.unmount();

    const { screen } = await mountPane(noteSubject(noteProgram()));
    await expect.poll(() => document.querySelectorAll('.ck[data-ck-theme=dark]').length).toBe(2);
    await choose(screen, 'Reset all settings');
    await expect.poll(() => document.querySelectorAll('.ck[data-ck-theme=light]').length).toBe(1);
    expect(localStorage.length).toBe(0);
  });

  test('R20: a modal has the theme and the direction of its view', async () => {
    const { screen } = await mountPane(noteSubject(noteProgram()));
    await screen.getByRole('radio', { name: 'Dark' }).click();
    await screen.getByRole('button', { name: 'View options' }).click();
    await screen.getByRole('radio', { name: 'Right to left' }).click();
    await userEvent.keyboard('{Escape}');
    await screen.getByRole('button', { name: 'Edit', exact: true }).click();
    const modal = screen.getByRole('dialog', { name: 'Edit' });
    await expect.element(modal).toBeVisible();
    const { direction, colorScheme } = getComputedStyle(modal.element());
    expect([direction, colorScheme]).toEqual(['rtl', 'dark']);
    await userEvent.keyboard('{Escape}');
    await expect.element(modal).not.toBeInTheDocument();
  });
});

describe('several views', () => {
  test('each has an instance of its own; what the editor keeps, the reader sees', async () => {
    const { screen, told } = await mountPane(noteSubject(noteProgram()));
    await choose(screen, 'Compare: editor and reader');
    const editor = screen.getByRole('group', { name: 'View 1' });
    const reader = screen.getByRole('group', { name: 'View 2' });
    await expect.element(reader.getByText('Note: nothing')).toBeVisible();
    await expect.element(reader.getByLabelText('Name')).not.toBeInTheDocument();

    await editor.getByLabelText('Name').fill('Ada');
    await editor.getByRole('button', { name: 'Keep' }).click();
    await expect.element(editor.getByText('Note: Ada')).toBeVisible();
    await expect.element(reader.getByText('Note: Ada')).toBeVisible();
    expect(told.instance?.getState()).toEqual({ name: 'Ada' });

    await reader.getByText('Note: Ada').click();
    await expect.poll(() => told.instance?.getState()).toEqual({});
    await screen.getByRole('button', { name: 'Remove view 1' }).click();
    await expect.element(screen.getByLabelText('Name')).not.toBeInTheDocument();
  });

  test('light and dark stand side by side', async () => {
    const program = noteProgram();
    const { screen } = await mountPane(noteSubject(program));
    await choose(screen, 'Compare: light and dark');
    await expect
      .poll(() =>
        [...document.querySelectorAll('.ck')].map((ck) => ck.getAttribute('data-ck-theme')),
      )
      .toEqual(['light', 'dark']);
    expect(program.requests.at(-1)?.context.theme).toBe('dark');
  });
});

describe('in a document', () => {
  test('R23: a pasted link goes to the component first, and the props that come back are kept', async () => {
    const program = noteProgram();
    const { screen } = await mountPane(noteSubject(program));
    await openTool(screen, 'Paste a link');
    await screen.getByRole('button', { name: /Write an example/ }).click();
    await screen.getByRole('button', { name: 'Paste', exact: true }).click();
    const url = 'https://notes.example/docs/example';
    await expect.element(screen.getByText(`Note: From ${url}`)).toBeVisible();
    expect(program.requests.at(-1)).toMatchObject({
      props: {},
      action: { action: '@link.unfurl', url },
    });
    expect(program.requests.at(-1)?.state).toBeUndefined();
    const props = screen.getByRole('region', { name: 'Props from the link' });
    expect(JSON.parse(props.element().textContent)).toEqual({ text: `From ${url}` });
  });

  test('R23: a link that fits no pattern says which patterns there are', async () => {
    const program = noteProgram();
    const { screen } = await mountPane(noteSubject(program));
    await openTool(screen, 'Paste a link');
    await screen.getByRole('textbox', { name: 'Link' }).fill('https://elsewhere.example/1');
    await screen.getByRole('button', { name: 'Paste', exact: true }).click();
    await expect
      .element(screen.getByText(/None of the block’s patterns fits this link\./))
      .toBeVisible();
    await expect.element(screen.getByText('https://notes.example/docs/*')).toBeVisible();
    expect(program.requests.some(({ action }) => action)).toBe(false);
  });

  test('R34: the block stands there as Markdown, and what is written there is its props', async () => {
    const { screen } = await mountPane(
      noteSubject(noteProgram(), { props: { text: 'Bread', colour: 'red' } }),
    );
    await expect.element(screen.getByText('Note: Bread')).toBeVisible();
    await openTool(screen, 'As Markdown');
    const markdown = screen.getByRole('textbox', { name: 'Markdown' });
    await expect.element(markdown).toHaveValue('```note colour="red"\nBread\n```');
    await markdown.fill('```note size="{2}"\nBread\nand butter\n```');
    await expect.element(screen.getByText('Note: Bread and butter')).toBeVisible();
    await markdown.fill('```other\nBread\n```');
    await expect
      .element(screen.getByText(/This is not one fenced code block whose language is/))
      .toBeVisible();

    await screen.getByRole('tab', { name: 'Props' }).click();
    const props = screen.getByRole('textbox', { name: 'Props' }).element() as HTMLTextAreaElement;
    expect(JSON.parse(props.value)).toEqual({ size: 2, text: 'Bread\nand butter' });
  });

  test('R34: without a mapping, one learns how to make it', async () => {
    const { screen } = await mountPane(noteSubject(noteProgram(), { block: { urlUnfurl: [] } }));
    await openTool(screen, 'As Markdown');
    await expect
      .element(screen.getByText(/This block has no form in Markdown yet\./))
      .toBeVisible();
    await screen.getByRole('tab', { name: 'Paste a link' }).click();
    await expect.element(screen.getByText(/No link becomes this block yet\./)).toBeVisible();
  });

  test('props are written as JSON, and are what one begins anew with', async () => {
    const program = noteProgram();
    const { screen } = await mountPane(noteSubject(program));
    await openTool(screen, 'Props');
    const field = screen.getByRole('textbox', { name: 'Props' });
    await field.fill('{ "text": ');
    await expect.element(screen.getByText(/Line 1, column/)).toBeVisible();
    await field.fill('["text"]');
    await expect.element(screen.getByText(/Props are an object:/)).toBeVisible();
    await field.fill('{ "text": "Milk" }');
    await expect.element(screen.getByText('Note: Milk')).toBeVisible();

    await screen.getByLabelText('Name').fill('Ada');
    await screen.getByRole('button', { name: 'Keep' }).click();
    await expect.element(screen.getByText('Note: Ada')).toBeVisible();
    await expect.element(field).toHaveValue('{\n  "text": "Ada"\n}');
    await screen.getByRole('button', { name: 'Begin anew' }).click();
    await expect.element(screen.getByText('Note: Milk')).toBeVisible();
    expect(program.requests.at(-1)).toMatchObject({ props: { text: 'Milk' } });
  });
});

test('axe finds nothing, whatever is open', async () => {
  const { screen } = await mountPane(noteSubject(noteProgram()));
  await choose(screen, 'Compare: light and dark');
  await openTool(screen, 'Paste a link');
  await screen.getByRole('button', { name: 'View options' }).first().click();
  await vi.waitFor(() => expect(document.querySelector('.pg-popover:popover-open')).not.toBeNull());
  const { violations } = await axe.run(document.body);
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
});
