import { matchesUnfurlPattern } from '@contentkit/schema';

/** What a pattern is held against: the URL of a request, or a link as it was pasted. */
export type PatternUse = 'request' | 'link';

/** What is wrong with a pattern. */
export interface PatternProblem {
  /** An error where it matches nothing; a warning where it matches more than anyone wants. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** The pattern that was probably meant. */
  readonly better?: string | undefined;
}

/** What `*` is tried as. A port is a number, and `http*` can go on with an `s`. */
const fillings = ['x', '1', '', 's'];

/** What `**` is tried as, which a host can end in. */
const longFillings = [...fillings, 'x/', '/'];

/** What the pattern's first `*` is tried as where nothing is before it. */
const beginnings = ['https', 'https:', 'https://x', 'https://x/', 'https://'];

/** Two URLs that have nothing in common. */
const strangers = ['https://one.example/', 'https://two.test/a/b?c=d#e'];

/** Says why a pattern (R23) is not what anyone means by it; nothing where it may be. */
export function checkPattern(pattern: string, use: PatternUse): PatternProblem | undefined {
  if (pattern.trim() === '') {
    const example = use === 'request' ? 'https://api.example/tasks/*' : 'https://example.com/**';
    return {
      severity: 'error',
      message: `Write a pattern over the whole address, such as \`${example}\`.`,
    };
  }
  if (!canMatch(pattern, use)) return explain(pattern, use);
  if (use === 'link' && strangers.every((url) => matchesUnfurlPattern(pattern, url))) {
    return {
      severity: 'warning',
      message: 'Any link turns into this block, of whatever site. Name the site’s address.',
    };
  }
  return undefined;
}

/** Whether there is a URL that a pattern matches: looked for among those that it is likely to. */
export function canMatch(pattern: string, use: PatternUse): boolean {
  return samplesOf(pattern).some((sample) => {
    const url = use === 'request' ? hrefOf(sample) : sample;
    if (url === undefined || !matchesUnfurlPattern(pattern, url)) return false;
    return use === 'request' || (URL.canParse(url) && !/\s/.test(url));
  });
}

function samplesOf(pattern: string): readonly string[] {
  if (!pattern.includes('*')) {
    const whole = ['https://x/', 'http://x/'].filter((url) => url.startsWith(pattern));
    return [...whole, pattern, `${pattern}x`, `${pattern}/`, `${pattern}1`];
  }
  const starts = pattern.startsWith('*')
    ? beginnings.map((beginning) => pattern.replace(/^\*+/, beginning))
    : [pattern];
  return starts.flatMap((start) =>
    longFillings.flatMap((long) => {
      const rest = start.replace(/\*{2,}/g, long);
      return fillings.map((filling) => rest.replaceAll('*', filling));
    }),
  );
}

function explain(pattern: string, use: PatternUse): PatternProblem {
  const what = use === 'request' ? 'request' : 'link';
  const meant = pattern.trim();
  const hasScheme = /^[a-z][a-z\d+.-]*:/i.test(meant);
  const whole = hasScheme ? meant : `https:${meant.startsWith('//') ? '' : '//'}${meant}`;
  const better = [meant, meant.replaceAll(/\s+/g, ''), whole, asWritten(whole)].find(
    (other) => other !== undefined && other !== pattern && isLikely(other, use),
  );
  if (!/^(?:https?:\/\/|\*)/i.test(meant)) {
    return {
      severity: 'error',
      message: `This matches no ${what}: a pattern is over the whole address, from \`https://\` on.`,
      better,
    };
  }
  return {
    severity: 'error',
    message:
      better === undefined
        ? `This matches no ${what}: no address can look like it.`
        : `This matches no ${what}: addresses are written \`${better}\`.`,
    better,
  };
}

/** `https://tasks/` could match, but nobody means a host named `tasks`. */
function isLikely(pattern: string, use: PatternUse): boolean {
  return /^https?:\/\/(?:[^/]*[.:*]|localhost)/.test(pattern) && canMatch(pattern, use);
}

/** A pattern in the way in which a browser writes URLs: the host in small letters, say. */
function asWritten(pattern: string): string | undefined {
  const stars = pattern.match(/\*+/g) ?? [];
  let count = 0;
  const sample = pattern.replaceAll(/\*+/g, () => `zq${count++}qz`);
  const href = hrefOf(sample);
  if (href === undefined) return undefined;
  return href.replaceAll(/zq(\d+)qz/g, (_, index: string) => stars[Number(index)] ?? '*');
}

/** A URL as a request has it. */
function hrefOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/**
 * Whether all that a pattern matches is matched by another: as far as this can be seen from where
 * they begin, which is true of what it says yes to.
 */
export function isCoveredBy(pattern: string, other: string): boolean {
  if (pattern === other) return true;
  // Without `*`, and with one at its end alone, a pattern is a prefix.
  const prefix = /^([^*]*)\**$/.exec(other)?.[1];
  return prefix !== undefined && /^[^*]*/.exec(pattern)?.[0].startsWith(prefix) === true;
}
