import { describe, expect, it } from 'vitest';

import { createSampleRender, editablePage, elementsOf, requestFor } from './render-sample.ts';

const { render } = createSampleRender('chart');

const source = 'Low, 1\nHigh, 30\n';

describe('the chart', () => {
  it('R4, R29: begins with what the page holds, as code to edit with the chart below', async () => {
    const output = await render(requestFor('chart', { props: { source } }));
    expect(output.state).toEqual({ source });
    const [code] = elementsOf(output, 'codeblock');
    expect(code).toMatchObject({
      state: 'source',
      content: source,
      footer: [{ type: 'webframe' }],
    });
  });

  it('R30: its frame follows what is typed, and is told whether it may sort', async () => {
    const [frame] = elementsOf(
      await render(requestFor('chart', { props: { source } })),
      'webframe',
    );
    expect(frame?.data).toEqual({
      source: { $state: 'source' },
      editable: 'true',
      theme: 'light',
    });
  });

  it('R22: what is typed is saved into the page', async () => {
    const [code] = elementsOf(await render(requestFor('chart')), 'codeblock');
    expect(code?.onContentChange).toEqual({
      action: '@editor.node.updateProps',
      props: { source: { $state: 'source' } },
    });
    const action = { action: '@editor.node.updateProps', props: { source } } as const;
    const saved = await render(requestFor('chart', { state: { source }, action }));
    expect(saved.props).toEqual({ source });
    expect(saved.state).toEqual({ source });
  });

  it('sorts its bars, and leaves lines that are none at the end', async () => {
    const state = { source: 'Low, 1\n\nNothing\nHigh, 30' };
    const sorted = await render(requestFor('chart', { state, action: { action: 'sort' } }));
    expect(sorted.state).toEqual({ source: 'High, 30\nLow, 1\nNothing\n' });
    expect(sorted.props).toEqual(sorted.state);
  });

  it('is the chart alone where the page cannot be edited', async () => {
    const context = { ...editablePage, editable: false };
    const output = await render(requestFor('chart', { props: { source }, context }));
    expect(output.element).toMatchObject({ type: 'block', children: [{ type: 'webframe' }] });
    expect(elementsOf(output, 'webframe')[0]?.data).toMatchObject({ source, editable: 'false' });
  });
});
