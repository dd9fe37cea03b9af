import { createLazyPart } from '../hooks/lazy-part.ts';

/** How long a next tree may wait, in milliseconds, before it is drawn without. */
const patience = 5_000;

/** What a tree needs from its second version on: none draws any of it at first. */
export const nextTreePart = createLazyPart(() =>
  Promise.race([
    import('./next-tree.ts'),
    new Promise<never>((_, reject) => {
      setTimeout(reject, patience, new Error('It took too long.'));
    }),
  ]),
);
