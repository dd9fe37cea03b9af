import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { emulate } from '../../test-support/emulate.ts';
import { component, documentContext, mount, show } from '../../test-support/mount.tsx';
import { ContentKit } from '../index.ts';

// With forced colours grounds and shadows go and what is transparent turns solid, so that a state
// or an edge that was made of those alone is gone. What counts is what is painted.

let rest: () => Promise<unknown> = async () => undefined;
beforeEach(async () => {
  rest = await emulate('forced-colors', 'active');
});
afterEach(() => rest());

const act = { action: 'act' };

/** What is painted where an element stands, and a little around it, for its focus ring. */
async function painted(element: Element): Promise<ImageData> {
  const around = 6;
  const box = element.getBoundingClientRect();
  const shot = await page.screenshot({ element: document.body, base64: true, save: false });
  const source = typeof shot === 'string' ? shot : '';
  const image = await createImageBitmap(
    await (await fetch(`data:image/png;base64,${source}`)).blob(),
  );
  const body = document.body.getBoundingClientRect();
  const scale = image.width / body.width;
  const width = Math.round((box.width + 2 * around) * scale);
  const height = Math.round((box.height + 2 * around) * scale);
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.fillStyle = 'Canvas';
  context.fillRect(0, 0, width, height);
  context.drawImage(
    image,
    (around - (box.left - body.left)) * scale,
    (around - (box.top - body.top)) * scale,
  );
  return context.getImageData(0, 0, width, height);
}

/** How many pixels clearly differ, of two pictures of one size. */
function difference(one: ImageData, other: ImageData): number {
  expect([one.width, one.height]).toEqual([other.width, other.height]);
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const apart = [0, 1, 2].map((channel) =>
      Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)),
    );
    if (Math.max(...apart) > 90) count += 1;
  }
  return count;
}

/** Whether a line goes all around the outside of what was painted. */
function hasEdge({ data, width, height }: ImageData): boolean {
  const isInk = (x: number, y: number) => {
    const at = (y * width + x) * 4;
    const ground = [data[0] ?? 0, data[1] ?? 0, data[2] ?? 0];
    return ground.some((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) > 90);
  };
  const [middleX, middleY] = [Math.floor(width / 2), Math.floor(height / 2)];
  const reach = Math.floor(Math.min(width, height) / 2);
  const steps = Array.from({ length: Math.min(reach, 10) }, (_, step) => step);
  return [
    steps.some((step) => isInk(step, middleY)),
    steps.some((step) => isInk(width - 1 - step, middleY)),
    steps.some((step) => isInk(middleX, step)),
    steps.some((step) => isInk(middleX, height - 1 - step)),
  ].every(Boolean);
}

async function only(element: object, selector: string, state = {}): Promise<Element> {
  const { screen } = await mount(element, { state });
  return screen.container.querySelector(selector)!;
}

const options = [{ id: 'a', label: 'Alpha' }];
const button = { type: 'button', label: 'Save', onPress: act };
const steps = (activeStep: string) => ({
  type: 'stepper',
  activeStep,
  onStepChange: act,
  onComplete: act,
  children: ['One', 'Two', 'Three'].map((title) => ({
    type: 'step',
    id: title,
    title,
    children: [],
  })),
});

describe('an edge that is seen has', () => {
  test.each([
    ['a button', button, '.ck-button'],
    ['a primary button', { ...button, style: 'primary' }, '.ck-button'],
    ['a dangerous button', { ...button, style: 'danger' }, '.ck-button'],
    ['a text input', { type: 'textinput', state: 'a' }, '.ck-textinput'],
    ['a select', { type: 'select', state: 'a', options }, '.ck-select-native'],
    ['a checkbox', { type: 'checkbox', state: 'a', value: '1' }, '.ck-checkbox'],
    ['a radio', { type: 'radio', state: 'a', value: '1' }, '.ck-radio'],
    ['a switch', { type: 'switch', state: 'a' }, '.ck-switch'],
    ['a card', { type: 'card', title: 'Card' }, '.ck-card'],
    ['code', { type: 'codeblock', content: 'code' }, '.ck-codeblock'],
    ['a modal', { type: 'modal', title: 'Modal', children: [button] }, '.ck-modal-panel'],
  ])('%s', async (_what, element, selector) => {
    expect(hasEdge(await painted(await only(element, selector)))).toBe(true);
  });

  test('a notice', async () => {
    const { screen } = await mount(button, { answer: () => Promise.reject(new Error('Asleep.')) });
    await screen.getByRole('button', { name: 'Save' }).click();
    await expect.element(screen.getByText('Asleep.')).toBeVisible();
    expect(hasEdge(await painted(screen.container.querySelector('.ck-notice')!))).toBe(true);
  });

  test('what loads', async () => {
    const { render } = component(() => new Promise(() => {}));
    const { container } = await show(
      <ContentKit render={render} componentId="test" context={documentContext} />,
    );
    await expect.poll(() => container.querySelector('.ck-skeleton-line')).not.toBeNull();
    expect(hasEdge(await painted(container.querySelector('.ck-skeleton-line')!))).toBe(true);
  });
});

test('text alone has no edge', async () => {
  const text = { type: 'text', children: ['i'] };
  expect(hasEdge(await painted(await only(text, '.ck-text')))).toBe(false);
});

describe('a state that is seen is', () => {
  test.each([
    ['a ticked checkbox', { type: 'checkbox', state: 'a', value: '1' }, '.ck-checkbox', ['1']],
    ['a chosen radio', { type: 'radio', state: 'a', value: '1' }, '.ck-radio', '1'],
    ['a switch that is on', { type: 'switch', state: 'a' }, '.ck-switch', true],
  ])('%s', async (_what, element, selector, value) => {
    const off = await painted(await only(element, selector));
    document.body.replaceChildren();
    const on = await painted(await only(element, selector, { a: value }));
    expect(difference(off, on)).toBeGreaterThan(8);
  });

  test.each([
    ['a disabled button', button, '.ck-button'],
    ['a disabled text input', { type: 'textinput', state: 'a' }, '.ck-textinput'],
    ['a disabled select', { type: 'select', state: 'a', options }, '.ck-select-native'],
    ['a disabled radio', { type: 'radio', state: 'a', value: '1' }, '.ck-radio'],
    ['a disabled switch', { type: 'switch', state: 'a' }, '.ck-switch'],
  ])('%s', async (_what, element, selector) => {
    const enabled = await painted(await only(element, selector));
    document.body.replaceChildren();
    const disabled = await painted(await only({ ...element, disabled: true }, selector));
    expect(difference(enabled, disabled)).toBeGreaterThan(8);
  });

  test('the current step', async () => {
    const current = await painted(await only(steps('Two'), '.ck-steps-item:nth-child(2)'));
    document.body.replaceChildren();
    const ahead = await painted(await only(steps('One'), '.ck-steps-item:nth-child(2)'));
    expect(difference(current, ahead)).toBeGreaterThan(40);
  });

  test('what is busy: its wheel has a gap, so that it is seen to turn', async () => {
    const { screen } = await mount(button, { answer: () => new Promise(() => {}) });
    await screen.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => screen.container.querySelector('.ck-spinner')).not.toBeNull();
    const wheel = getComputedStyle(screen.container.querySelector('.ck-spinner')!);
    expect(wheel.borderBlockStartColor).toBe('rgba(0, 0, 0, 0)');
    expect(wheel.borderBlockEndColor).not.toBe('rgba(0, 0, 0, 0)');
  });
});

describe('focus is seen on', () => {
  test.each([
    ['a button', button, '.ck-button'],
    ['a text input', { type: 'textinput', state: 'a' }, '.ck-textinput'],
    ['a select', { type: 'select', state: 'a', options }, '.ck-select-native'],
    ['a checkbox', { type: 'checkbox', state: 'a', value: '1' }, '.ck-checkbox'],
    ['a switch', { type: 'switch', state: 'a' }, '.ck-switch'],
    ['a card', { type: 'card', title: 'Card', onPress: act }, '.ck-card'],
  ])('%s', async (_what, element, selector) => {
    const control = await only(element, selector);
    const before = await painted(control);
    await userEvent.tab();
    expect(difference(before, await painted(control))).toBeGreaterThan(40);
  });
});
