import { matchUnfurl } from '@contentkit/schema';

/** What a pasted text comes to. */
export type LinkReading =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly message: string };

/** Reads a text that is pasted where the block's links turn into it (R23). */
export function readLink(text: string, patterns: readonly string[]): LinkReading {
  const url = text.trim();
  if (/\s/.test(url) || !URL.canParse(url)) {
    return { ok: false, message: 'This is no link: one begins with `https://`, say.' };
  }
  return matchUnfurl(url, [{ urlUnfurl: patterns }])
    ? { ok: true, url }
    : { ok: false, message: 'None of the block’s patterns fits this link.' };
}

/** A link that a pattern fits, to try it with; nothing where that takes imagination. */
export function exampleOf(pattern: string): string | undefined {
  const url = pattern.replaceAll(/\*+/g, 'example');
  return URL.canParse(url) && matchUnfurl(url, [{ urlUnfurl: [pattern] }]) ? url : undefined;
}
