import { createComponent, createIntegration } from '@contentkit/runtime';
import type { IntegrationManifest, PlainObject } from '@contentkit/schema';

/** What the host of these tests runs. */
export const manifest: IntegrationManifest = {
  name: 'all-at-once',
  title: 'All at once',
  description: 'Everything that the renderer does only while somebody works with it.',
  visibility: 'public',
  scopes: [],
  blocks: [{ id: 'everything', title: 'Everything' }],
};

const markdown = `# A heading

| one | two |
| :-- | --: |
| [a link](https://example.com) | \`code\` |

\`\`\`js
const answer = 42;
\`\`\`
`;

type State = { code?: string; saved?: string };

/** A block of everything that loads later, opens, or is set from a script. */
const everything = createComponent<PlainObject, State, { readonly action: 'save' }>({
  componentId: 'everything',
  initialState: {},
  async action({ props, state }, action) {
    const isSaved = action.action === 'save';
    return { props, state: isSaved ? { ...state, saved: `Saved ${state.code}` } : state };
  },
  render: async ({ state }) => ({
    type: 'block',
    children: [
      { type: 'text', children: [state.saved ?? 'Not saved'] },
      {
        type: 'hstack',
        children: [
          { type: 'box', grow: 0.7, children: [{ type: 'text', children: ['A share'] }] },
          { type: 'image', source: { url: 'images/ada.svg' }, aspectRatio: 1.37 },
        ],
      },
      {
        type: 'select',
        state: 'zone',
        placeholder: 'Time zone',
        options: { url: 'options/time-zones' },
      },
      {
        type: 'codeblock',
        state: 'code',
        content: 'let a = 1;',
        syntax: 'javascript',
        lineNumbers: true,
      },
      { type: 'codeblock', content: 'key: value', syntax: 'yaml', lineNumbers: 9 },
      { type: 'markdown', content: markdown },
      { type: 'webframe', source: { url: 'frames/latency.html' }, data: { region: 'sydney' } },
      { type: 'button', icon: 'edit', tooltip: 'Edit the title', onPress: { action: 'edit' } },
      {
        type: 'button',
        label: 'Save',
        onPress: { action: 'save' },
        confirm: { title: 'Save it?', text: 'As it is.', confirm: 'Yes' },
      },
      {
        type: 'button',
        label: 'Open',
        onPress: { action: '@ui.modal.open', componentId: 'dialog', props: {} },
      },
    ],
    controls: [{ label: 'Clear', onPress: { action: 'clear' } }],
  }),
});

const dialog = createComponent({
  componentId: 'dialog',
  initialState: {},
  render: async () => ({
    type: 'modal',
    title: 'A dialog',
    children: [{ type: 'codeblock', state: 'more', content: 'body {}', syntax: 'css' }],
  }),
});

/** Its pictures, options and frames are those of the gallery of samples. */
export const script = createIntegration({ components: [everything, dialog] });
