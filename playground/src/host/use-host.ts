import { useEffect, useState } from 'react';

import { connect, findOwnHost, type Host } from './connection.ts';

/** How far the playground has got with its host. */
export type HostState =
  | { readonly status: 'connecting' }
  | { readonly status: 'connected'; readonly host: Host }
  /** The page was put up without a host. */
  | { readonly status: 'none' }
  | { readonly status: 'failed'; readonly message: string; readonly retry: () => void };

const connecting: HostState = { status: 'connecting' };
const none: HostState = { status: 'none' };

/** Where the host is: the page's own, another, or none that is needed. */
export type WantedHost = 'own' | { readonly apiUrl: string } | undefined;

/** Connects to a host, once, and again on demand. */
export function useHost(wanted: WantedHost): HostState {
  const [attempt, setAttempt] = useState(0);
  const address = typeof wanted === 'object' ? wanted.apiUrl : wanted;
  const [known, setKnown] = useState<{ of: string | undefined; state: HostState }>();

  useEffect(() => {
    if (address === undefined) return undefined;
    const controller = new AbortController();
    const setState = (state: HostState) => setKnown({ of: address, state });
    const retry = () => {
      setState(connecting);
      setAttempt((count) => count + 1);
    };
    reach(address, controller.signal).then(
      (host) => setState(host ? { status: 'connected', host } : none),
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setState({ status: 'failed', message: messageOf(error, address), retry });
      },
    );
    return () => controller.abort();
  }, [address, attempt]);

  if (address === undefined) return none;
  return known?.of === address ? known.state : connecting;
}

async function reach(address: string, signal: AbortSignal): Promise<Host | undefined> {
  const apiUrl = address === 'own' ? await findOwnHost(signal) : address;
  return apiUrl === undefined ? undefined : connect(apiUrl, signal);
}

function messageOf(error: unknown, address: string): string {
  // A refused connection is a TypeError whose text differs from browser to browser.
  if (error instanceof TypeError) {
    return address === 'own'
      ? 'It cannot be reached. Is it still running?'
      : `It cannot be reached from here. Is it running, and does it allow pages from ${location.origin}?`;
  }
  return error instanceof Error ? error.message : String(error);
}
