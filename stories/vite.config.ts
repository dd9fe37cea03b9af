import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

import { sampleContent } from './.storybook/sample-content.ts';

export default defineConfig({
  plugins: [react(), sampleContent()],
  // Setting conditions replaces the defaults, hence the spread.
  resolve: { conditions: ['@contentkit/source', ...defaultClientConditions] },
});
