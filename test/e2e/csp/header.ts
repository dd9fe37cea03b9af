// The header that the README gives, to be served as it stands there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../../../scripts/lib/workspace.mjs';

const README = 'packages/react/README.md';

/** What stands in the README's header for what every host app has for itself. */
export interface HeaderParts {
  /** Where the render endpoint is. */
  readonly api: string;
  /** Where the content of integrations is. */
  readonly content: string;
}

/** The header of the README, with the parts of one's own; `{nonce}` stays. */
export function formatPolicy(header: string, { api, content }: HeaderParts): string {
  return header
    .replaceAll('https://integrations.example.com', api)
    .replaceAll('https://content.example.net', content);
}

/** The directives of the README's header, on one line, as they are sent. */
export function readPolicy(): string {
  const page = readFileSync(join(root, README), 'utf8');
  const [, block, second] = page.split('Content-Security-Policy:\n');
  if (!block || second !== undefined) {
    throw new Error(`${README} does not hold one block that begins "Content-Security-Policy:".`);
  }
  const [lines = ''] = block.split('```');
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
}
