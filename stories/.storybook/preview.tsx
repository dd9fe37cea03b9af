import '@contentkit/react/styles.css';
import './preview.css';
import './docs.css';

import type { Preview } from '@storybook/react-vite';
import { configure } from 'storybook/test';

import { DocsFrame } from '../docs/DocsFrame.tsx';
import { StoriesPage } from '../docs/StoriesPage.tsx';
import { serveHosts } from '../host/host-in-page.ts';
import { readPageGlobals } from '../page-globals.ts';
import { PageFrame } from './PageFrame.tsx';
import { globalTypes, initialGlobals } from './toolbar.ts';

// A busy machine is slow: how long plays wait for what comes late.
configure({ asyncUtilTimeout: 10_000 });

const preview: Preview = {
  initialGlobals,
  globalTypes,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      container: DocsFrame,
      page: StoriesPage,
      toc: { title: 'On this page', headingSelector: 'h2, h3', ignoreSelector: '.ck *' },
    },
    options: {
      storySort: { order: ['Introduction', 'Guides', 'Elements', 'Patterns', 'Reference'] },
    },
  },
  tags: ['autodocs'],
  beforeAll: async () => serveHosts(),
  decorators: [
    (Story, { globals, viewMode }) => (
      <PageFrame {...readPageGlobals(globals)} ownsDocument={viewMode === 'story'}>
        <Story />
      </PageFrame>
    ),
  ],
};

export default preview;
