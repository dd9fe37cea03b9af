// What the tests of the stories have in common. The test addon makes a test of each story.
import './fonts.css';

import * as accessibility from '@storybook/addon-a11y/preview';
import { setProjectAnnotations, type Preview } from '@storybook/react-vite';
import { afterEach, beforeAll, beforeEach, inject, vi } from 'vitest';
import { commands } from 'vitest/browser';

import preview from '../../.storybook/preview.tsx';
import { accessibilityDebt } from './accessibility-debt.ts';
import { expectLooks, looksOf, type ShownStory } from './expect-looks.ts';
import { settle } from './settle.ts';
import { viewports } from './viewports.ts';

const visual: Preview = {
  parameters: {
    viewport: { options: viewports },
    // What nobody reads takes no time; frames are other people's pages.
    a11y: { test: 'error', options: { reporter: 'no-passes', iframes: false } },
  },
  beforeEach({ id, parameters }) {
    const rules = (accessibilityDebt[id] ?? []).map(({ rule }) => ({ id: rule, enabled: false }));
    const a11y: unknown = parameters['a11y'];
    // The preview has set it, and this set-up.
    parameters['a11y'] = { ...(a11y as object), config: { rules } };
  },
  // Runs before what axe is run by, for the last is the first.
  afterEach: settle,
};

beforeAll(async () => {
  // The addon's own set-up has been there by now, without these.
  setProjectAnnotations([accessibility, preview, visual]);
  // One that comes late would move what is measured already.
  await Promise.all([...document.fonts].map((font) => font.load()));
});

beforeEach(async () => {
  vi.setSystemTime('2026-03-14T09:26:53Z');
  // From now on it is known what the page waits for.
  await commands.requestsUnderWay();
});

afterEach(async ({ task, story }) => {
  try {
    if (story && task.result?.state !== 'fail') {
      task.meta.looks = looksOf(story, inject('visual').theme);
      await expectLooks(story, task.meta.looks);
    }
  } finally {
    vi.useRealTimers();
  }
});

declare module 'vitest' {
  interface TestContext {
    /** The test addon leaves it here. */
    story?: ShownStory;
  }

  interface TaskMeta {
    /** The reference pictures that a story was held against. */
    looks?: readonly string[];
  }
}
