import { createLazyPart, useLazyPart, type Asker, type LazyState } from '../../hooks/lazy-part.ts';
import type { Syntax } from './syntaxes.ts';

const table = createLazyPart(() => import('./syntaxes.ts'));

/** A language by its name, as soon as it is there; one that nobody knows never is. */
export function useSyntax(name: string | undefined, asker: Asker): LazyState<Syntax> {
  const known = useLazyPart(name ? table : undefined, asker);
  return useLazyPart(known.status === 'ready' ? known.module.syntaxOf(name) : undefined, asker);
}
