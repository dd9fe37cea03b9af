import { useSyncExternalStore } from 'react';

import { formatLink, parseLink, type Link } from './share-link.ts';

type Target = Exclude<Link, { kind: 'unreadable' }>;

// `replaceState` and `pushState` tell nobody, unlike a pressed link.
const listeners = new Set<() => void>();
let current: { readonly hash: string; readonly link: Link } | undefined;

/** Where the page's address leads, kept up to date. */
export function useLink(): Link {
  return useSyncExternalStore(subscribe, readLink);
}

/** Goes to another place, as a pressed link would. */
export function goTo(link: Target): void {
  if (location.hash === formatLink(link)) return;
  history.pushState(null, '', formatLink(link));
  tell();
}

/** Writes into the address where one is already, without a step in the history. */
export function keepInAddress(link: Target): void {
  const hash = formatLink(link);
  if (location.hash === hash) return;
  history.replaceState(null, '', hash);
  // Packing and unpacking comes to the same: the reader may keep what it has.
  current = { hash: location.hash, link };
  tell();
}

function readLink(): Link {
  const { hash } = location;
  if (current?.hash !== hash) current = { hash, link: parseLink(hash) };
  return current.link;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
}

function tell(): void {
  for (const listener of listeners) listener();
}
