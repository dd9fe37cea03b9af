/** What `vite-sandbox.ts` bundles. */
declare module 'virtual:contentkit-sandbox' {
  /** What runs in the worker before the author's modules; leaves `contentkitSandbox` behind. */
  export const workerScript: string;
  /** All that runs in the frame. */
  export const frameScript: string;
  /** The frame's script in a policy: `sha256-…`. */
  export const frameHash: string;
}
