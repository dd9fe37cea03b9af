import type { ElementType } from '@contentkit/schema/reader';
import { expect, waitFor } from 'storybook/test';

import { pointAt, tabTo } from '../input/real-input.ts';
import type { Sample } from '../sample.ts';
import type { StorySource } from '../story-source.ts';
import { block } from './block.ts';
import { button } from './button.ts';
import { card } from './card.ts';
import { checkbox } from './checkbox.ts';
import { codeblock } from './codeblock.ts';
import { input } from './input.ts';
import { link } from './link.ts';
import { markdown } from './markdown.ts';
import { modal } from './modal.ts';
import type { Plays } from './play.ts';
import type { Played } from './played.ts';
import { radio } from './radio.ts';
import { select } from './select.ts';
import { stepper } from './stepper.ts';
import { switchPlayed } from './switch.ts';
import { textinput } from './textinput.ts';

/** How people use the elements that one can use. */
export const played: { readonly [Type in ElementType]?: Played } = {
  block,
  button,
  card,
  checkbox,
  codeblock,
  input,
  link,
  markdown,
  modal,
  radio,
  select,
  stepper,
  switch: switchPlayed,
  textinput,
};

/** The stories of an element in which somebody does something, by name. */
export function playedStories({ type, variants }: Sample): Readonly<Record<string, StorySource>> {
  const found = played[type];
  if (!found) return {};
  const { target, act, stories } = found;
  const sources: Record<string, StorySource> = {};
  const add = (name: string, story: Plays[string], answer: StorySource['answer'] = 'none') => {
    const { variant = 'default', description, play } = story;
    const from = variants[variant];
    if (!from) throw new Error(`The sample of "${type}" has no variant "${variant}".`);
    sources[name] = { root: from.root, state: from.state, description, play, answer };
  };

  const at = target.variant === undefined ? {} : { variant: target.variant };
  add('hovered', {
    ...at,
    description: 'With the pointer on it.',
    play: async ({ canvas }) => pointAt(await target.find(canvas)),
  });
  add('focused', {
    ...at,
    description: 'Reached with the Tab key.',
    play: async ({ canvas }) => {
      const element = await target.find(canvas);
      await tabTo(element);
      await expect(element).toHaveFocus();
    },
  });
  for (const [name, story] of Object.entries(stories ?? {})) add(name, story);
  if (act) {
    const by = act.variant === undefined ? at : { variant: act.variant };
    const busy: Plays[string] = {
      ...by,
      description: 'While its action runs.',
      async play(context) {
        await act.play(context);
        await expect(await findBusy(context.canvasElement)).toBeVisible();
      },
    };
    const failed: Plays[string] = {
      ...by,
      description: 'After its action failed: nothing is lost, and Retry sends it again.',
      async play(context) {
        await act.play(context);
        const retry = await context.canvas.findByRole('button', { name: 'Retry' });
        const told = context.canvas.getAllByRole('status').find((region) => region.contains(retry));
        await expect(told).toHaveTextContent('The service is being restarted.');
      },
    };
    add('busy', busy, 'never');
    add('failed', failed, 'error');
  }
  return sources;
}

/** What a screen reader is told is busy. */
async function findBusy(canvas: HTMLElement): Promise<HTMLElement> {
  return waitFor(() => {
    const busy = canvas.querySelector<HTMLElement>('[aria-busy=true]');
    if (!busy) throw new Error('Nothing is busy.');
    return busy;
  });
}
