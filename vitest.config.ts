import { join } from 'node:path';
import { argv, env } from 'node:process';

import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

import { sandboxScripts } from './playground/vite-sandbox.ts';
import { chromiumArgs, findChromium } from './scripts/lib/chromium.mjs';

// Setting conditions replaces the defaults, hence the spreads. With this one the workspace's
// packages resolve to their sources, so that no test needs a build first.
const SOURCE = '@contentkit/source';

const executablePath = findChromium();

const BROWSER_TESTS = [
  'packages/{frame,react}/src/**/*.test.{ts,tsx}',
  // The others there need no browser, in which each file costs a second.
  'playground/src/**/*.{test.tsx,browser.test.ts}',
  'test/security/**/*.test.tsx',
  'test/support/**/*.test.ts',
];

const SETUP_FILES = [
  'test/support/fail-on-console.ts',
  'test/support/no-new-tabs.ts',
  'test/support/patience.ts',
];

const REACT_TESTS = ['packages/react/src/**/*.test.{ts,tsx}'];

/** With the oldest React that the renderer allows: what differs most between the two, or all. */
const REACT_18_TESTS =
  env['REACT_18'] === 'all'
    ? REACT_TESTS
    : [
        'packages/react/src/{ContentKit,failures}.test.tsx',
        'packages/react/src/elements/{codeblock/CodeEditor,select/SelectView}.test.tsx',
      ];

const react18 = (name: string) => join(import.meta.dirname, `test/node_modules/${name}-18`);

/** An object for each project: vitest writes into it. */
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) },
  }),
  instances: [{ browser: 'chromium' as const }],
});

// Not where another project is asked for: Storybook takes seconds to say what stories there are.
const storyProjects =
  askedProjects().length === 0 || asksFor('stories') ? await readStoryProjects() : [];

/** Begun last, one of these would have a processor to itself while the other has nothing to do. */
const LONGEST = [
  'src/property-effects.test.tsx',
  'src/accessibility.test.tsx',
  'src/theme/contrast.test.tsx',
  'src/controls.test.tsx',
  'src/theme/narrow.test.tsx',
  'model/instance.test.ts',
  'fuzz/render.test.ts',
  'packages/embed.test.ts',
  'openapi/differential.test.ts',
  'e2e/storybook.test.ts',
  'e2e/accessibility.test.ts',
  'e2e/start.test.ts',
];

/**
 * What runs where e2e is asked for, for it takes minutes: what is planted in a look, and found; and
 * what other tests hold part by part, once more as a whole: the playground's in the browser, and
 * those of the packages as they are embedded.
 */
const LONG_E2E = [
  'test/visual/planted.test.ts',
  'test/e2e/{document,embed,json}.test.ts',
  'test/e2e/playground/{component-pane,editor,preview,projects,share,shell}.test.ts',
];

/** What asks whether a part was loaded needs modules that nobody loaded before. */
const FRESH_MODULES = ['test/packages/server-parts.test.ts'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      LONGEST.some((end) => moduleId.endsWith(end));
    // oxlint-disable-next-line unicorn/no-array-sort -- no array's
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  resolve: { conditions: [SOURCE, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [SOURCE, ...defaultServerConditions] } },
  test: {
    setupFiles: SETUP_FILES,
    // A picture that nobody has looked at is no reference: `npm run visual:update` writes them.
    update: 'none',
    expect: { poll: { timeout: 10_000 } },
    allowOnly: false,
    // Half of a browser test is waiting for the browser. What one test does to its page, its own
    // context keeps from the other's.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // What each file imports takes longer than its tests; none of them changes a module.
          isolate: false,
          // A busy machine is slow; what hangs fails all the same.
          testTimeout: 20_000,
          exclude: ['**/*.browser.test.ts', ...FRESH_MODULES],
          include: [
            'packages/{schema,client,runtime,host,cli,samples,testing}/src/**/*.test.{ts,tsx}',
            'packages/frame/scripts/**/*.test.ts',
            'playground/src/**/*.test.ts',
            'test/{bench,conformance,docs,model,packages,property,scripts,security,size,support,wire}/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'unit-fresh',
          environment: 'node',
          testTimeout: 20_000,
          include: FRESH_MODULES,
        },
      },
      {
        // All of them, also when a run is filtered: a dependency that the first scan missed is
        // bundled in mid-run, and that reloads the page under the tests.
        optimizeDeps: { entries: BROWSER_TESTS },
        plugins: [sandboxScripts()],
        test: {
          name: 'browser',
          include: BROWSER_TESTS,
          globalSetup: ['test/security/support/hostile-server.ts'],
          testTimeout: 30_000,
          // Beside those in Node four would share two processors, and none would be done earlier.
          sequence: { groupOrder: 1 },
          browser: chromium(),
        },
      },
      {
        resolve: { alias: { react: react18('react'), 'react-dom': react18('react-dom') } },
        // Else it would throw out what is bundled for the project before, and the other way round.
        cacheDir: 'node_modules/.vite/react-18',
        optimizeDeps: { entries: REACT_TESTS },
        test: {
          name: 'react-18',
          include: REACT_18_TESTS,
          setupFiles: [...SETUP_FILES, 'test/support/react-18.ts'],
          testTimeout: 30_000,
          sequence: { groupOrder: 1 },
          browser: chromium(),
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts', 'test/visual/*.test.ts'],
          exclude: askedProjects().length > 0 ? [] : LONG_E2E,
          // For what is long within a file.
          env: { E2E: askedProjects().length > 0 ? 'all' : '' },
          globalSetup: ['test/e2e/support/global-setup.ts'],
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // After the others, of which some take all of a processor.
          sequence: { groupOrder: 2 },
        },
      },
      ...storyProjects,
      {
        test: {
          name: 'speed',
          environment: 'node',
          include: ['test/speed/**/*.test.ts'],
          // Half a minute: where speed is asked for.
          exclude: askedProjects().length > 0 ? [] : ['test/speed/smooth.test.ts'],
          testTimeout: 300_000,
          // Beside nothing else: what is drawn takes a machine's whole attention.
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});

/** The projects that the command line names. */
function askedProjects(): readonly string[] {
  return argv.flatMap((argument, index) => {
    if (argument === '--project') return [argv[index + 1] ?? ''];
    return argument.startsWith('--project=') ? [argument.slice('--project='.length)] : [];
  });
}

/** Whether the command line names a project, or several by a pattern. */
function asksFor(name: string): boolean {
  return askedProjects().some((project) => /[*!]/.test(project) || project.includes(name));
}

/**
 * The stories in both themes, and, where stories are asked for, a few of them in a host app's look:
 * the guide's example.
 */
async function readStoryProjects(): Promise<TestProjectInlineConfiguration[]> {
  const { storiesProject } = await import('./stories/visual/stories-project.ts');
  const references = join(import.meta.dirname, 'stories/visual/references');
  return [
    await storiesProject({ name: 'stories light', theme: 'light', references }),
    await storiesProject({ name: 'stories dark', theme: 'dark', references }),
    ...(asksFor('stories') ? await readExample() : []),
  ];
}

async function readExample(): Promise<TestProjectInlineConfiguration[]> {
  const { default: example } = await import('./stories/visual/example/vitest.config.ts');
  return example.test.projects;
}
