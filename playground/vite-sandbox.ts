import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';

import { build, defaultClientConditions, type Plugin } from 'vite';

const ID = 'virtual:contentkit-sandbox';

/** The scripts that run in the sandbox, as texts: a page cannot hand out files to what has no origin. */
interface SandboxScripts {
  readonly workerScript: string;
  readonly frameScript: string;
  readonly frameHash: string;
  /** What they were made from. */
  readonly files: readonly string[];
}

let bundled: Promise<SandboxScripts> | undefined;

/** Hands the sandbox's scripts to the page as a module. */
export function sandboxScripts(): Plugin {
  let isServed = false;
  return {
    name: 'contentkit-sandbox',
    configResolved(config) {
      isServed = config.command === 'serve';
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    async load(id) {
      if (id !== `\0${ID}`) return undefined;
      const { files, ...scripts } = await bundleSandbox();
      if (isServed) for (const file of files) this.addWatchFile(file);
      return Object.entries(scripts)
        .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`)
        .join('\n');
    },
    async watchChange(file) {
      // The frame's hash is in the header of a server that runs: it changes with the next start.
      const made = await bundled;
      if (made?.files.includes(file)) bundled = undefined;
    },
  };
}

/** The frame's script in a policy: `'sha256-…'`. */
export async function sandboxHash(): Promise<string> {
  const { frameHash } = await bundleSandbox();
  return `'${frameHash}'`;
}

function bundleSandbox(): Promise<SandboxScripts> {
  bundled ??= bundleAll();
  return bundled;
}

async function bundleAll(): Promise<SandboxScripts> {
  const [worker, frame] = await Promise.all([
    bundle('src/sandbox/worker/main.ts', 'contentkitSandbox'),
    bundle('src/sandbox/frame/main.ts', 'contentkitFrame'),
  ]);
  if (/<\/script/i.test(frame.text)) throw new Error('The frame’s script would end itself.');
  const hash = createHash('sha256').update(frame.text).digest('base64');
  return {
    workerScript: worker.text,
    frameScript: frame.text,
    frameHash: `sha256-${hash}`,
    files: [...worker.files, ...frame.files],
  };
}

async function bundle(
  entry: string,
  name: string,
): Promise<{ readonly text: string; readonly files: readonly string[] }> {
  const result = await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    publicDir: false,
    logLevel: 'warn',
    resolve: { conditions: ['@contentkit/source', ...defaultClientConditions] },
    build: {
      write: false,
      minify: true,
      target: 'baseline-widely-available',
      modulePreload: { polyfill: false },
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk || !('code' in chunk)) throw new Error(`${entry} came to no script.`);
  return { text: chunk.code.trim(), files: chunk.moduleIds.filter((id) => !id.startsWith('\0')) };
}
