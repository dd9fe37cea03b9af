/**
 * Whether a pasted URL matches a block's pattern (R23): a glob over the whole URL, in which `*` is
 * any run of characters without `/`, and `**`, or a `*` at the end, any run at all. A pattern
 * without `*` is a prefix. Takes time linear in the URL for each `*`, whatever the pattern.
 *
 * @example
 * ```ts
 * matchesUnfurlPattern('https://example.com/issues/*', 'https://example.com/issues/7'); // true
 * ```
 */
export function matchesUnfurlPattern(pattern: string, url: string): boolean {
  return pattern.includes('*') ? matchesGlob(tokensOf(pattern), url) : url.startsWith(pattern);
}

/** A literal run, a run within a segment, or a run across segments. */
type Token = { readonly literal: string } | 'segment' | 'any';

function tokensOf(pattern: string): readonly Token[] {
  const parts = pattern.split(/(\*+)/).filter((part) => part !== '');
  return parts.map((part, index) => {
    if (!part.startsWith('*')) {
      return { literal: part };
    }
    return part.length > 1 || index === parts.length - 1 ? 'any' : 'segment';
  });
}

/** Walks the set of places that the pattern could have got to, which backtracking never leaves. */
function matchesGlob(tokens: readonly Token[], url: string): boolean {
  let places: ReadonlySet<number> = new Set([0]);
  for (const token of tokens) {
    places = advance(token, places, url);
    if (places.size === 0) {
      return false;
    }
  }
  return places.has(url.length);
}

function advance(token: Token, places: ReadonlySet<number>, url: string): ReadonlySet<number> {
  const next = new Set<number>();
  if (typeof token === 'object') {
    for (const place of places) {
      if (url.startsWith(token.literal, place)) {
        next.add(place + token.literal.length);
      }
    }
    return next;
  }
  for (const place of [...places].toSorted((a, b) => a - b)) {
    for (let end = place; !next.has(end) && end <= url.length; end += 1) {
      next.add(end);
      if (token === 'segment' && url[end] === '/') {
        break;
      }
    }
  }
  return next;
}

/** How specific a pattern is: its literal characters. */
function specificity(pattern: string): number {
  return pattern.replaceAll('*', '').length;
}

/** What can be unfurled: an integration's block, with its patterns. */
export interface Unfurlable {
  readonly urlUnfurl?: readonly string[] | undefined;
}

/**
 * The block whose pattern fits a pasted URL best: the one with the most literal characters (R23).
 *
 * @example
 * ```ts
 * const blocks = [{ id: 'issue', urlUnfurl: ['https://example.com/issues/*'] }];
 * matchUnfurl('https://example.com/issues/7', blocks)?.id; // 'issue'
 * ```
 */
export function matchUnfurl<Block extends Unfurlable>(
  url: string,
  blocks: readonly Block[],
): Block | undefined {
  let best: Block | undefined;
  let score = -1;
  for (const block of blocks) {
    for (const pattern of block.urlUnfurl ?? []) {
      if (specificity(pattern) > score && matchesUnfurlPattern(pattern, url)) {
        best = block;
        score = specificity(pattern);
      }
    }
  }
  return best;
}
