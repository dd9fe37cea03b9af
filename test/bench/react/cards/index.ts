import { cardTree } from '../../trees.ts';
import type { Subject } from '../subject.ts';
// The next one is another module to a bundler.
// oxlint-disable-next-line import/no-duplicates
import { HandWritten } from './hand-written.tsx';
import { HandWritten as HandWrittenAgain } from './hand-written.tsx?again';
import { rowsOf } from './rows.ts';

/** Cards with texts, a field and a button each. */
export const cards: Subject = {
  context: { type: 'document', spaceId: 's', editable: true, theme: 'light' },
  tree: (elements) => JSON.stringify(cardTree(elements)),
  text: 'And a last line.',
  read: rowsOf,
  HandWritten,
  HandWrittenAgain,
};
