/** Languages that are worth a look: widely read, or hard on a layout. */
const common = [
  'en',
  'de',
  'fr',
  'es',
  'pt-BR',
  'pl',
  'fi',
  'ar',
  'he',
  'hi',
  'th',
  'ja',
  'ko',
  'zh-Hans',
];

/** A language that can be chosen. */
export interface Language {
  /** A BCP 47 tag. */
  readonly tag: string;
  /** As its readers call it, and in English. */
  readonly title: string;
}

const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);
const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The languages on offer: the browser's own first. */
export function listLanguages(preferred: readonly string[]): readonly Language[] {
  const tags = [...preferred, ...common].flatMap((tag) => canonicalTag(tag) ?? []);
  return [...new Set(tags)].map((tag) => ({ tag, title: titleOf(tag) }));
}

/** A tag in its usual spelling; nothing where it is none. */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    // Somebody else wrote it.
    return undefined;
  }
}

/** The direction in which a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const { language, script } = new Intl.Locale(tag).maximize();
  const isRightToLeft = script
    ? rightToLeftScripts.has(script)
    : language !== undefined && rightToLeft.has(language);
  return isRightToLeft ? 'rtl' : 'ltr';
}

/** What a language is called in English. */
export function englishName(tag: string): string {
  return nameIn(tag, 'en');
}

function titleOf(tag: string): string {
  const own = nameIn(tag, tag);
  const english = englishName(tag);
  return own === english ? english : `${own} (${english})`;
}

function nameIn(tag: string, language: string): string {
  return new Intl.DisplayNames([language, 'en'], { type: 'language' }).of(tag) ?? tag;
}
