import { isFileName } from '../projects/file-name.ts';

/** What the compiler takes, in the order in which an import without an ending finds them. */
export const sourceEndings = ['.tsx', '.ts', '.jsx', '.js', '.json'] as const;

/** Where a name is to stand. */
export interface NamePlace {
  /** The names of the other files. */
  readonly others: readonly string[];
  /** Whether it is the file whose default export is the component. */
  readonly isEntry?: boolean;
}

/** Why a text can be no name of a file, and what would be one; nothing where it can. */
export function checkFileName(
  name: string,
  { others, isEntry = false }: NamePlace,
): string | undefined {
  if (name === '') return 'Give the file a name, such as `format.ts` or `lib/format.ts`.';
  if (name.startsWith('/') || name.split('/').some((part) => part === '.' || part === '..')) {
    return 'All files are in one place: write `lib/format.ts`, without `/` or `./` before it.';
  }
  if (name.endsWith('/')) return 'Write the file’s name behind the folder: `lib/format.ts`.';
  if (name.includes('//')) return 'One `/` is between a folder and what is in it.';
  const wrong = name.match(/[^\p{L}\p{N}\p{M}_@$[\]()+. /-]/u)?.[0];
  if (wrong) return `A name cannot hold ${wrong === '`' ? 'a backtick' : `\`${wrong}\``}.`;
  const ending = sourceEndings.find((known) => name.endsWith(known));
  if (!ending || name.endsWith(`/${ending}`) || name === ending) {
    return 'It ends in `.tsx`, `.ts`, `.jsx`, `.js` or `.json`.';
  }
  if (isEntry && ending === '.json') {
    return 'The component begins in this file: it ends in `.tsx`, `.ts`, `.jsx` or `.js`.';
  }
  if (!isFileName(name)) return 'Begin each part with a letter or a digit, and keep it short.';
  return checkAgainst(name, others);
}

// Names that differ in case alone are one name on many a disk.
function checkAgainst(name: string, others: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  for (const other of others) {
    const lowerOther = other.toLowerCase();
    if (lowerOther === lower) return `There is a file \`${other}\` already.`;
    if (lower.startsWith(`${lowerOther}/`)) {
      return `\`${other}\` is a file, so that nothing can be in it.`;
    }
    if (lowerOther.startsWith(`${lower}/`)) return `\`${name}\` is a folder already.`;
  }
  return undefined;
}

/** Whether a component can begin in a file. */
export function canBeEntry(name: string): boolean {
  return !name.endsWith('.json');
}
