import { defineConfig } from 'vitest/config';

// Apart from the workspace's own tests, which must not find these.
export default defineConfig({
  test: { root: import.meta.dirname, include: ['*.case.ts'] },
});
