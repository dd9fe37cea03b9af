/** Whether this runs on a server: what is drawn there is drawn once, and nobody presses it. */
export const isServer = typeof document === 'undefined';
