import { createRef } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';

import '../styles/index.css';
import { CodeEditor, type CodeEditorHandle } from './CodeEditor.tsx';
import { readSource } from './read-source.ts';

const onChange = vi.fn<(text: string, name: string) => void>();
const onHistory = vi.fn<(name: string) => void>();

beforeEach(() => {
  onChange.mockClear();
  onHistory.mockClear();
});

function editorOf(text: string, name = 'tree.json', ref = createRef<CodeEditorHandle>()) {
  const { issues, text: of } = readSource(text);
  const problems = name.endsWith('.json') ? issues : [];
  return (
    <div style={{ blockSize: '400px', inlineSize: '600px', display: 'flex' }}>
      <CodeEditor
        ref={ref}
        name={name}
        text={text}
        problems={problems}
        problemsOf={of}
        onChange={onChange}
        onHistory={onHistory}
      />
    </div>
  );
}

const textbox = (name = 'tree.json') => page.getByRole('textbox', { name });
const written = () => onChange.mock.lastCall?.[0];
const modifier = navigator.platform.startsWith('Mac') ? 'Meta' : 'Control';

describe('completion', () => {
  test('of keys and values, with their commas and quotes', async () => {
    await render(editorOf('{"type": "button" }'));
    await userEvent.click(textbox());
    await userEvent.keyboard('{End}{ArrowLeft}"');
    await page.getByRole('option', { name: /onPress/ }).click();
    expect(JSON.parse(written() ?? '')).toEqual({ type: 'button', onPress: { action: 'save' } });
  });

  test('puts whole elements, whose texts are filled in by tabs', async () => {
    await render(editorOf('{"type": "block", "children": []}'));
    await userEvent.click(textbox());
    await userEvent.keyboard('{End}{ArrowLeft}{ArrowLeft}{Control>} {/Control}');
    await page.getByRole('option', { name: /^\S*button/ }).click();
    await userEvent.keyboard('Go{Tab}go{Tab}');
    expect(JSON.parse(written() ?? '')).toEqual({
      type: 'block',
      children: [{ type: 'button', label: 'Go', onPress: { action: 'go' } }],
    });
  });

  test('explains what is chosen, and leaves the list free', async () => {
    await render(editorOf('{"type": "divider", "size": ""}'));
    await userEvent.click(textbox());
    await userEvent.keyboard('{End}{ArrowLeft}{ArrowLeft}{Control>} {/Control}');
    await expect.element(page.getByText(/space/i).first()).toBeVisible();
    await page.getByRole('option', { name: /large/ }).click();
    expect(written()).toBe('{"type": "divider", "size": "large"}');
  });
});

describe('problems', () => {
  const broken = '{"type": "buton", "onPress": {"action": "go"}}';

  test('F8 goes to the next one, and Mod-. mends it', async () => {
    await render(editorOf(broken));
    await userEvent.click(textbox());
    await userEvent.keyboard('{F8}');
    expect(getSelection()?.toString()).toBe('"buton"');
    await expect.element(page.getByRole('group', { name: 'Problems here' })).toBeVisible();
    await userEvent.keyboard(`{${modifier}>}.{/${modifier}}`);
    await expect
      .element(page.getByRole('button', { name: 'Change it to button' }).first())
      .toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(written()).toBe('{"type": "button", "onPress": {"action": "go"}}');
    await expect.element(textbox()).toHaveFocus();
  });

  test('Escape leaves the fixes', async () => {
    await render(editorOf(broken));
    await userEvent.click(textbox());
    await userEvent.keyboard(`{${modifier}>}.{/${modifier}}{Escape}`);
    await expect.element(textbox()).toHaveFocus();
    await expect
      .element(page.getByRole('group', { name: 'Problems here' }))
      .not.toBeInTheDocument();
  });

  test('a fix is not made where the text has changed since', async () => {
    const ref = createRef<CodeEditorHandle>();
    await render(editorOf(broken, 'tree.json', ref));
    const [problem] = readSource(broken).issues;
    const [fix] = problem?.fixes ?? [];
    await userEvent.click(textbox());
    ref.current?.goTo(12);
    await userEvent.keyboard('x');
    expect(fix && ref.current?.applyFix(fix)).toBe(false);
  });
});

describe('several files', () => {
  test('each has its own history', async () => {
    const ref = createRef<CodeEditorHandle>();
    const screen = await render(editorOf('one', 'a.md', ref));
    await userEvent.click(textbox('a.md'));
    await userEvent.keyboard('{End}!');
    expect(onChange).toHaveBeenLastCalledWith('one!', 'a.md');
    expect(onHistory).toHaveBeenLastCalledWith('a.md');
    await screen.rerender(editorOf('two', 'b.md', ref));
    await userEvent.click(textbox('b.md'));
    await userEvent.keyboard('{End}?');
    expect(onHistory).toHaveBeenLastCalledWith('b.md');

    expect(ref.current?.undo('a.md')).toBe(true);
    expect(onChange).toHaveBeenLastCalledWith('one', 'a.md');
    expect(ref.current?.undo('a.md')).toBe(false);
    expect(ref.current?.redo('a.md')).toBe(true);
    expect(onChange).toHaveBeenLastCalledWith('one!', 'a.md');
    expect(ref.current?.undo()).toBe(true);
    expect(onChange).toHaveBeenLastCalledWith('two', 'b.md');

    await screen.rerender(editorOf('one!', 'a.md', ref));
    await expect.element(textbox('a.md')).toHaveTextContent('one!');
    expect(ref.current?.undo()).toBe(true);
    expect(onChange).toHaveBeenLastCalledWith('one', 'a.md');
  });

  test('what comes from outside is one step, and keeps the cursor', async () => {
    const alone = (text: string) => (
      <CodeEditor name="tree.json" text={text} problems={[]} onChange={onChange} />
    );
    const screen = await render(alone('{"type": "text", "children": "a"}'));
    await userEvent.click(textbox());
    await userEvent.keyboard('{End}');
    await screen.rerender(alone('{"type": "hint", "children": "a"}'));
    expect(onChange).not.toHaveBeenCalled();
    await userEvent.keyboard(' ');
    expect(written()).toBe('{"type": "hint", "children": "a"} ');
    await userEvent.keyboard(`{${modifier}>}zz{/${modifier}}`);
    expect(written()).toBe('{"type": "text", "children": "a"}');
  });

  test('what comes from outside is no step where somebody else keeps the order of all', async () => {
    const screen = await render(editorOf('{"type": "text", "children": "a"}'));
    await userEvent.click(textbox());
    await userEvent.keyboard('{End} ');
    expect(onHistory).toHaveBeenCalledTimes(1);
    await screen.rerender(editorOf('{"type": "hint", "children": "a"} '));
    expect(onHistory).toHaveBeenCalledTimes(1);
    await userEvent.keyboard(`{${modifier}>}z{/${modifier}}`);
    expect(written()).toBe('{"type": "hint", "children": "a"}');
  });
});

describe('laying out', () => {
  test('JSON', async () => {
    const ref = createRef<CodeEditorHandle>();
    await render(editorOf('{"type":"divider"}', 'tree.json', ref));
    await userEvent.click(textbox());
    expect(await ref.current?.format()).toBeUndefined();
    expect(written()).toBe('{\n  "type": "divider"\n}');
  });

  test('TSX', async () => {
    const ref = createRef<CodeEditorHandle>();
    await render(editorOf('export const a = <text   style="bold">b</text>', 'index.tsx', ref));
    await userEvent.click(textbox('index.tsx'));
    expect(await ref.current?.format()).toBeUndefined();
    expect(written()).toBe('export const a = <text style="bold">b</text>;\n');
  });

  test('says why it cannot be done', async () => {
    const ref = createRef<CodeEditorHandle>();
    await render(editorOf('const a = ', 'index.tsx', ref));
    expect(await ref.current?.format()).toContain('while it is broken');
    expect(onChange).not.toHaveBeenCalled();
  });
});

test('a tag is closed as it is written', async () => {
  await render(editorOf('const a = ;', 'index.tsx'));
  await userEvent.click(textbox('index.tsx'));
  await userEvent.keyboard('{End}{ArrowLeft}<vstack>');
  expect(written()).toBe('const a = <vstack></vstack>;');
});

test('elements are completed in TSX', async () => {
  await render(editorOf('const a = <block></block>;', 'index.tsx'));
  await userEvent.click(textbox('index.tsx'));
  await userEvent.keyboard('{Home}{ArrowRight>17/}<butt');
  await page.getByRole('option', { name: /^\S*button/ }).click();
  expect(written()).toBe(
    `const a = <block><button onPress={{ action: 'save' }} label="Save" /></block>;`,
  );
});

test('Mod-F finds', async () => {
  await render(editorOf('{"type": "divider"}'));
  await userEvent.click(textbox());
  await userEvent.keyboard(`{${modifier}>}f{/${modifier}}div`);
  await expect.element(page.getByRole('textbox', { name: 'Find' })).toHaveFocus();
  await userEvent.keyboard('{Enter}{Escape}');
  expect(getSelection()?.toString()).toBe('div');
});

test('Tab leaves the editor', async () => {
  await render(editorOf('{"type": "divider"}'));
  await userEvent.click(textbox());
  await userEvent.keyboard('{Tab}');
  await expect.element(textbox()).not.toHaveFocus();
});
