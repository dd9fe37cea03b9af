/**
 * The rules that no test cites yet, each with what it waits for. The list only shrinks: an entry
 * for a rule that has a test fails `rules.test.ts`.
 */
export const untestedRules: Readonly<Record<string, string>> = {};
