import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

/** What a command has of the terminal, so that tests can hold both ends. */
export interface Terminal {
  /** Writes a line for people and programs that read the result. */
  print(line: string): void;
  /** Writes a line about what went wrong. */
  complain(line: string): void;
  /** A file's text; `-` is what is piped in. */
  read(file: string): Promise<string>;
  /** Whether a person looks at the output, for whom there is room. */
  readonly isForPeople: boolean;
  /** Whether that person can see colours. */
  readonly hasColours: boolean;
  /** How many characters fit on a line. */
  readonly width: number;
}

const { NO_COLOR, FORCE_COLOR } = process.env;
// The two conventions: no-color.org, and what CI services set whose logs show colours.
const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
const isForPeople = process.stdout.isTTY || isForced;

/** The terminal of this process. */
export const processTerminal: Terminal = {
  print: (line) => {
    process.stdout.write(`${line}\n`);
  },
  complain: (line) => {
    process.stderr.write(`${line}\n`);
  },
  read: (file) => (file === '-' ? text(process.stdin) : readFile(resolve(file), 'utf8')),
  isForPeople,
  hasColours: isForPeople && (NO_COLOR === undefined || NO_COLOR === ''),
  width: process.stdout.isTTY ? process.stdout.columns : 100,
};
