import type { ReadElement } from './element.ts';
import { elementTable } from './generated/reader-table.ts';
import { isElement } from './is-element.ts';
import { isObjectOrArray } from './read/is-object.ts';
import { stateKeyOf, stateSlots, type StateSlots } from './state-slots.ts';

/**
 * The state slots of a tree that shares its structure with the one before it (R11). Most updates
 * change no input, and then they are the slots of that one, which are found again by looking at
 * what differs and at nothing else.
 *
 * @param before - The tree before it, if there was one.
 * @param slots - The slots of that.
 * @param after - What `shareStructure` made of the two.
 * @example
 * ```ts
 * import { stateSlots, type BlockElement } from '@contentkit/schema/reader';
 * import { shareStructure } from '@contentkit/schema/share';
 *
 * const before: BlockElement = { type: 'block', children: [{ type: 'switch', state: 'on' }] };
 * const after = shareStructure(before, { ...before });
 * stateSlotsAfter(before, stateSlots(before), after).keys; // Set { 'on' }
 * ```
 */
export function stateSlotsAfter(
  before: ReadElement | undefined,
  slots: StateSlots,
  after: ReadElement,
): StateSlots {
  return haveSameSlots(before, after) ? slots : stateSlots(after);
}

/** Whether two trees surely have the same slots. */
function haveSameSlots(before: unknown, after: unknown): boolean {
  if (before === after) {
    return true;
  }
  if (!isObjectOrArray(before) || !isObjectOrArray(after)) {
    // Text holds no element; where there was one, or there is one now, nothing is sure.
    return !isObjectOrArray(before) && !isObjectOrArray(after);
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    return (
      before.length === after.length &&
      before.every((item, index) => haveSameSlots(item, after[index]))
    );
  }
  return isElement(before) && isElement(after) && bindTheSame(before, after);
}

function bindTheSame(before: ReadElement, after: ReadElement): boolean {
  if (before.type !== after.type || before.type === 'invalid') {
    return false;
  }
  const { seed, holders } = elementTable[before.type];
  const isSame = (name: string) => haveSameSlots(before[name as never], after[name as never]);
  return (
    stateKeyOf(before) === stateKeyOf(after) &&
    (seed === undefined || before[seed as never] === after[seed as never]) &&
    holders.every(isSame)
  );
}
