import { settingsTree } from '../../trees.ts';
import type { Subject } from '../subject.ts';
// The next one is another module to a bundler.
// oxlint-disable-next-line import/no-duplicates
import { HandWritten } from './hand-written.tsx';
import { HandWritten as HandWrittenAgain } from './hand-written.tsx?again';
import { partsOf } from './parts.ts';

/** The settings of an integration, in steps. */
export const settings: Subject = {
  context: { type: 'configuration_account', organizationId: 'o', theme: 'light' },
  tree: (elements) => JSON.stringify(settingsTree(elements)),
  text: 'More of this in the guide.',
  read: partsOf,
  HandWritten,
  HandWrittenAgain,
};
