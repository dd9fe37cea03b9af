import { useEffect, useLayoutEffect } from 'react';

/**
 * An effect that runs before the page is painted. On the server there is no layout, and React 18
 * says so on the console.
 */
export const useCommitEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;
