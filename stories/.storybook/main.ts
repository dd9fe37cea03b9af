import type { StorybookConfig } from '@storybook/react-vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../docs/pages/*.mdx', '../elements/*.stories.tsx', '../patterns/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // What the toolbar's own theme and direction would fight with.
  features: { backgrounds: false, measure: false, outline: false },
  // The other one needs an API that TypeScript 7 does not have.
  typescript: { reactDocgen: 'react-docgen' },
};

export default config;
