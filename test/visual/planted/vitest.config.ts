// Two stories of the button with a change planted in their look, held against the real references:
// once as what drew those, and once as another browser.
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { readMaker, writeMaker } from '../../../scripts/lib/visual-maker.mjs';
import { storiesProject } from '../../../stories/visual/stories-project.ts';

const references = join(import.meta.dirname, '../../../stories/visual/references');
const elsewhere = join(import.meta.dirname, '../../../test-results/planted-elsewhere');

const planted = (name: string, change: string, folder: string) =>
  storiesProject({
    name,
    theme: 'light',
    stylesheet: join(import.meta.dirname, `${change}.css`),
    references: folder,
    files: ['button'],
  });

const made = readMaker(references);
if (!made) throw new Error('There are no references.');
rmSync(elsewhere, { recursive: true, force: true });
mkdirSync(join(elsewhere, 'light'), { recursive: true });
cpSync(join(references, 'light/elements-button'), join(elsewhere, 'light/elements-button'), {
  recursive: true,
});
writeMaker(elsewhere, { ...made, browser: 'Chromium 100.0.0.0' });

export default {
  test: {
    update: 'none' as const,
    projects: [
      await planted('planted border', 'border', references),
      await planted('planted colour', 'colour', references),
      await planted('planted border elsewhere', 'border', elsewhere),
    ],
  },
};
