import { createLazyPart, useLazyPart, type Asker, type LazyState } from '../../hooks/lazy-part.ts';
import type { ServerHtml } from '../../hooks/server-html.ts';
import type { Syntax } from './syntaxes.ts';

/** The table of languages. */
export const syntaxTable = createLazyPart(() => import('./syntaxes.ts'));

/** A language by its name, as soon as it is there; one that nobody knows never is. */
export function useSyntax(
  name: string | undefined,
  asker: Asker,
  html?: ServerHtml,
): LazyState<Syntax> {
  const known = useLazyPart(name ? syntaxTable : undefined, asker, html);
  return useLazyPart(
    known.status === 'ready' ? known.module.syntaxOf(name) : undefined,
    asker,
    html,
  );
}
