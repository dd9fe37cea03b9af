import { createHost } from '@contentkit/host';
import { sampleIntegrations } from '@contentkit/samples';
import { matchUnfurl } from '@contentkit/schema';
import { describe, expect, it } from 'vitest';

import { createSampleRender, editablePage, elementsOf, requestFor } from './render-sample.ts';

const { render } = createSampleRender('tasks');
const url = 'https://tasks.example/acme/tasks/2';

describe('the task', () => {
  it('R23: is what its pasted link names', async () => {
    const { blocks = [] } = sampleIntegrations.tasks.manifest;
    expect(matchUnfurl(url, blocks)?.id).toBe('task');
    expect(matchUnfurl('https://tasks.example/acme', blocks)).toBeUndefined();

    const output = await render(requestFor('task', { action: { action: '@link.unfurl', url } }));
    expect(output.props).toEqual({
      title: 'Record the tour of version 2.4',
      status: 'doing',
      assignee: 'Ada',
      progress: 40,
      url,
    });
    expect(elementsOf(output, 'card')[0]).toMatchObject({ hint: 'In progress · Ada' });
  });

  it('R37: a link to no task says so', async () => {
    const action = { action: '@link.unfurl', url: 'https://tasks.example/acme/tasks/99' };
    await expect(render(requestFor('task', { action }))).rejects.toMatchObject({
      status: 404,
      message: 'The tracker has no such task.',
    });
  });

  it('its buttons open the tracker and the form', async () => {
    const output = await render(requestFor('task', { props: { title: 'Write', url } }));
    expect(elementsOf(output, 'button').map(({ onPress }) => onPress)).toEqual([
      { action: '@ui.url.open', url },
      {
        action: '@ui.modal.open',
        componentId: 'edit-task',
        props: { title: 'Write', status: 'open', assignee: '' },
      },
    ]);
  });

  it('takes over what the form hands back, and keeps the rest', async () => {
    const props = { title: 'Write', progress: 30, url };
    const returnValue = { title: ' Write it ', status: 'done', assignee: 'Grace' };
    const action = { action: '@ui.modal.close', returnValue };
    const output = await render(requestFor('task', { props, action }));
    expect(output.props).toEqual({ ...props, ...returnValue, title: 'Write it' });
  });

  it('R37: needs a title', async () => {
    const action = { action: '@ui.modal.close', returnValue: { title: ' ', status: 'open' } };
    await expect(render(requestFor('task', { action }))).rejects.toMatchObject({
      status: 400,
      message: 'A task needs a title.',
    });
  });

  it('hears of the progress from its frame, and tells it', async () => {
    const action = { action: 'progress', progress: 60 };
    const output = await render(requestFor('task', { props: { title: 'Write' }, action }));
    expect(output.props).toEqual({ title: 'Write', progress: 60, status: 'doing' });
    expect(elementsOf(output, 'webframe')[0]?.data).toEqual({
      progress: '60',
      editable: 'true',
      theme: 'light',
    });
    await expect(
      render(requestFor('task', { action: { action: 'progress', progress: 'all' } })),
    ).rejects.toMatchObject({ message: 'Progress is a number from 0 to 100.' });
  });

  it('cannot be changed where the page cannot', async () => {
    const context = { ...editablePage, editable: false };
    const output = await render(requestFor('task', { props: { title: 'Write' }, context }));
    expect(elementsOf(output, 'button')).toEqual([]);
    expect(elementsOf(output, 'webframe')[0]?.data).toMatchObject({ editable: 'false' });
  });

  it('R38: its frame is on the public content endpoint', async () => {
    const host = createHost({ integrations: [sampleIntegrations.tasks] });
    const [frame] = elementsOf(await render(requestFor('task')), 'webframe');
    const source = frame?.source.url ?? '';
    expect(new URL(source).host).toBe('content.localhost');
    const response = await host.content.request(source);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('@webframe.ready');
  });
});

describe('the form', () => {
  const props = { title: 'Write', status: 'doing', assignee: 'Ada' };

  it('R4: begins with the task', async () => {
    expect((await render(requestFor('edit-task', { props }))).state).toEqual(props);
  });

  it('hands its state back by its button alone', async () => {
    const { element } = await render(requestFor('edit-task', { props }));
    expect(element).toMatchObject({
      type: 'modal',
      submit: {
        onPress: {
          action: '@ui.modal.close',
          returnValue: {
            title: { $state: 'title' },
            status: { $state: 'status' },
            assignee: { $state: 'assignee' },
          },
        },
      },
    });
    expect(element).not.toHaveProperty('returnValue');
  });

  it('R18, R19: takes over who was chosen in the list over it', async () => {
    const opening = await render(requestFor('edit-task', { props }));
    const open = elementsOf(opening, 'button').find(({ label }) => label === 'Choose a person');
    expect(open?.onPress).toEqual({
      action: '@ui.modal.open',
      componentId: 'choose-assignee',
      props: { assignee: { $state: 'assignee' } },
    });
    const list = await render(requestFor('choose-assignee', { props: { assignee: 'Ada' } }));
    expect(list.state).toEqual({ assignee: 'Ada' });
    expect(elementsOf(list, 'radio').map(({ value }) => value)).toEqual([
      'Ada',
      'Grace',
      'Katherine',
    ]);
    const action = { action: '@ui.modal.close', returnValue: { assignee: 'Grace' } };
    const chosen = await render(requestFor('edit-task', { props, state: props, action }));
    expect(chosen.state).toEqual({ ...props, assignee: 'Grace' });
  });
});
