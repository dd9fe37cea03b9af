import { useId, useRef, useSyncExternalStore, type ReactNode } from 'react';

/** What a server has drawn of an element with all its parts, where a page has taken that over. */
export interface ServerHtml {
  /** What it is marked with. */
  readonly id: string;
  /** Its text; `undefined` where there is none: all else is drawn without parts at first. */
  readonly text: string | null | undefined;
}

/** Finds what a server has drawn of an element, while the page takes it over. */
export function useServerHtml(): ServerHtml {
  const id = useId();
  const found = useSyncExternalStore(never, none, () => findDrawn(id)?.textContent);
  const text = useRef(found);
  return { id, text: text.current };
}

/** The element that was drawn with all its parts; on a server nobody has drawn before. */
export function findDrawn(id: string): Element | null | undefined {
  return globalThis.document?.querySelector(`[data-drawn="${id}"]`);
}

/**
 * The content of an element, marked where it is drawn with all its parts.
 *
 * While they are pending, what a server drew with them stands: its text, as the only child, is what
 * React finds there, and React leaves what the text is written with as it is.
 *
 * @param status - How far the parts are.
 * @param children - What is drawn now.
 */
export function markedContent(
  { id, text }: ServerHtml,
  status: 'pending' | 'ready' | 'failed',
  children: ReactNode,
) {
  const standing = status === 'pending' ? text : undefined;
  const isDrawn = status === 'ready' || standing !== undefined;
  return { 'data-drawn': isDrawn ? id : undefined, children: standing ?? children };
}

const never = () => () => {};
const none = () => undefined;
