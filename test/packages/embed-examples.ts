// The lines with which READMEs embed a block, to be run as they are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../../scripts/lib/workspace.mjs';
import { readPage } from '../docs/read-examples.ts';
import type { From } from './embed-packages.ts';

/**
 * An example of a page.
 *
 * @param page Relative to the workspace.
 * @param call What only this example calls.
 */
export function readExample(page: string, call: string): string {
  const examples = readPage(page, readFileSync(join(root, page), 'utf8'));
  const [example, second] = examples.filter(({ code }) => code.includes(`${call}(`));
  if (!example) throw new Error(`No example in ${page} calls ${call}.`);
  if (second) throw new Error(`Two examples in ${page} call ${call}.`);
  return example.code;
}

const REACT = 'packages/react/README.md';

/** The examples, by the names of the files that they would be. */
export const embedExamples = {
  /** A React app. */
  'main.tsx': readExample(REACT, 'createRoot'),
  /** A page that a server draws. */
  'page.ts': readExample(REACT, 'renderToString'),
  /** What wakes that page. */
  'note.tsx': readExample(REACT, 'hydrateRoot'),
} as const;

const [, installed = ''] =
  /^npm install (.*)$/m.exec(readFileSync(join(root, REACT), 'utf8')) ?? [];

/** What an app installs for them, as the page says, and where each is from. */
export const embedDependencies: Readonly<Record<string, From>> = Object.fromEntries(
  installed
    .split(' ')
    .map((name) => [
      name,
      name.startsWith('@contentkit/') ? 'packed' : { member: 'packages/react' },
    ]),
);

/** The integration behind them, and the host that it runs on: from their own pages. */
export const hostExamples = {
  'note-integration.tsx': readExample('packages/runtime/README.md', 'createIntegration'),
  'host.ts': readExample('packages/host/README.md', 'serveHost'),
} as const;
