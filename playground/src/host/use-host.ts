import { useEffect, useState } from 'react';

import { connect, type Host } from './connection.ts';

/** How far the playground has got with its host. */
export type HostState =
  | { readonly status: 'connecting' }
  | { readonly status: 'connected'; readonly host: Host }
  /** The page was put up without a host. */
  | { readonly status: 'none' }
  | { readonly status: 'failed'; readonly message: string; readonly retry: () => void };

/** Connects to the host, once, and again on demand. */
export function useHost(): HostState {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<HostState>({ status: 'connecting' });

  useEffect(() => {
    const controller = new AbortController();
    const retry = () => {
      setState({ status: 'connecting' });
      setAttempt((count) => count + 1);
    };
    connect(controller.signal).then(
      (host) => setState(host ? { status: 'connected', host } : { status: 'none' }),
      (error: unknown) => {
        if (controller.signal.aborted) return;
        setState({ status: 'failed', message: messageOf(error), retry });
      },
    );
    return () => controller.abort();
  }, [attempt]);

  return state;
}

function messageOf(error: unknown): string {
  // A refused connection is a TypeError whose text differs from browser to browser.
  if (error instanceof TypeError) return 'It cannot be reached. Is it still running?';
  return error instanceof Error ? error.message : String(error);
}
