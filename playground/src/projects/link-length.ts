/** How far a link of some length can be sent. */
export interface LinkLength {
  readonly characters: number;
  readonly tone: 'good' | 'warn' | 'bad';
  /** What to say of it, in a sentence or two. */
  readonly text: string;
}

/** Below this, a link arrives wherever links can be sent. */
const FINE = 2_000;

/** Beyond this, browsers refuse an address, or cut it off. */
const MAXIMUM = 2_000_000;

/**
 * What the tools take, in characters, in which people send links. Discord's is that of a message
 * without a subscription; Slack splits longer messages, and a link in two is none; Teams takes
 * about 28 KB of UTF-16 with all markup, in which a link stands twice.
 */
const tools = [
  { name: 'Discord', limit: 2_000 },
  { name: 'Slack', limit: 4_000 },
  { name: 'Microsoft Teams', limit: 7_000 },
] as const;

/** Says where a link will arrive, and where it is too long. */
export function describeLinkLength(url: string): LinkLength {
  const characters = url.length;
  if (characters < FINE) {
    return { characters, tone: 'good', text: 'Short enough for any chat or mail.' };
  }
  if (characters > MAXIMUM) {
    return { characters, tone: 'bad', text: 'No browser opens a link this long. Send a file.' };
  }
  const names = tools
    .filter(({ limit }) => characters >= limit)
    .map(({ name, limit }) => `${name} (${limit.toLocaleString('en')} characters)`);
  return {
    characters,
    tone: 'warn',
    text: `Too long for some chat tools: ${joinNames(names)}. Some mail programs cut it off, too. A file always arrives whole.`,
  };
}

function joinNames(names: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}
