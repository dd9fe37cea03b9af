/// <reference types="vite/client" />
import { elementSamples, patterns, type ElementSample } from '@contentkit/samples';
import type { PlainObject } from '@contentkit/schema/reader';

// Not imported by name: the stories are no package that this one stands on.
const sheets = import.meta.glob<string>('../../../stories/themes/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/** The looks that the stories show, by name: the style sheet that a host app would add. */
export const looks: Readonly<Record<string, string>> = {
  default: '',
  ...Object.fromEntries(
    Object.entries(sheets).map(([path, css]) => [path.replace(/^.*\/|\.css$/g, ''), css]),
  ),
};

/** How a page looks around what is tested. */
export interface Look {
  readonly look?: string;
  readonly theme?: 'light' | 'dark';
  readonly direction?: 'ltr' | 'rtl';
  /** The size of the root's text, which a person may have set: twice as large is 200 %. */
  readonly textSize?: string;
}

/**
 * Makes the page look so.
 *
 * @returns Puts it back.
 */
export function dress({
  look = 'default',
  theme = 'light',
  direction,
  textSize,
}: Look): () => void {
  const css = looks[look];
  if (css === undefined) throw new Error(`There is no look "${look}".`);
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.append(sheet);
  const { documentElement: page } = document;
  page.className = theme;
  page.dir = direction ?? '';
  page.style.colorScheme = theme;
  page.style.fontSize = textSize ?? '';
  return () => {
    sheet.remove();
    for (const name of ['class', 'dir', 'style']) page.removeAttribute(name);
  };
}

/** A tree to look at. */
export interface SampleTree {
  readonly name: string;
  readonly root: unknown;
  readonly state?: PlainObject;
}

const samples: readonly ElementSample[] = Object.values(elementSamples);

/** Every variant of every sample, and every pattern. */
export const sampleTrees: readonly SampleTree[] = [
  ...samples.flatMap(({ type, variants }) =>
    Object.entries(variants).map(([variant, { root, state }]) => ({
      name: `${type} ${variant}`,
      root,
      state,
    })),
  ),
  ...Object.values(patterns).map(({ title, root, state = {} }) => ({ name: title, root, state })),
];
