/** What can lie between the page and the integrations' host. */
export const networks = {
  fast: { title: 'Fast network', pass: async () => {} },
  slow: { title: 'Slow network', pass: (signal) => pause(1500, signal) },
  failing: {
    title: 'Failing network',
    async pass() {
      // As `fetch` says it where there is no way to a server.
      throw new TypeError('Failed to fetch');
    },
  },
} satisfies Readonly<Record<string, NetworkKind>>;

/** The name of a network. */
export type Network = keyof typeof networks;

interface NetworkKind {
  /** What the toolbar calls it. */
  readonly title: string;
  /** Resolves when a request has come through, and rejects when it was lost. */
  readonly pass: (signal: AbortSignal) => Promise<void>;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      // What `fetch` rejects with is whatever the signal was aborted for.
      // oxlint-disable-next-line typescript/prefer-promise-reject-errors
      reject(signal.reason);
    });
  });
}
