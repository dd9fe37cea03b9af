import { join } from 'node:path';

import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { searchForWorkspaceRoot, type Plugin } from 'vite';
import type { TestProjectInlineConfiguration } from 'vitest/config';

import { chromiumArgs, findChromium } from '../../scripts/lib/chromium.mjs';
import { isSameMaker, readMaker, thisMaker } from '../../scripts/lib/visual-maker.mjs';
import { requestsUnderWay } from './requests-under-way.ts';

/** How the stories are looked at. */
export interface StoriesProjectOptions {
  /** The name of the project, as in `vitest --project`. */
  readonly name: string;
  readonly theme: 'light' | 'dark';
  /** The folder of the reference pictures, absolute. What they were made with stands in it, too. */
  readonly references: string;
  /** The file of the host app's style sheet, absolute, on top of ContentKit's; none when absent. */
  readonly stylesheet?: string;
  /** The names of the files whose stories to look at: `['button', 'card']`; all when absent. */
  readonly files?: readonly string[];
}

const storybook = join(import.meta.dirname, '..');
const executablePath = findChromium();

/**
 * Every story as a test: it draws, its play function passes, axe finds nothing, and it looks like
 * its reference picture.
 *
 * @example
 * ```ts
 * // vitest.config.ts
 * export default {
 *   test: {
 *     projects: [
 *       await storiesProject({
 *         name: 'our theme',
 *         theme: 'light',
 *         stylesheet: join(import.meta.dirname, 'theme.css'),
 *         references: join(import.meta.dirname, 'references'),
 *       }),
 *     ],
 *   },
 * };
 * ```
 */
export async function storiesProject(
  options: StoriesProjectOptions,
): Promise<TestProjectInlineConfiguration> {
  const { name, theme, references, stylesheet, files } = options;
  const differences = differencesOf(name);
  const made = readMaker(references);
  const isSame = made === undefined || isSameMaker(made, thisMaker());
  const hostAppStyles = stylesheet === undefined ? [] : [stylesheet];
  return {
    extends: join(storybook, 'vite.config.ts'),
    root: storybook,
    plugins: [
      await storybookTest({
        configDir: join(storybook, '.storybook'),
        // The width is Storybook's to set, story by story.
        initialGlobals: { theme, viewport: { value: 'visual' } },
      }),
      ownCache(name),
    ],
    // All of them, also when a run is filtered: a dependency that the first scan missed is bundled
    // in mid-run, and that reloads the page under the tests.
    optimizeDeps: {
      entries: ['**/*.stories.tsx', '.storybook/preview.tsx', 'visual/browser/setup.ts'],
      // What only Storybook's own packages import, where the scan does not look.
      include: ['storybook/internal/core-events', 'storybook/theming'],
    },
    server: {
      fs: { allow: [searchForWorkspaceRoot(storybook), references, ...hostAppStyles] },
    },
    test: {
      name,
      root: storybook,
      exclude: [
        '**/node_modules/**',
        '**/*.mdx',
        ...(files ? [`**/!(${files.join('|')}).stories.tsx`] : []),
      ],
      setupFiles: [
        ...['fail-on-console.ts', 'no-new-tabs.ts', 'patience.ts'].map((file) =>
          join(storybook, '../test/support', file),
        ),
        '@storybook/addon-vitest/internal/setup-file.browser.4',
        join(import.meta.dirname, 'browser/setup.ts'),
        // A module like others to the server, which has it put its styles into the page.
        ...hostAppStyles,
      ],
      globalSetup: [join(import.meta.dirname, 'global-setup.ts')],
      provide: { visual: { theme, references, differences, isSameMaker: isSame } },
      expect: { poll: { timeout: 10_000 } },
      // A busy machine is slow; what hangs fails all the same.
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // After all others, which would have the browsers wait.
      sequence: { groupOrder: 3 },
      // Two themes at a time, for half of the time goes into waiting for the browser.
      maxWorkers: 2,
      // One page for all files: most of a story's time would go into loading the next page.
      isolate: false,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: {
            args: [...chromiumArgs, ...sameEverywhere],
            ...(executablePath ? { executablePath } : {}),
          },
          contextOptions: { reducedMotion: 'reduce', locale: 'en-US', timezoneId: 'UTC' },
        }),
        instances: [{ browser: 'chromium' }],
        commands: { requestsUnderWay },
        expect: {
          toMatchScreenshot: {
            resolveScreenshotPath: ({ arg, ext }) => join(references, `${arg}${ext}`),
            resolveDiffPath: ({ arg, ext }) => join(differences, `${arg}${ext}`),
          },
        },
      },
    },
  };
}

/** Where a project puts the pictures of what differs. */
export function differencesOf(project: string): string {
  return join(storybook, 'test-results/visual', project.replaceAll(/\W+/g, '-'));
}

/**
 * Two processors must not round a colour differently, nor a screen have colours of its own; and
 * frames are drawn with their page, not by a process of their own when it finds the time.
 */
const sameEverywhere = [
  '--disable-skia-runtime-opts',
  '--force-color-profile=srgb',
  '--disable-lcd-text',
  '--disable-partial-raster',
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process',
];

/** Storybook gives all projects one cache, into which two servers would write at a time. */
function ownCache(name: string): Plugin {
  const cacheDir = join(storybook, 'node_modules/.cache/visual', name.replaceAll(/\W+/g, '-'));
  return { name: 'own-cache', enforce: 'post', config: () => ({ cacheDir }) };
}

declare module 'vitest' {
  interface ProvidedContext {
    /** What a project's set-up in the browser goes by. */
    visual: {
      readonly theme: 'light' | 'dark';
      readonly references: string;
      readonly differences: string;
      /** Whether what drew the references draws now. */
      readonly isSameMaker: boolean;
    };
  }
}
