// What the preview's tests show.
import type { RenderFunction } from '@contentkit/client';
import type { PlainObject, RenderRequest } from '@contentkit/schema/reader';

import { readSource } from '../editor/read-source.ts';
import type { ComponentSubject, TreeSubject } from './subject.ts';

/** A program, and what it was asked. */
export interface TestProgram {
  readonly render: RenderFunction;
  readonly requests: RenderRequest[];
}

/** A note: a name to write, and buttons for all that a component can do. */
export function noteProgram(title = 'Note'): TestProgram {
  const requests: RenderRequest[] = [];
  return {
    requests,
    async render(request) {
      requests.push(request);
      return answer(request, title);
    },
  };
}

function answer(request: RenderRequest, title: string): unknown {
  const { componentId, action, state = {}, props, context } = request;
  const output = (kept: PlainObject = props) => ({
    type: 'element',
    state,
    props: kept,
    element: noteElement(title, kept, context.type === 'document' && !context.editable),
  });
  if (componentId === 'edit') {
    const children = [{ type: 'text', children: ['In the modal'] }];
    return { type: 'element', state, props, element: { type: 'modal', title: 'Edit', children } };
  }
  switch (action?.action) {
    case '@link.unfurl':
      return output({ text: `From ${String(action['url'])}` });
    case 'finish':
      return { type: 'complete', returnValue: { name: state['name'] } };
    case 'fail':
      throw new Error('There is nothing to save.');
    default:
      return output();
  }
}

function noteElement(title: string, props: PlainObject, isRead: boolean): unknown {
  const button = (label: string, onPress: object) => ({ type: 'button', label, onPress });
  return {
    type: 'block',
    children: [
      { type: 'text', children: [`${title}: ${textOf(props)}`] },
      ...(isRead
        ? []
        : [
            { type: 'input', label: 'Name', element: { type: 'textinput', state: 'name' } },
            button('Keep', {
              action: '@editor.node.updateProps',
              props: { text: { $state: 'name' } },
            }),
            button('Edit', { action: '@ui.modal.open', componentId: 'edit', props: {} }),
            button('Fail', { action: 'fail' }),
            button('Finish', { action: 'finish' }),
          ]),
    ],
  };
}

function textOf({ text }: PlainObject): string {
  return typeof text === 'string' ? text : 'nothing';
}

/** The note as it is previewed. */
export function noteSubject(
  { render }: Pick<TestProgram, 'render'>,
  more: Partial<ComponentSubject> = {},
): ComponentSubject {
  return {
    kind: 'component',
    key: 'note',
    title: 'Note',
    componentId: 'note',
    render,
    version: 1,
    block: {
      urlUnfurl: ['https://notes.example/docs/*'],
      markdown: { codeblock: 'note', body: 'text' },
    },
    ...more,
  };
}

/** A tree as it is previewed, read from JSON; what cannot be read, over what was read before. */
export function treeSubject(text: string, before?: TreeSubject): TreeSubject {
  const reading = readSource(text);
  const lastDrawing = reading.ok ? reading.drawing : before?.lastDrawing;
  return { kind: 'tree', reading, lastDrawing };
}
