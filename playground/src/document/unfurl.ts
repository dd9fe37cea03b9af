import { matchUnfurl } from '@contentkit/schema';

import type { Catalogue } from '../host/catalogue.ts';
import { createBlock, type BlockNode } from './document.ts';

/** The block that a pasted text turns into: a link that fits one of a block's patterns (R23). */
export function unfurl(pasted: string, catalogue: Catalogue): BlockNode | undefined {
  const url = pasted.trim();
  if (/\s/.test(url) || !URL.canParse(url)) return undefined;
  const entry = matchUnfurl(
    url,
    catalogue.flatMap(({ entries }) => entries),
  );
  return entry && createBlock(entry.ref, { unfurl: url });
}
