import { expect } from 'vitest';
import { page } from 'vitest/browser';

import { comparison } from './comparison.ts';
import { isPicturedMirrored, isPicturedNarrow } from './key-stories.ts';
import { settle } from './settle.ts';
import { markArea, storyArea } from './story-area.ts';
import { height, narrow, wide } from './viewports.ts';

/** What the test addon leaves of a story that it has run. */
export interface ShownStory {
  readonly id: string;
  /** The toolbar's values, which a further run goes by. */
  readonly globals: Record<string, unknown>;
  readonly parameters: {
    readonly visual?: {
      /** Why there is no picture of the story. */
      readonly skip?: string;
    };
  };
  readonly run: () => Promise<void>;
}

/** How a story is looked at. */
type Look = 'light' | 'dark' | 'narrow' | 'mirrored';

/** The pictures that there are of a story in a theme, as they are named below the references. */
export function looksOf(
  { id, globals, parameters }: ShownStory,
  theme: 'light' | 'dark',
): readonly string[] {
  if (parameters.visual?.skip !== undefined) return [];
  const looks: Look[] = [theme];
  if (theme === 'light' && isPicturedNarrow(id)) looks.push('narrow');
  if (theme === 'light' && isPicturedMirrored(id) && globals['direction'] !== 'rtl') {
    looks.push('mirrored');
  }
  return looks.map((look) => `${look}/${id.replace('--', '/')}`);
}

/**
 * Holds a story, as its run left it on screen, against its pictures.
 *
 * @throws Error If it looks otherwise in any of them.
 */
export async function expectLooks(story: ShownStory, names: readonly string[]): Promise<void> {
  const failures: unknown[] = [];
  for (const name of names) {
    await show(story, name);
    await expectLook(name).catch((failure: unknown) => failures.push(failure));
  }
  if (failures.length > 0) throw new Error(`${failures.map(messageOf).join('\n\n')}\n\n${advice}`);
}

const advice =
  'To see them side by side: npm run visual:report. ' +
  'If this is how it should look: npm run visual:update, and commit the pictures.';

async function show(story: ShownStory, name: string): Promise<void> {
  const look = name.split('/')[0];
  if (look === 'narrow') {
    await page.viewport(narrow, height);
    await settle();
  } else if (look === 'mirrored') {
    await page.viewport(wide, height);
    // Anew, for what a view reads of the direction when it draws. Accessibility is judged by now.
    Object.assign(story.globals, { direction: 'rtl', a11y: { manual: true } });
    await story.run();
  }
  const needed = storyArea().bottom;
  if (needed > innerHeight) {
    await page.viewport(innerWidth, needed);
    await settle();
  }
}

async function expectLook(name: string): Promise<void> {
  const box = markArea(storyArea());
  try {
    const mask = [...document.querySelectorAll(inMachineFonts)];
    await expect(box).toMatchScreenshot(name, {
      ...comparison(),
      screenshotOptions: { mask, maskColor: '#808080' },
    });
  } finally {
    box.remove();
  }
}

/** What no style sheet of the page's gives fonts to: frames, and the one picture with letters. */
const inMachineFonts = 'iframe, img[src$="/pipeline.svg"]';

function messageOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure);
}
