import type { Preload } from '../../preload-elements.ts';
import { syntaxTable } from './use-syntax.ts';

/** Loads the language of code to be read. The editor of code is for the page alone. */
export const preloadCodeblock: Preload<'codeblock'> = async ({ state, syntax }) => {
  if (state === undefined) {
    await preloadSyntax(syntax);
  }
};

/** Loads a language by its name. */
export async function preloadSyntax(name: string | undefined): Promise<void> {
  if (name) {
    await syntaxTable.load();
    const table = syntaxTable.getState();
    await (table.status === 'ready' && table.module.syntaxOf(name)?.load());
  }
}
