import type { LucideIcon } from 'lucide-react';

/** Something that can be done, by its name, by a key or by a press elsewhere. */
export interface Command {
  readonly id: string;
  /** An imperative: "Format the source". */
  readonly title: string;
  /** What it belongs to: "Project". */
  readonly group: string;
  readonly icon?: LucideIcon | undefined;
  /** The key that does it, wherever the focus is: `Mod-Shift-f`. */
  readonly keys?: string | undefined;
  /** Other words by which it is looked for. */
  readonly words?: string | undefined;
  readonly run: () => void;
}

const isApple = /Mac|iP(?:hone|ad)/.test(navigator.platform);

/** Whether a pressed key is the one that a command names. */
export function isPressed(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.split('-');
  const key = parts.pop();
  const has = (name: string) => parts.includes(name);
  return (
    // With Alt, a letter's key types another sign; the code still names it.
    (event.key.toLowerCase() === key || event.code.toLowerCase() === `key${key}`) &&
    event.shiftKey === has('Shift') &&
    event.altKey === has('Alt') &&
    (isApple ? event.metaKey : event.ctrlKey) === has('Mod')
  );
}

const signs: Readonly<Record<string, readonly [apple: string, other: string]>> = {
  Mod: ['⌘', 'Ctrl'],
  Shift: ['⇧', 'Shift'],
  Alt: ['⌥', 'Alt'],
  enter: ['↩', 'Enter'],
};

/** The key as it stands on the person's keyboard, part by part. */
export function keyNames(keys: string): readonly string[] {
  return keys.split('-').map((part) => signs[part]?.[isApple ? 0 : 1] ?? part.toUpperCase());
}

/** The commands that fit what was typed, the best first. */
export function findCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return commands;
  return commands
    .map((command) => ({ command, rank: rankOf(command, words) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ command }) => command);
}

/** How well a command fits: nothing unless each word is in it. A word's beginning counts most. */
function rankOf({ title, group, words = '' }: Command, typed: readonly string[]): number {
  const name = title.toLowerCase();
  const rest = `${group} ${words}`.toLowerCase();
  let rank = 0;
  for (const word of typed) {
    if (name.startsWith(word)) rank += 4;
    else if (name.includes(` ${word}`)) rank += 3;
    else if (name.includes(word)) rank += 2;
    else if (rest.includes(word)) rank += 1;
    else return 0;
  }
  return rank;
}
