import { mountComponent } from '@contentkit/testing';
import { expect, test } from 'vitest';

import script from './integration.tsx';

const mountTask = (props = {}) => mountComponent(script, { componentId: 'task', props });

test('is made of the link that is pasted', async () => {
  const url = 'https://tracker.example/tasks/2';
  const task = await mountComponent(script, {
    componentId: 'task',
    initialAction: { action: '@link.unfurl', url },
  });
  expect(task.get({ type: 'card' })).toMatchObject({
    title: 'Record the tour of version 2.4',
    hint: 'In progress · Ada',
  });
  await task.press('Open in the tracker');
  expect(task.openedUrls).toEqual([url]);
});

test('is edited in a form over it, with a person out of a list over that', async () => {
  const task = await mountTask({ title: 'Write', status: 'open' });
  await task.press('Edit the task');
  await task.modal?.press('Choose a person');
  await task.modal?.modal?.toggle('Grace');
  await task.modal?.modal?.press('Choose');
  await task.modal?.type('Title', 'Write more');
  await task.modal?.select('Status', 'doing');
  await task.modal?.press('Done');
  expect(task.modal).toBeUndefined();
  expect(task.props).toEqual({ title: 'Write more', status: 'doing', assignee: 'Grace' });
});

test('is left as it was by whoever dismisses the form', async () => {
  const task = await mountTask({ title: 'Write', status: 'open' });
  await task.press('Edit the task');
  await task.modal?.type('Title', 'Something else');
  await task.modal?.dismiss();
  expect(task.props).toEqual({ title: 'Write', status: 'open' });
});

test('is done when its frame says so', async () => {
  const task = await mountTask({ title: 'Write' });
  await task.dispatch({ action: 'progress', progress: 100 });
  expect(task.props).toMatchObject({ progress: 100, status: 'done' });
  await expect(task.dispatch({ action: 'progress', progress: 'all' })).rejects.toThrow(
    'Progress is a number from 0 to 100.',
  );
});
