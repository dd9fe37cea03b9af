import { build } from 'vite';

/** Builds the page for production, as one script. */
export async function buildPage(): Promise<string> {
  const built = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    resolve: { conditions: ['@contentkit/source'] },
    // Under a test runner it would be that of a development build.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: `${import.meta.dirname}/page.tsx`, formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [library] = Array.isArray(built) ? built : [built];
  const chunk = library && 'output' in library ? library.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The page was not built.');
  return chunk.code;
}
