import type { RenderContext } from '@contentkit/schema';
import { expect, test, vi } from 'vitest';
import { renderHook } from 'vitest-browser-react';

import type { ComponentSource } from '../projects/project.ts';
import { useComponentSandbox } from './use-component-sandbox.ts';

const context: RenderContext = {
  type: 'document',
  spaceId: 'space_1',
  editable: true,
  theme: 'light',
};

/** How long the first may take, in milliseconds: it loads the compiler. */
const PATIENCE = 20_000;

/** A component that shows a text. */
function sourceOf(text: string, more = ''): Pick<ComponentSource, 'files' | 'network'> {
  const code = `import { createComponent } from '@contentkit/runtime';
export default createComponent({
  componentId: 'hello',
  async render({ props }) {
    ${more}
    return <block><text>${text}</text></block>;
  },
});
`;
  return { files: [{ name: 'index.tsx', text: code }], network: { isOpen: false, mocks: [] } };
}

interface HookProps {
  readonly source?: Pick<ComponentSource, 'files' | 'network'> | undefined;
  readonly isAllowed: boolean;
}

async function mount(initialProps: HookProps) {
  const hook = await renderHook<HookProps, ReturnType<typeof useComponentSandbox>>(
    ({ source, isAllowed } = { isAllowed: false }) => useComponentSandbox(source, { isAllowed }),
    { initialProps },
  );
  const shown = async (props = {}) =>
    JSON.stringify(await hook.result.current.render({ componentId: 'hello', props, context }, {}));
  const until = async (status: string) =>
    vi.waitFor(() => expect(hook.result.current.status).toBe(status), { timeout: PATIENCE });
  return { ...hook, shown, until };
}

test('nothing runs before it is allowed', async () => {
  const { result, rerender, until, shown } = await mount({ isAllowed: false });
  expect(result.current.status).toBe('idle');
  const source = sourceOf('One');
  await rerender({ source, isAllowed: false });
  expect(result.current.status).toBe('waiting for permission');
  await expect(shown()).rejects.toThrow('No component runs.');
  expect(document.querySelector('iframe[sandbox]')).toBeNull();
  await rerender({ source, isAllowed: true });
  expect(result.current.status).toBe('compiling');
  await until('running');
  expect(result.current).toMatchObject({ componentIds: ['hello'], version: 1, problems: [] });
  expect(await shown()).toContain('One');
});

test('what was good runs on while the source is broken, and says what is wrong', async () => {
  const { result, rerender, until, shown } = await mount({
    source: sourceOf('One'),
    isAllowed: true,
  });
  await until('running');
  const { render } = result.current;
  await rerender({ source: sourceOf('<b'), isAllowed: true });
  await until('broken');
  expect(result.current.problems).toMatchObject([{ severity: 'error', file: 'index.tsx' }]);
  expect(await shown()).toContain('One');
  await rerender({ source: sourceOf('Two'), isAllowed: true });
  await until('running');
  expect(result.current).toMatchObject({ version: 2, problems: [] });
  expect(result.current.render).toBe(render);
  expect(await shown()).toContain('Two');
});

test('of what is typed in a row only the last is run', async () => {
  const { result, rerender, until, shown } = await mount({
    source: sourceOf('One'),
    isAllowed: true,
  });
  await until('running');
  for (const text of ['Two', 'Three', 'Four']) {
    await rerender({ source: sourceOf(text), isAllowed: true });
  }
  await vi.waitFor(() => expect(result.current.version).toBe(2), { timeout: PATIENCE });
  expect(await shown()).toContain('Four');
});

test('a loop stops it, and the next question starts it anew', async () => {
  const source = sourceOf('One', 'while (props.isEndless) {}');
  const { result, until, shown } = await mount({ source, isAllowed: true });
  await until('running');
  await expect(shown({ isEndless: true })).rejects.toThrow('render did not come back for 2 s');
  await until('stopped');
  expect(result.current.problems).toHaveLength(1);
  expect(await shown()).toContain('One');
  await until('running');
});

test('the log and the requests are kept, and cleared', async () => {
  const source = sourceOf(
    'One',
    "console.log('Hi'); await fetch('https://example.com/').catch(() => 0);",
  );
  const { result, act, until, shown } = await mount({ source, isAllowed: true });
  await until('running');
  await shown();
  await vi.waitFor(() => expect(result.current.requests).toHaveLength(1), { timeout: PATIENCE });
  expect(result.current.logs).toMatchObject([{ text: 'Hi', file: 'index.tsx', line: 5 }]);
  await act(() => result.current.clear());
  expect(result.current).toMatchObject({ logs: [], requests: [] });
});

test('what is no longer shown leaves nothing behind', async () => {
  const { unmount, until } = await mount({ source: sourceOf('One'), isAllowed: true });
  await until('running');
  expect(document.querySelectorAll('iframe[sandbox]')).toHaveLength(1);
  await unmount();
  await vi.waitFor(() => expect(document.querySelector('iframe[sandbox]')).toBeNull());
});
