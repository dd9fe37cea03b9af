import '@contentkit/react/styles.css';
import './preview.css';

import type { Preview } from '@storybook/react-vite';

import { densities, readPageGlobals } from '../page-globals.ts';
import { looks } from '../themes/index.ts';
import { answerOptions } from './answer-options.ts';
import { PageFrame } from './PageFrame.tsx';

const preview: Preview = {
  initialGlobals: { look: 'default', theme: 'light', density: 'normal', direction: 'ltr' },
  globalTypes: {
    look: {
      description: 'Look',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: Object.entries(looks).map(([value, { title }]) => ({ value, title })),
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    density: {
      description: 'Density',
      toolbar: {
        icon: 'component',
        dynamicTitle: true,
        items: Object.keys(densities).map((value) => ({
          value,
          title: `${value.charAt(0).toUpperCase()}${value.slice(1)}`,
        })),
      },
    },
    direction: {
      description: 'Direction of text',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Elements', 'Patterns'] } },
  },
  tags: ['autodocs'],
  beforeAll: async () => answerOptions(),
  decorators: [
    (Story, { globals, viewMode }) => (
      <PageFrame {...readPageGlobals(globals)} ownsDocument={viewMode === 'story'}>
        <Story />
      </PageFrame>
    ),
  ],
};

export default preview;
