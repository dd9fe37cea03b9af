import type { NoteProps, NoteState } from './note.ts';

/** The note as those see it who may change it. */
export function NoteEditor({ props, state }: { props: NoteProps; state: NoteState }) {
  return (
    <vstack>
      <input label="Title" element={<textinput state="title" placeholder="What it is about" />} />
      <input
        label="Text"
        hint="Markdown works here."
        element={<textinput state="text" multiline />}
      />
      <hstack>
        <button
          style="primary"
          label="Save"
          onPress={{ action: 'save', title: { $state: 'title' }, text: { $state: 'text' } }}
        />
        {props.pinned ? <text>Pinned</text> : null}
        {state.answer ? (
          <hint>
            <text>{state.answer}</text>
          </hint>
        ) : null}
      </hstack>
    </vstack>
  );
}
