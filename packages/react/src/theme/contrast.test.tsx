import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';

import { dress, looks, sampleTrees } from '../../test-support/looks.ts';
import { show } from '../../test-support/mount.tsx';
import { ElementTree } from '../index.ts';

type Theme = 'light' | 'dark';
type Rgb = readonly [number, number, number];

const cases = Object.keys(looks).flatMap((look) =>
  (['light', 'dark'] as const).map((theme) => ({ look, theme })),
);

/** Which text stands on which ground, by the names of their tokens. */
const textOn: Readonly<Record<string, readonly string[]>> = {
  text: ['ground', 'raised', 'muted', 'border', 'danger-muted', 'code-ground'],
  'text-muted': ['ground', 'raised', 'muted', 'code-ground'],
  accent: ['ground', 'raised', 'muted'],
  'accent-strong': ['ground', 'raised', 'muted'],
  'on-accent': ['accent', 'accent-strong'],
  danger: ['ground', 'raised', 'danger-muted', 'code-ground'],
  'on-danger': ['danger', 'danger-strong'],
  // The tooltip is a page turned over.
  ground: ['text'],
  'code-keyword': ['code-ground'],
  'code-string': ['code-ground'],
  'code-literal': ['code-ground'],
  'code-comment': ['code-ground'],
  'code-function': ['code-ground'],
  'code-type': ['code-ground'],
  'code-property': ['code-ground'],
};

/** Which edge, ring or mark stands on which ground. */
const graphicOn: Readonly<Record<string, readonly string[]>> = {
  edge: ['ground', 'raised', 'muted', 'code-ground'],
  focus: ['ground', 'raised', 'muted', 'code-ground'],
  accent: ['ground', 'raised', 'muted'],
  'on-accent': ['accent'],
  danger: ['danger-muted'],
  'text-muted': ['ground', 'raised', 'muted'],
};

const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** What a person sees of colours that lie over each other, the lowest first. */
function seen(colours: readonly string[]): Rgb {
  context.clearRect(0, 0, 1, 1);
  for (const colour of colours) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** WCAG's contrast ratio. */
function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The colours of tokens as the browser computes them. */
function tokenReader(root: Element): (name: string) => string {
  const probe = root.appendChild(document.createElement('i'));
  return (name) => {
    probe.style.color = `var(--ck-${name.startsWith('code-') ? name : `color-${name}`})`;
    return getComputedStyle(probe).color;
  };
}

/** What lies behind an element, from the page's ground up. */
function groundsBehind(element: Element, page: string): readonly string[] {
  const grounds: string[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) {
    grounds.unshift(getComputedStyle(at).backgroundColor);
    if (at.matches('.ck')) break;
  }
  return [page, ...grounds];
}

let undress = () => {};
afterEach(() => undress());

async function showSamples(look: string, theme: Theme): Promise<HTMLElement> {
  undress = dress({ look, theme });
  const screen = await show(
    sampleTrees.map(({ name, root, state = {} }) => (
      <ElementTree key={name} output={{ element: root, state, props: {} }} theme={theme} />
    )),
  );
  return screen.container;
}

test('black on white is 21, and grey that is half there is what is seen of it', () => {
  expect(contrast(seen(['white']), seen(['black']))).toBeCloseTo(21, 5);
  expect(seen(['white', 'rgb(0 0 0 / 50%)'])[0]).toBeCloseTo(127, -1);
});

describe.each(cases)('$look, $theme', ({ look, theme }) => {
  test('each token’s contrast is enough on each ground it stands on', async () => {
    undress = dress({ look, theme });
    const { container } = await show(<ElementTree element="Text" theme={theme} />);
    const tokenOf = tokenReader(container.querySelector('.ck')!);
    const page = tokenOf('ground');
    const faint: string[] = [];
    for (const [pairs, least] of [
      [textOn, 4.5],
      [graphicOn, 3],
    ] as const) {
      for (const [ink, grounds] of Object.entries(pairs)) {
        for (const name of grounds) {
          const ground = [page, tokenOf(name)];
          const ratio = contrast(seen(ground), seen([...ground, tokenOf(ink)]));
          if (ratio < least) faint.push(`${ink} on ${name}: ${ratio.toFixed(2)}`);
        }
      }
    }
    expect(faint).toEqual([]);
  });

  test('each control’s edge can be told from what is around it', async () => {
    const container = await showSamples(look, theme);
    const page = tokenReader(container.querySelector('.ck')!)('ground');
    const controls = container.querySelectorAll(
      ':is(.ck-textinput, .ck-select-native, .ck-checkbox, .ck-radio, .ck-switch):enabled, .ck-select-field:not([data-disabled])',
    );
    expect(controls.length).toBeGreaterThan(40);
    const faint = [...controls].flatMap((control) => {
      const grounds = groundsBehind(control, page);
      const { borderBlockStartColor, borderBlockStartStyle } = getComputedStyle(control);
      const ratio = contrast(seen(grounds), seen([...grounds, borderBlockStartColor]));
      return borderBlockStartStyle === 'solid' && ratio >= 3
        ? []
        : [`${control.className}: ${ratio.toFixed(2)}`];
    });
    expect(faint).toEqual([]);
  });

  test('axe finds no text of a sample too faint', async () => {
    const container = await showSamples(look, theme);
    document.body.style.background = tokenReader(container.querySelector('.ck')!)('ground');
    const { violations } = await axe.run(container, { runOnly: ['color-contrast'] });
    document.body.style.background = '';
    expect(violations.flatMap(({ nodes }) => nodes.map((node) => node.html))).toEqual([]);
  });
});
