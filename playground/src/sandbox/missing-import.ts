import type { Fix } from '../editor/problem.ts';
import { exportedWords } from '../language/tsx/runtime-api.ts';
import type { ErrorTexts } from './messages.ts';

/** What mends an error that comes from a word of the runtime that a file does not import. */
export function importFixes(text: string, { name, message }: ErrorTexts): readonly Fix[] {
  const word = name === 'ReferenceError' ? /^(\w+) is not defined/.exec(message)?.[1] : undefined;
  if (word === undefined || !exportedWords.some((each) => each.name === word)) return [];
  const list = /^import\s*\{(?=[^}]*\}\s*from\s*(['"])@contentkit\/runtime\1)/m.exec(text);
  const from = list ? list.index + list[0].length : 0;
  const insert = list ? ` ${word},` : `import { ${word} } from '@contentkit/runtime';\n`;
  return [{ label: `Import \`${word}\``, changes: [{ from, to: from, insert }] }];
}
