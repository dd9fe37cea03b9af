import { userEvent as simulated } from 'storybook/test';

/**
 * Points at an element. Under the tests it is the browser's own pointer that moves, so that `:hover`
 * holds; in Storybook itself no script can move it, and the page only hears of the events.
 *
 * @throws Error If something lies over the element.
 */
export async function pointAt(element: Element): Promise<void> {
  const real = await realUser();
  await (real ?? simulated).hover(element);
  if (real && !element.matches(':hover')) {
    throw new Error(`The pointer does not reach ${element.outerHTML}.`);
  }
}

/**
 * Goes to an element with the Tab key, from the top of the page, so that `:focus-visible` holds.
 *
 * @throws Error If there is no way to it, or it does not show that it was reached.
 */
export async function tabTo(element: Element): Promise<void> {
  const user = (await realUser()) ?? simulated;
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement) activeElement.blur();
  for (let count = 0; count < longestWay; count += 1) {
    await user.tab();
    if (element.matches(':focus-visible')) return;
  }
  throw new Error(`The Tab key does not lead to ${element.outerHTML}.`);
}

/** More than any story has to go through. */
const longestWay = 40;

/** The input of the browser that runs the tests; nothing where no test runs. */
async function realUser() {
  if (!('__vitest_browser__' in globalThis)) return undefined;
  const { userEvent } = await import('vitest/browser');
  return userEvent;
}
