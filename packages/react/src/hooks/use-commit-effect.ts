import { useEffect, useLayoutEffect } from 'react';

import { isServer } from '../is-server.ts';

/**
 * An effect that runs before the page is painted. On the server there is no layout, and React 18
 * says so on the console.
 */
export const useCommitEffect = isServer ? useEffect : useLayoutEffect;
