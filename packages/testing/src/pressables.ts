import type { Action, BlockControl, Confirm, RootElement } from '@contentkit/schema';

import {
  describeFound,
  findElements,
  type ElementQuery,
  type FoundElement,
} from './element-query.ts';

/** What can be pressed. */
export interface Pressable {
  readonly name: string;
  readonly action: Action;
  readonly confirm: Confirm | undefined;
  readonly isDisabled: boolean;
}

function pressableOf(found: FoundElement, action: Action): Pressable {
  const { element } = found;
  return {
    name: describeFound(found),
    action,
    confirm: element.type === 'button' ? element.confirm : undefined,
    isDisabled: element.type === 'button' && element.disabled === true,
  };
}

function itemOf({ label, onPress, confirm }: BlockControl): Pressable {
  return { name: `menu item “${label}”`, action: onPress, confirm, isDisabled: false };
}

/** What a query means among what can be pressed: elements, and items of the block's menu. */
export function findPressables(
  root: RootElement,
  query: ElementQuery,
): {
  readonly elements: readonly (Pressable & FoundElement)[];
  readonly items: readonly Pressable[];
} {
  const controls = root.type === 'block' && query.type === undefined ? (root.controls ?? []) : [];
  return {
    elements: findElements(root, query).flatMap((found) => {
      const { element } = found;
      return (element.type === 'button' || element.type === 'card') && element.onPress
        ? [{ ...found, ...pressableOf(found, element.onPress) }]
        : [];
    }),
    items: controls
      .flat()
      .filter(({ label }) =>
        typeof query.label === 'string' ? label === query.label : query.label?.test(label),
      )
      .map(itemOf),
  };
}
