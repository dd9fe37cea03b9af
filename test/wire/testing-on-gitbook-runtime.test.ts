import { mountComponent } from '@contentkit/testing';
import { describe, expect, it } from 'vitest';

import { buildScript } from './build-script.ts';

const samples = '../../packages/samples/src/integrations';

describe.each(['@contentkit/runtime', '@gitbook/runtime'] as const)(
  'the test kit with samples built on %s',
  (runtime) => {
    const scriptOf = (name: string) => buildScript(`${samples}/${name}/integration.tsx`, runtime);

    it('R13: fills a note in, and saves it', async () => {
      const note = await mountComponent(await scriptOf('note'), { componentId: 'note' });
      await note.type('Title', 'Groceries');
      await note.type('Text', 'Apples');
      await note.press('Save');
      expect(note.props).toEqual({ title: 'Groceries', text: 'Apples' });
      expect(note.find('Saved “Groceries”, 1 word.')).toBeDefined();
      expect(note.issues).toEqual([]);
    });

    it('R37: hears what a note refuses', async () => {
      const note = await mountComponent(await scriptOf('note'), { componentId: 'note' });
      await expect(note.press('Save')).rejects.toThrow(
        'There is nothing to save yet. Write the note first.',
      );
    });

    it('R18, R19: edits a task in its modal', async () => {
      const props = { title: 'Write', status: 'open' };
      const task = await mountComponent(await scriptOf('tasks'), { componentId: 'task', props });
      await task.press('Edit the task');
      await task.modal?.type('Title', 'Write more');
      await task.modal?.select('Status', 'done');
      await task.modal?.press('Done');
      expect(task.modal).toBeUndefined();
      expect(task.props).toMatchObject({ title: 'Write more', status: 'done' });
      expect(task.get({ type: 'card' }).title).toBe('Write more');
    });

    it('R22: keeps the source of a chart', async () => {
      const chart = await mountComponent(await scriptOf('chart'), { componentId: 'chart' });
      await chart.type({ type: 'codeblock' }, 'a, 1\nb, 2');
      expect(chart.props).toEqual({ source: 'a, 1\nb, 2' });
    });
  },
);
