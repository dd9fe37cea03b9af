import { createComponent } from '@contentkit/runtime';

import { NoteEditor } from './note-editor.tsx';
import { NoteReader } from './note-reader.tsx';
import {
  describeSaved,
  readNote,
  type NoteAction,
  type NoteProps,
  type NoteState,
} from './note.ts';

/** The block: an editor where the page can be edited, and the finished note where it cannot. */
export const note = createComponent<NoteProps, NoteState, NoteAction>({
  componentId: 'note',

  initialState: ({ title = '', text = '' }) => ({ title, text }),

  async action({ props, state }, action) {
    switch (action.action) {
      case 'save': {
        const saved = readNote(action);
        return { props: { ...props, ...saved }, state: { ...saved, answer: describeSaved(saved) } };
      }
      case 'clear':
        return {
          props: { ...props, title: '', text: '' },
          state: { title: '', text: '', answer: 'Cleared.' },
        };
      case '@editor.node.updateProps':
        return { props: { ...props, ...action.props }, state };
      default:
        return { props, state };
    }
  },

  async render(element) {
    const { props, state, context } = element;
    element.setCache({ maxAge: 60 });
    if (context.type === 'document' && !context.editable) {
      return (
        <block>
          <NoteReader {...props} />
        </block>
      );
    }
    return (
      <block
        controls={[
          {
            label: props.pinned ? 'Unpin' : 'Pin',
            icon: 'star',
            onPress: { action: '@editor.node.updateProps', props: { pinned: !props.pinned } },
          },
          [
            {
              label: 'Clear',
              icon: 'delete',
              onPress: { action: 'clear' },
              confirm: {
                title: 'Clear this note?',
                text: 'What it says is gone from the page.',
                confirm: 'Clear',
                style: 'danger',
              },
            },
          ],
        ]}
      >
        <NoteEditor props={props} state={state} />
      </block>
    );
  },
});
