import type { Sample } from '../sample.ts';
import type { StorySource } from '../story-source.ts';
import { emptyElement } from './empty-element.ts';
import { invalidTree } from './invalid-tree.ts';
import { longElement } from './long-element.ts';
import { replaceElement } from './replace-element.ts';

/**
 * The states of an element that follow from its sample and from what the schema says of its
 * properties, by the name of their story.
 */
export function derivedStates({ type, variants }: Sample): Readonly<Record<string, StorySource>> {
  const { element, root, state } = variants.default;
  const states: Record<string, StorySource> = {};
  const invalid = invalidTree(type, variants.default);
  if (invalid !== undefined) {
    states['invalid'] = {
      root: invalid,
      state,
      description: 'Without a property that it needs: it alone shows that, not the tree.',
    };
  }
  const empty = emptyElement(type, element);
  if (empty !== undefined) {
    states['empty'] = {
      root: replaceElement<unknown>(root, element, empty),
      description: 'With nothing to read: no empty box is left.',
    };
  }
  // The label of a control is around it.
  const long = longElement(root);
  if (!sameJson(long, root)) {
    states['veryLong'] = {
      root: long,
      state,
      description:
        'Too long for its place in every text: nothing is lost, and the page stays as wide.',
    };
  }
  states['rightToLeft'] = {
    root,
    state,
    direction: 'rtl',
    description: 'In a page that is read from right to left.',
  };
  return states;
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
