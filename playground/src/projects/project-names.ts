import { cleanName } from './read-project.ts';

/** A name that none of the others has: “Form”, “Form 2”, “Form 3”. */
export function findFreeName(wanted: string, taken: Iterable<string>): string {
  const name = cleanName(wanted) || 'Untitled';
  const all = new Set(taken);
  if (!all.has(name)) return name;
  const stem = name.replace(/ \d+$/, '');
  let number = 2;
  while (all.has(`${stem} ${number}`)) number += 1;
  return `${stem} ${number}`;
}
