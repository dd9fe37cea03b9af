// Two stories of the button with a change planted in their look, held against the real references.
import { join } from 'node:path';

import { storiesProject } from '../../../stories/visual/stories-project.ts';

const planted = (change: string) =>
  storiesProject({
    name: `planted ${change}`,
    theme: 'light',
    stylesheet: join(import.meta.dirname, `${change}.css`),
    references: join(import.meta.dirname, '../../../stories/visual/references'),
    files: ['button'],
  });

export default {
  test: {
    update: 'none' as const,
    projects: [await planted('border'), await planted('colour')],
  },
};
