/** The guide to theming, in which each token stands with its value: a test holds it to the style sheet. */
const [guide = ''] = Object.values(
  import.meta.glob<string>('../../../packages/react/THEMING.md', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

/** A custom property that host apps set. */
export interface Token {
  /** `--ck-color-text` */
  readonly name: string;
  /** What it is for. */
  readonly words: string;
  /** What it is where nobody sets it. */
  readonly value: string;
}

/** The tokens of one kind, in the order of the guide. */
export function tokensOf(kind: string): readonly Token[] {
  const [, section = ''] =
    new RegExp(`^### ${kind}$([\\s\\S]*?)(?=^##|(?![\\s\\S]))`, 'm').exec(guide) ?? [];
  return [...section.matchAll(/^\| `(--ck-[\w-]+)`\s*\|([^|]+)\| `([^|]+)`\s*\|$/gm)].map(
    ([, name = '', words = '', value = '']) => ({ name, words: words.trim(), value }),
  );
}

/** A part of the guide, by its heading, without the heading. */
export function guideSection(heading: string): string {
  const [, section = ''] =
    new RegExp(`^## ${heading}$([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(guide) ?? [];
  return section.trim();
}
