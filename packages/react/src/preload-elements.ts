import { seedState } from '@contentkit/client';
import {
  elementTable,
  isElement,
  parseElement,
  parseRenderOutput,
  stateSlots,
  type Limits,
  type PlainObject,
  type ReadElement,
} from '@contentkit/schema/reader';

import { preloadCodeblock } from './elements/codeblock/preload-codeblock.ts';
import { preloadMarkdown } from './elements/markdown/preload-markdown.ts';
import { preloadSelect } from './elements/select/preload-select.ts';
import { lateOutlinesPart } from './icons/late-outlines-part.ts';
import type { ViewElement, ViewType } from './view.ts';

/** Loads what the view of an element needs to draw it as a server does. */
export type Preload<Type extends ViewType> = (
  element: ViewElement<Type>,
  state: PlainObject,
) => Promise<unknown>;

/** The element types of which a server draws more than a page that has loaded nothing yet. */
const preloads: { readonly [Type in ViewType]?: Preload<Type> } = {
  button: preloadIcon,
  card: preloadIcon,
  codeblock: preloadCodeblock,
  markdown: preloadMarkdown,
  select: preloadSelect,
};

/** Loads the pictures of icons, where an element has any. */
async function preloadIcon(element: ViewElement<'button' | 'card'>): Promise<void> {
  const hasIcon = [element.icon, 'trailingIcon' in element && element.trailingIcon].some(
    (icon) => typeof icon === 'string',
  );
  await (hasIcon && lateOutlinesPart.load());
}

/** How a tree is read. */
export interface PreloadOptions {
  /** What the tree may cost: those of the component that will draw it. */
  readonly limits?: Partial<Limits> | undefined;
}

/**
 * Loads the parts of the renderer that a tree needs to be drawn whole: Markdown, the languages of
 * its code, comboboxes, icons. A page that takes over the HTML of a server with `@contentkit/react/server`
 * awaits it before `hydrateRoot`: what it draws is then the same at once. A server can await it,
 * too, in place of that import: it then has the parts of this tree and no others.
 *
 * A page that does not await it takes over the same HTML, without a difference: what the server drew
 * stands until the page has loaded its part, and does not respond, nor follow the state, before.
 * Code in Markdown may be without its colours in between. The page finds what stands by React's
 * ids: where there are several roots, give each an `identifierPrefix`, as React asks; in a shadow
 * root it finds nothing, and React draws the tree anew. What a server drew without parts is taken
 * over as it is, preloaded or not, and drawn whole right afterwards.
 *
 * @param tree - An element, or an output with its state, such as an `initialOutput`: any value will
 *   do, and what cannot be read needs nothing.
 * @returns A promise that is never rejected: what cannot be loaded is drawn without, and `onError`
 *   hears of it.
 * @example
 * ```tsx
 * import { ElementTree, preloadElements } from '@contentkit/react';
 * import { hydrateRoot } from 'react-dom/client';
 *
 * const element = JSON.parse(document.getElementById('json')!.textContent!);
 * await preloadElements(element);
 * hydrateRoot(document.getElementById('tree')!, <ElementTree element={element} />);
 * ```
 */
export async function preloadElements(tree: unknown, options: PreloadOptions = {}): Promise<void> {
  const isBare = typeof tree === 'object' && tree !== null && isElement(tree);
  const result = isBare ? parseElement(tree, options) : parseRenderOutput(tree, options);
  if (result.ok && result.output.type === 'element') {
    const { element, state } = result.output;
    const seeded = seedState(state ?? {}, stateSlots(element));
    await Promise.all(elementsIn(element).map((each) => preload(each, seeded)));
  }
}

async function preload(element: ReadElement, state: PlainObject): Promise<void> {
  // The table pairs each type with its function, which a lookup by a union cannot express.
  const load = preloads[element.type] as Preload<ViewType> | undefined;
  await load?.(element, state);
}

/** An element and all that are in it. */
function elementsIn(root: ReadElement): ReadElement[] {
  const found: ReadElement[] = [];
  // It grows while it is gone through: no depth exhausts the stack.
  const values = new Set<unknown>([root]);
  for (const value of values) {
    if (typeof value === 'object' && value !== null) {
      for (const inner of partsOf(value)) values.add(inner);
    }
  }
  return found;

  /** Data that an element does not know is not gone through: it is not read, and can be anything. */
  function partsOf(value: object): readonly unknown[] {
    if (!isElement(value)) {
      return Object.values(value);
    }
    found.push(value);
    return value.type === 'invalid'
      ? []
      : // Which properties those are depends on the type, and so does the type of what they hold.
        elementTable[value.type].holders.map((name) => value[name as never]);
  }
}
