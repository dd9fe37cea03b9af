import { readFileSync } from 'node:fs';

const document = new URL('RULES.md', import.meta.url);

/** The ids of the rules, in the order of RULES.md. */
export function readRuleIds(text = readFileSync(document, 'utf8')): string[] {
  return [...text.matchAll(/^- (R\d+[a-z]?) \[/gm)].map(([, id = '']) => id);
}
