// A host app's own run of the stories, as the guide shows it: here with the documentation site's look.
import { join } from 'node:path';

import { storiesProject } from '../stories-project.ts';

export default {
  test: {
    projects: [
      await storiesProject({
        name: 'stories of a documentation site',
        theme: 'light',
        stylesheet: join(import.meta.dirname, '../../themes/documentation.css'),
        references: join(import.meta.dirname, 'references'),
        files: ['button', 'card'],
      }),
    ],
  },
};
