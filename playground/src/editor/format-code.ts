import * as estree from 'prettier/plugins/estree';
import * as typescript from 'prettier/plugins/typescript';
import { formatWithCursor } from 'prettier/standalone';

import type { Formatted } from './format-file.ts';

/** Lays TypeScript or JavaScript out. It is heavy: load it when it is first asked for. */
export async function formatCode(name: string, text: string, cursor: number): Promise<Formatted> {
  try {
    const { formatted, cursorOffset } = await formatWithCursor(text, {
      cursorOffset: cursor,
      filepath: name,
      parser: 'typescript',
      plugins: [estree, typescript],
      singleQuote: true,
    });
    return { ok: true, text: formatted, cursor: Math.max(0, cursorOffset) };
  } catch (error) {
    // The first line says what; the others draw the place, which the editor shows itself.
    const [line = ''] = (error instanceof Error ? error.message : '').split('\n');
    return { ok: false, reason: `It cannot be laid out while it is broken. ${line}`.trim() };
  }
}
