import {
  parseRenderOutput,
  stateSlots,
  type Issue,
  type Limits,
  type PlainObject,
  type ReadElementOutput,
  type ReadOutput,
  type RenderRequest,
  type RootElement,
  type StateSlots,
} from '@contentkit/schema/reader';

import { RenderError } from './errors.ts';
import { sharing } from './sharing.ts';
import { mergeAnswer, type MergedKey } from './state-merge.ts';
import { valuesEqual } from './values-equal.ts';

/** An answer as it was read. */
export interface Reading {
  readonly output: ReadOutput;
  readonly issues: readonly Issue[];
}

/**
 * Reads an answer.
 *
 * @throws {@link RenderError} where it cannot be shown, in words for the person who waits.
 */
export function readAnswer(
  answer: unknown,
  request: RenderRequest,
  limits: Partial<Limits> | undefined,
): Reading {
  const result = parseRenderOutput(answer, { limits });
  if (!result.ok) {
    // A word or two, for this is for the person who waits; the author finds all of it in the cause.
    const [issue] = result.issues;
    throw new RenderError(`The integration's answer cannot be shown (${issue?.message}).`, {
      code: 'not_readable',
      request,
      cause: result.issues,
    });
  }
  return result;
}

const ahead = new WeakMap<object, Reading & { readonly limits: Partial<Limits> | undefined }>();

/** Reads an answer that an instance will begin with. */
export function readAhead(
  answer: unknown,
  request: RenderRequest,
  limits: Partial<Limits> | undefined,
): void {
  // What has a reading is an object.
  ahead.set(answer as object, { ...readAnswer(answer, request, limits), limits });
}

/** Reads what an instance begins with, unless that was done ahead and within the same limits. */
export function readInitial(
  answer: unknown,
  request: RenderRequest,
  limits: Partial<Limits> | undefined,
): Reading {
  const reading = ahead.get(answer as object);
  return reading && reading.limits === limits ? reading : readAnswer(answer, request, limits);
}

/** What an answer is merged into. */
export interface Adopting {
  readonly element: RootElement | undefined;
  readonly slots: StateSlots;
  readonly state: PlainObject;
  readonly props: PlainObject;
}

/** What comes of it. */
export interface Adopted extends Adopting {
  readonly element: RootElement;
  /** The state keys over which the answer and the local state differed. */
  readonly keys: readonly MergedKey[];
}

/** Merges an answer into what an instance holds: R8, R10, R10a, R11. */
export function adoptOutput(
  current: Adopting,
  output: ReadElementOutput,
  request: RenderRequest,
): Adopted {
  const { element, slots } = adoptTree();
  const base = request.state ?? {};
  const { merged, keys } = mergeAnswer({
    base,
    mine: current.state,
    // An output without state leaves the state as it is: it answers what it was asked with.
    theirs: output.state ?? base,
    // Handlers often return only what they set, and that must not empty the inputs.
    keepsAbsent: (key) => current.slots.keys.has(key) || slots.keys.has(key),
  });
  return { element, slots, state: seedState(merged, slots), props: mergeProps(), keys };

  function adoptTree(): Pick<Adopted, 'element' | 'slots'> {
    const { element: before, slots } = current;
    const part = sharing();
    if (!part || !before) {
      return { element: output.element, slots: stateSlots(output.element) };
    }
    const element = part.shareStructure(before, output.element);
    return { element, slots: part.stateSlotsAfter(before, slots, element) };
  }

  function mergeProps(): PlainObject {
    if (!output.props) {
      return current.props;
    }
    const { merged: props } = mergeAnswer({
      base: request.props,
      mine: current.props,
      theirs: output.props,
      keepsAbsent: () => false,
    });
    return valuesEqual(current.props, props) ? current.props : props;
  }
}

/**
 * A state in which every input's key that it lacks has what the input begins with (R8).
 *
 * @example
 * ```ts
 * import { seedState } from '@contentkit/client';
 * import { stateSlots, type BlockElement } from '@contentkit/schema/reader';
 *
 * const root: BlockElement = {
 *   type: 'block',
 *   children: [{ type: 'textinput', state: 'title', initialValue: 'Untitled' }],
 * };
 * seedState({}, stateSlots(root)); // { title: 'Untitled' }
 * ```
 */
export function seedState(state: PlainObject, { seeds }: StateSlots): PlainObject {
  const absent = [...seeds].filter(([key]) => !Object.hasOwn(state, key));
  // Seeds come from a tree that was read: strings, booleans and arrays of strings.
  return absent[0] ? { ...state, ...(Object.fromEntries(absent) as PlainObject) } : state;
}
