import { kindOfFile } from './file-kind.ts';
import { layOutJson } from './lay-out-json.ts';

/** What laying a file out came to. */
export type Formatted =
  | { readonly ok: true; readonly text: string; readonly cursor: number }
  /** Why it stays as it is, for people. */
  | { readonly ok: false; readonly reason: string };

/** Lays a file out, and says where the cursor is then. */
export async function formatFile(name: string, text: string, cursor: number): Promise<Formatted> {
  const kind = kindOfFile(name);
  if (kind === 'json') return layOutJson(text, cursor);
  if (kind === 'plain') {
    return { ok: false, reason: 'Only JSON, TypeScript and JavaScript can be laid out.' };
  }
  const { formatCode } = await import('./format-code.ts');
  return formatCode(name, text, cursor);
}
