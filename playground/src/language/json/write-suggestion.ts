import type { Suggestion } from '../suggestion.ts';
import type { JsonContext } from './json-context.ts';

/** What a suggestion changes in a text. */
export interface Writing {
  /** Where a comma is missing before it. */
  readonly commaAt: number | undefined;
  readonly from: number;
  readonly to: number;
  readonly template: string;
}

/** Writes a suggestion into a place, with the commas that it needs there. */
export function writeSuggestion(
  text: string,
  { from, to, needsComma, needsCommaAfter }: JsonContext,
  { template }: Suggestion,
): Writing {
  return {
    commaAt: needsComma ? text.slice(0, from).trimEnd().length : undefined,
    from,
    to,
    template: needsCommaAfter ? `${template},` : template,
  };
}
