import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';

import { dress, looks, sampleTrees, type Look } from '../../test-support/looks.ts';
import { show } from '../../test-support/mount.tsx';
import { whenLoaded } from '../../test-support/when-loaded.ts';
import { ElementTree } from '../index.ts';

let undress = () => {};
afterEach(() => undress());

const rootSize = 16;

/** Shows everything there is at a width, with the parts that load later. */
async function showAt(width: number, look: Look): Promise<HTMLElement> {
  await page.viewport(width, 800);
  undress = dress(look);
  const { container } = await show(
    sampleTrees.map(({ name, root, state = {} }) => (
      <section key={name} aria-label={name}>
        <ElementTree output={{ element: root, state, props: {} }} theme="light" />
      </section>
    )),
  );
  await whenLoaded(() => {
    expect(
      container.querySelector('.ck-markdown:not([data-drawn]), textarea.ck-code-plain'),
    ).toBeNull();
    expect(container.querySelectorAll('.ck-select-field > [readonly]')).toHaveLength(0);
  });
  return container;
}

/** What reaches beyond its tree's sides, unless a box in between scrolls or cuts it. */
function whatSticksOut(container: HTMLElement): string[] {
  return [...container.querySelectorAll('section')].flatMap((section) => {
    const place = section.getBoundingClientRect();
    return [...section.querySelectorAll('*')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        // The space at the end of a line hangs, and makes nothing wider.
        if (getComputedStyle(element).display === 'inline') return false;
        return width > 0 && (left < place.left - 1 || right > place.right + 1);
      })
      .filter((element) => !isContained(element, section))
      .map((element) => `${section.ariaLabel}: ${element.tagName} ${element.className}`);
  });
}

function isContained(element: Element, section: Element): boolean {
  for (let at = element.parentElement; at && at !== section; at = at.parentElement) {
    if (getComputedStyle(at).overflowX !== 'visible') return true;
  }
  return false;
}

describe.each(Object.keys(looks))('%s', (look) => {
  test.each([
    ['at 320 px', 320, {}],
    ['at 320 px from right to left', 320, { direction: 'rtl' }],
    // Text twice as large, on a screen that shows as much of it as 320 px do.
    ['at 200 %', 640, { textSize: `${2 * rootSize}px` }],
    ['with twice as large text at 320 px', 320, { textSize: `${2 * rootSize}px` }],
  ] as const)('%s nothing is wider than the page', async (_where, width, how) => {
    const container = await showAt(width, { look, ...how });
    expect(whatSticksOut(container)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

test('what is too wide by nature scrolls in its own box', async () => {
  const container = await showAt(320, {});
  for (const box of ['.ck-code-lines', '.ck-markdown-table']) {
    const wide = [...container.querySelectorAll(box)].filter(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    );
    expect(wide).not.toEqual([]);
    for (const each of wide) expect(getComputedStyle(each).overflowX).toBe('auto');
  }
});

test('from right to left everything but code stands as in a mirror', async () => {
  const before = await placesOf('ltr');
  undress();
  const after = await placesOf('rtl');
  expect(before.length).toBeGreaterThan(100);
  const mirrored = before.map(({ name, start, end }) => ({ name, start: end, end: start }));
  expect(after.map(({ name, start, end }) => ({ name, start, end }))).toEqual(mirrored);
});

/** How far boxes are from the left and the right of their tree, in whole pixels. */
async function placesOf(direction: 'ltr' | 'rtl') {
  const container = await showAt(320, { direction });
  const places = [...container.querySelectorAll('section')].flatMap((section) => {
    const place = section.getBoundingClientRect();
    return [
      ...section.querySelectorAll(
        '.ck-button:not(.ck-codeblock *), .ck-card, .ck-card-head > *, .ck-label, .ck-input-control, .ck-textinput, .ck-checkbox, .ck-radio, .ck-switch, .ck-select-arrow, .ck-select-clear, .ck-steps-item, .ck-block-menu, .ck-modal-body',
      ),
    ].map((element) => {
      const { left, right } = element.getBoundingClientRect();
      return {
        name: `${section.ariaLabel}: ${element.className}`,
        start: Math.round(left - place.left),
        end: Math.round(place.right - right),
      };
    });
  });
  container.remove();
  return places;
}
