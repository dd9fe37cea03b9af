// For a host app's own views; the built-in ones are handed the surface.
import type { DispatchOptions, Instance } from '@contentkit/client';
import type { Action, PlainValue, Resolved } from '@contentkit/schema/reader';
import { useCallback, useState } from 'react';

import { useSurfaceContext } from './surface-context.ts';
import { useKey, useResolvedValue, useSourceBusy } from './surface-hooks.ts';

/**
 * The value under one key of the instance's state, and a function that writes it. The view is drawn
 * again when that key changes, and for no other; writing sends nothing (R7).
 *
 * @throws An `Error` outside of a tree, as do all hooks for views.
 * @example
 * ```tsx
 * function MyTextInput({ element }: ViewProps<'textinput'>) {
 *   const [text, setText] = useStateValue(element.state);
 *   return <input value={String(text ?? '')} onChange={(event) => setText(event.target.value)} />;
 * }
 * ```
 */
export function useStateValue(key: string): readonly [PlainValue, (value: PlainValue) => void] {
  const surface = useSurfaceContext('useStateValue');
  const { instance } = surface;
  const write = useCallback((value: PlainValue) => instance.setState(key, value), [instance, key]);
  return [useKey(surface, key), write];
}

/**
 * The function that dispatches an action on the instance. Give it the element's `source`, so that
 * `useBusy` can tell whether the action runs.
 *
 * @example
 * ```tsx
 * function MyButton({ element, place }: ViewProps<'button'>) {
 *   const dispatch = useDispatch();
 *   const source = sourceOf(element, place);
 *   return (
 *     <button type="button" onClick={() => dispatch(element.onPress, { source })}>
 *       {element.label}
 *     </button>
 *   );
 * }
 * ```
 */
export function useDispatch(): (action: Action, options?: DispatchOptions) => void {
  const { instance } = useSurfaceContext('useDispatch');
  return useCallback((action, options) => instance.dispatch(action, options), [instance]);
}

/**
 * The instance that the view belongs to.
 *
 * @example
 * ```tsx
 * function CloseButton() {
 *   const instance = useInstance();
 *   return <button type="button" onClick={() => instance.dismiss()}>Close</button>;
 * }
 * ```
 */
export function useInstance(): Instance {
  return useSurfaceContext('useInstance').instance;
}

/**
 * A value with its bindings resolved against the state, which follows the keys that they name (R12).
 *
 * @example
 * ```tsx
 * function MyMarkdown({ element }: ViewProps<'markdown'>) {
 *   return <pre>{String(useResolved(element.content) ?? '')}</pre>;
 * }
 * ```
 */
export function useResolved<Value>(value: Value): Resolved<Value> {
  return useResolvedValue(useSurfaceContext('useResolved'), value);
}

/**
 * Whether an action of a source waits or runs (R15).
 *
 * @example
 * ```tsx
 * function Progress({ element, place }: ViewProps<'button'>) {
 *   return useBusy(sourceOf(element, place)) ? <progress /> : null;
 * }
 * ```
 */
export function useBusy(source: string): boolean {
  return useSourceBusy(useSurfaceContext('useBusy'), source);
}

/**
 * An event handler whose exceptions stop at the view, as those in drawing it do: a fallback stands
 * in its place until another tree comes, and `onError` hears of it. What the handler's promise is
 * rejected with counts alike.
 *
 * @example
 * ```tsx
 * function CopyButton({ element }: ViewProps<'button'>) {
 *   const copy = useGuarded(() => navigator.clipboard.writeText(element.label ?? ''));
 *   return <button type="button" onClick={copy}>Copy</button>;
 * }
 * ```
 */
export function useGuarded<Values extends readonly unknown[]>(
  handler: (...values: Values) => unknown,
): (...values: Values) => void {
  useSurfaceContext('useGuarded');
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  if (failure) {
    throw failure.error;
  }
  return (...values) => {
    // In a promise both ways to fail are one; it calls the handler at once.
    new Promise((resolve) => {
      resolve(handler(...values));
    }).catch((error: unknown) => setFailure({ error }));
  };
}
