import { sampleIntegrations } from '@contentkit/samples';
import { describe, expect, it } from 'vitest';

import { mountComponent } from './index.ts';

const { note, tasks, settings, troubles, chart } = sampleIntegrations;

describe('a component under test', () => {
  it('R4, R13: begins with its first answer, takes text, and answers a press', async () => {
    const mounted = await mountComponent(note.script, { componentId: 'note' });
    await mounted.type('Title', 'Groceries');
    await mounted.type({ state: 'text' }, 'Apples and pears');
    expect(mounted.requests).toHaveLength(1);
    await mounted.press('Save');
    expect(mounted.props).toEqual({ title: 'Groceries', text: 'Apples and pears' });
    expect(mounted.state).toMatchObject({ answer: 'Saved “Groceries”, 3 words.' });
    expect(mounted.actions).toEqual([
      { action: 'save', title: 'Groceries', text: 'Apples and pears' },
    ]);
    expect(mounted.requests.at(-1)).toMatchObject({ state: { title: 'Groceries' } });
    expect(mounted.issues).toEqual([]);
  });

  it('R37: says what the integration says where it refuses, and goes on', async () => {
    const mounted = await mountComponent(note.script, { componentId: 'note' });
    await expect(mounted.press('Save')).rejects.toThrow(
      'There is nothing to save yet. Write the note first.',
    );
    expect(mounted.error).toBe('There is nothing to save yet. Write the note first.');
    await mounted.type('Text', 'Apples');
    await mounted.press('Save');
    expect(mounted.error).toBeUndefined();
  });

  it('R24, R25: asks first, and does nothing after a no', async () => {
    const props = { title: 'Groceries', text: 'Apples' };
    const mounted = await mountComponent(note.script, { componentId: 'note', props });
    await mounted.press('Clear', { confirm: false });
    expect(mounted.props).toEqual(props);
    await mounted.press('Clear');
    expect(mounted.props).toEqual({ title: '', text: '' });
  });

  it('R17, R23: is unfurled, and opens URLs', async () => {
    const initialAction = {
      action: '@link.unfurl',
      url: 'https://tasks.example/acme/tasks/2',
    } as const;
    const mounted = await mountComponent(tasks.script, { componentId: 'task', initialAction });
    await mounted.press('Open in the tracker');
    expect(mounted.openedUrls).toEqual(['https://tasks.example/acme/tasks/2']);
  });

  it('R18, R19: opens a modal, which answers its opener', async () => {
    const props = { title: 'Write', status: 'open' };
    const mounted = await mountComponent(tasks.script, { componentId: 'task', props });
    await mounted.press('Edit the task');
    const modal = mounted.modal;
    expect(modal?.element).toMatchObject({ type: 'modal', title: 'Edit task' });
    await modal?.type('Title', 'Write more');
    await modal?.press('Done');
    expect(mounted.modal).toBeUndefined();
    expect(mounted.props).toMatchObject({ title: 'Write more' });
  });

  it('R20: leaves a modal without an answer', async () => {
    const mounted = await mountComponent(tasks.script, { componentId: 'task' });
    await mounted.press('Edit the task');
    await mounted.modal?.dismiss();
    expect(mounted.modal).toBeUndefined();
    expect(mounted.requests).toHaveLength(1);
  });

  it('R22, R29: edits code, and keeps it in its props', async () => {
    const mounted = await mountComponent(chart.script, { componentId: 'chart' });
    await mounted.type({ type: 'codeblock' }, 'a, 1\nb, 2');
    expect(mounted.props).toEqual({ source: 'a, 1\nb, 2' });
    await mounted.dispatch({ action: 'sort' });
    expect(mounted.state).toEqual({ source: 'b, 2\na, 1\n' });
  });

  it('R9, R26: goes through its steps, toggles and chooses', async () => {
    const context = {
      type: 'configuration_account',
      organizationId: 'organization',
      theme: 'light',
    } as const;
    const mounted = await mountComponent(settings.script, { componentId: 'settings', context });
    const first = mounted.get({ type: 'stepper' }).activeStep;
    await expect(mounted.back()).rejects.toThrow('Back is disabled on the first step.');
    const [toggle] = mounted.all({ type: 'checkbox' });
    expect(toggle).toBeDefined();
    const query = { type: 'checkbox', value: toggle?.value ?? '' } as const;
    const ticked = () => mounted.state[toggle?.state ?? ''];
    const before = ticked();
    await mounted.toggle(query);
    expect(ticked()).not.toEqual(before);
    await mounted.toggle(query);
    expect(ticked()).toEqual(before);
    await mounted.next();
    expect(mounted.get({ type: 'stepper' }).activeStep).not.toBe(first);
    await mounted.back();
    expect(mounted.get({ type: 'stepper' }).activeStep).toBe(first);
  });

  it('R16: retries what failed', async () => {
    await expect(
      mountComponent(troubles.script, { componentId: 'flaky', props: { key: 'kit' } }),
    ).rejects.toThrow();
    const mounted = await mountComponent(troubles.script, {
      componentId: 'flaky',
      props: { key: 'kit' },
    });
    expect(mounted.status).toBe('ready');
  });

  it('R35: follows its context', async () => {
    const mounted = await mountComponent(note.script, { componentId: 'note' });
    await mounted.update({
      context: { type: 'document', spaceId: 'space_1', editable: false, theme: 'light' },
    });
    expect(mounted.find({ type: 'textinput' })).toBeUndefined();
    mounted.destroy();
  });
});

describe('what a test is told', () => {
  it('where there is no such element, which there are', async () => {
    const mounted = await mountComponent(note.script, { componentId: 'note' });
    await expect(mounted.press('Sav')).rejects.toThrow(
      /^There is no element “Sav”\. There are: block, .*button “Save”/,
    );
    expect(() => mounted.get({ type: 'textinput' })).toThrow(
      'There are 2 that could be the textinput: textinput “Title” with the state key `title`, textinput “Text” with the state key `text`. Say more about the one that you mean.',
    );
  });

  it('where a component cannot be found, by the host', async () => {
    await expect(mountComponent(note.script, { componentId: 'nothing' })).rejects.toThrow(
      'nothing',
    );
  });

  it('R37: where it throws, what it threw, as the cause', async () => {
    const script = {
      fetch: async () => {
        throw new Error('The drawer is stuck.');
      },
    };
    await expect(mountComponent(script, { componentId: 'note' })).rejects.toMatchObject({
      cause: { message: 'The drawer is stuck.' },
    });
  });
});
