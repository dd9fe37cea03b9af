import { brokenTree } from './broken-tree.ts';
import { cardGrid } from './card-grid.ts';
import { longContent } from './long-content.ts';
import { nestedStacks } from './nested-stacks.ts';
import type { Pattern } from './pattern.ts';
import { rightToLeft } from './right-to-left.ts';
import { settingsForm } from './settings-form.ts';

/** Trees of several elements, by name. */
export const patterns = {
  settingsForm,
  cardGrid,
  nestedStacks,
  brokenTree,
  longContent,
  rightToLeft,
} satisfies Readonly<Record<string, Pattern<unknown>>>;
