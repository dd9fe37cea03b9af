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
  /** Whether a person looks at the output, who can see colours. */
  readonly hasColours: boolean;
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  print: (line) => {
    process.stdout.write(`${line}\n`);
  },
  complain: (line) => {
    process.stderr.write(`${line}\n`);
  },
  read: (file) => (file === '-' ? text(process.stdin) : readFile(resolve(file), 'utf8')),
  hasColours: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
};
