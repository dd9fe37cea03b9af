import * as runtime from '@contentkit/runtime';

/** The modules that are there besides the author's own, and under which names the worker has them. */
export const externals: Readonly<Record<string, string>> = {
  '@contentkit/runtime': 'runtime',
  '@contentkit/runtime/jsx-runtime': 'jsx-runtime',
  '@contentkit/runtime/jsx-dev-runtime': 'jsx-runtime',
  '@gitbook/runtime': 'runtime',
  '@gitbook/runtime/jsx-runtime': 'jsx-runtime',
  '@gitbook/runtime/jsx-dev-runtime': 'jsx-runtime',
};

/** What can be imported from the runtime as a value. */
export const runtimeExports: readonly string[] = Object.keys(runtime);
