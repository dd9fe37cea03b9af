import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';

import { whenLoaded } from './when-loaded.ts';

/** What a person can act on, by its markup. */
const interactive =
  'a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable="true"]';

/** What can be pressed or typed into just now, in the order of the document. */
export function controlsIn(container: Element): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(interactive)].filter(
    (element) =>
      !element.matches(':disabled, [tabindex="-1"]:not(button, input)') &&
      !element.closest('[aria-hidden="true"]') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
}

/** Those of them that Tab stops at: of the radios of one group only one. */
export function tabStopsIn(container: Element): HTMLElement[] {
  const groups = new Set<string>();
  return controlsIn(container).filter((control) => {
    if (control.tabIndex < 0 && !control.isContentEditable) {
      return false;
    }
    if (!(control instanceof HTMLInputElement) || control.type !== 'radio') {
      return true;
    }
    const { name } = control;
    const group = `input[name="${CSS.escape(name)}"]`;
    const chosen = container.querySelector(`${group}:checked:enabled`);
    const isStop = chosen ? chosen === control : !groups.has(name);
    groups.add(name);
    return isStop;
  });
}

/** Has the next Tab begin with what is in a container. */
export function beginBefore(container: Element): void {
  const start = document.createElement('span');
  start.tabIndex = -1;
  container.before(start);
  start.focus();
  start.remove();
}

/** Presses Tab through a container, and calls back at each stop. */
export async function walkByTab(
  container: Element,
  atStop: (stop: Element) => void,
): Promise<Element[]> {
  const most = 2 + controlsIn(container).length;
  const walked: Element[] = [];
  for (let press = 0; press < most; press += 1) {
    await userEvent.keyboard('{Tab}');
    const stop = document.activeElement;
    if (!stop || !container.contains(stop) || isBehind(stop, walked)) {
      return walked;
    }
    // Where Tab is a character there is another way out.
    if (stop === walked.at(-1)) {
      await userEvent.keyboard('{Escape}');
    } else {
      walked.push(stop);
      atStop(stop);
    }
  }
  return walked;
}

/** Whether Tab has begun anew. */
function isBehind(stop: Element, walked: readonly Element[]): boolean {
  return walked.slice(0, -1).includes(stop);
}

/** Once the page was drawn anew: what observes sizes has looked, what scrolled has said so. */
export async function drawn(): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await frame();
}

/** Waits until each box that scrolls is known to, which makes it a stop for Tab. */
export async function boxesMeasured(): Promise<void> {
  await import('../src/scroll-stops.ts');
  await drawn();
}

/** Waits until nothing in a container waits for a part that loads. */
export async function allLoaded(container: Element): Promise<void> {
  await whenLoaded(() =>
    expect(
      container.querySelector('input[role="combobox"][readonly], [data-plain], .ck-code-plain'),
    ).toBeNull(),
  );
  await boxesMeasured();
}

/** Whether something shows that an element has the focus: an outline of its own, or around it. */
export function showsFocus(element: Element): boolean {
  for (let around: Element | null = element; around; around = around.parentElement) {
    const box = around;
    const isShown = [undefined, '::before'].some((pseudo) => {
      const { outlineStyle, outlineWidth, opacity } = getComputedStyle(box, pseudo);
      const isFaint = Number(opacity) < 1;
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !isFaint;
    });
    if (isShown) {
      return true;
    }
  }
  return false;
}

/** How long the side of a target is at least, in CSS pixels (WCAG 2.2, 2.5.8). */
const side = 24;

/**
 * Whether a control is too small a target: a press up to 12 px from its middle misses it, and the
 * circle of that size around it touches another target.
 */
export function isTooSmall(control: HTMLElement, others: readonly HTMLElement[]): boolean {
  // A link in a sentence is as high as the sentence's line.
  if (control.matches('a') && getComputedStyle(control).display === 'inline') {
    return false;
  }
  control.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y } = middleOf(control);
  const reach = side / 2 - 0.5;
  const isHit = [-reach, reach].every((dx) =>
    [-reach, reach].every((dy) => hits(document.elementFromPoint(x + dx, y + dy), control)),
  );
  return !isHit && others.some((other) => other !== control && distance(control, other) < side);
}

function hits(hit: Element | null, control: HTMLElement): boolean {
  return control.contains(hit) || hit?.closest('label')?.control === control;
}

/** From the middle of one to the nearest edge of another, and half a side more for its circle. */
function distance(from: Element, to: Element): number {
  const { x, y } = middleOf(from);
  const { left, right, top, bottom } = to.getBoundingClientRect();
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  const middle = middleOf(to);
  const isSmall = right - left < side || bottom - top < side;
  return isSmall
    ? Math.min(Math.hypot(dx, dy) + side / 2, Math.hypot(middle.x - x, middle.y - y))
    : Math.hypot(dx, dy) + side / 2;
}

function middleOf(element: Element): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
