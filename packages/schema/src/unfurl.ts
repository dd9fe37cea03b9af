/**
 * Whether a pasted URL matches a block's pattern (R23): a glob over the whole URL, in which `*` is
 * any run of characters without `/`, and `**`, or a `*` at the end, any run at all. A pattern
 * without `*` is a prefix. Takes time linear in the URL for each part of the pattern.
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

/** Marks every place in the URL that the pattern could have got to: no backtracking, ever. */
function matchesGlob(tokens: readonly Token[], url: string): boolean {
  let places: readonly boolean[] = [true];
  for (const token of tokens) {
    places = typeof token === 'object' ? skip(token.literal, places, url) : run(token, places, url);
  }
  return places[url.length] === true;
}

/** The places behind a literal that stands at one of the places. */
function skip(literal: string, places: readonly boolean[], url: string): readonly boolean[] {
  const next: boolean[] = [];
  for (let place = 0; place < places.length; place += 1) {
    if (places[place] === true && url.startsWith(literal, place)) {
      next[place + literal.length] = true;
    }
  }
  return next;
}

/** The places that a run of characters reaches from the places. */
function run(
  token: 'segment' | 'any',
  places: readonly boolean[],
  url: string,
): readonly boolean[] {
  const next: boolean[] = [];
  let reached = false;
  for (let place = 0; place <= url.length; place += 1) {
    reached ||= places[place] === true;
    next.push(reached);
    if (token === 'segment' && url[place] === '/') {
      reached = false;
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
