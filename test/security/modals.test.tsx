// Modals that come back for ever. The bound itself: packages/react/src/elements/webframe/frame-budget.test.ts.
import { expect, test, vi } from 'vitest';

import { otherOrigin } from '../../packages/react/test-support/framed.ts';
import { mount } from '../../packages/react/test-support/mount.tsx';
import { guardHostApp } from './support/host-app.ts';

guardHostApp();

const page = `${otherOrigin}/test/security/support/hostile-frame.html`;
const frame = { type: 'webframe', source: { url: page } };
const integration = { name: 'evil', title: 'Evil', urls: { publicEndpoint: otherOrigin } };
const open = { action: '@ui.modal.open', componentId: 'evil', props: {} };

/** More than a frame opens in all. */
const enough = 12;

const block = (children: readonly object[]) => ({
  element: { type: 'block', children },
  state: {},
  props: {},
});
const modal = (children: readonly object[]) => ({
  element: { type: 'modal', title: 'Again', children },
  state: {},
  props: {},
});

/** A block whose frame asks for the same thing without end. */
async function mountNagging(answer: (action: string | undefined) => unknown) {
  const mounted = await mount(
    { type: 'block', children: [frame] },
    { integration, answer: ({ action }) => answer(action?.action) },
  );
  const nag = (element: Element) =>
    (element as HTMLIFrameElement).contentWindow?.postMessage(
      { command: 'nag', message: { action: open } },
      '*',
    );
  const here = vi.fn<(event: MessageEvent) => void>(({ data, source }) => {
    if (!Object.hasOwn(data as object, 'isHere')) return;
    for (const iframe of document.querySelectorAll('iframe')) {
      if (iframe.contentWindow === source) nag(iframe);
    }
  });
  window.addEventListener('message', here);
  for (const iframe of mounted.screen.container.querySelectorAll('iframe')) nag(iframe);
  const refused = vi.fn<(event: { message: string }) => void>();
  mounted.instance.on('warning', refused);
  return {
    ...mounted,
    refused,
    stop: () => window.removeEventListener('message', here),
  };
}

/** Closes what is open, again and again, as a person would who wants out. */
async function leave(refused: { mock: { calls: unknown[] } }): Promise<number> {
  let closed = 0;
  await vi.waitFor(
    () => {
      const dialogs = [...document.querySelectorAll('dialog')];
      const close = dialogs.at(-1)?.querySelector<HTMLElement>('.ck-modal-close');
      if (close) {
        close.click();
        closed += 1;
      }
      expect(dialogs).toHaveLength(0);
      expect(refused.mock.calls.length).toBeGreaterThan(0);
    },
    { timeout: 20_000, interval: 5 },
  );
  return closed;
}

/** The host app's own controls can be reached and used. */
async function expectFree(screen: Awaited<ReturnType<typeof mountNagging>>['screen']) {
  const field = document.querySelector<HTMLInputElement>('#host-app input')!;
  const { left, top } = field.getBoundingClientRect();
  expect(document.elementFromPoint(left + 3, top + 3)).toBe(field);
  field.focus();
  expect(document.activeElement).toBe(field);
  expect(screen.container.querySelector('dialog')).toBeNull();
}

test('R6, R18: a frame that opens a modal whenever the person has left it, lets them leave', async () => {
  const { screen, refused, stop } = await mountNagging((action) =>
    action === '@ui.modal.open' ? modal([{ type: 'text', children: ['Stay'] }]) : block([frame]),
  );
  expect(await leave(refused)).toBeLessThan(enough);
  await expectFree(screen);
  stop();
});

test('R6, R18: a frame in each modal that opens the next one lets the person leave them all', async () => {
  const { screen, refused, stop } = await mountNagging((action) =>
    action === '@ui.modal.open' ? modal([frame]) : block([frame]),
  );
  await vi.waitFor(() => expect(refused).toHaveBeenCalled(), { timeout: 20_000 });
  expect(document.querySelectorAll('dialog').length).toBeLessThan(enough);
  await leave(refused);
  await expectFree(screen);
  stop();
});

test('R6, R21: a component that completes whenever it is opened takes no focus and no time', async () => {
  const { screen, refused, requests, stop } = await mountNagging((action) =>
    action === '@ui.modal.open' ? { type: 'complete', returnValue: {} } : block([frame]),
  );
  await vi.waitFor(() => expect(refused).toHaveBeenCalled(), { timeout: 20_000 });
  const opened = requests.filter(({ action }) => action?.action === '@ui.modal.open');
  expect(opened.length).toBeLessThan(enough);
  await expectFree(screen);
  stop();
});

test('R18, R19: an answer that closes one modal and draws a block opens none by itself', async () => {
  const button = { type: 'button', label: 'Open', onPress: open };
  const { screen, requests } = await mount(button, {
    integration,
    answer: ({ action }) =>
      action?.action === '@ui.modal.open'
        ? { ...modal([button]), action: open, onOpen: open, next: open }
        : { ...block([button]), action: open },
  });
  await screen.getByRole('button', { name: 'Open' }).click();
  await expect.element(screen.getByRole('dialog')).toBeVisible();
  await screen.getByRole('button', { name: 'Close' }).click();
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  expect(requests).toHaveLength(1);
});
