import type { Pattern } from './pattern.ts';

/** Every kind of control, as a form has them. */
export const settingsForm: Pattern = {
  title: 'Settings form',
  description: 'Every kind of control with label and hint, and the buttons that end a form.',
  root: {
    type: 'configuration',
    children: [
      {
        type: 'input',
        label: 'Site name',
        hint: 'Shown in the browser’s tab and in search results.',
        element: { type: 'textinput', state: 'name' },
      },
      {
        type: 'input',
        label: 'Description',
        element: {
          type: 'textinput',
          state: 'description',
          multiline: true,
          placeholder: 'What people find here, in a sentence or two',
        },
      },
      {
        type: 'input',
        label: 'Default language',
        element: {
          type: 'select',
          state: 'language',
          options: [
            { id: 'en', label: 'English' },
            { id: 'de', label: 'Deutsch' },
            { id: 'ja', label: '日本語' },
          ],
        },
      },
      {
        type: 'input',
        label: 'Topics',
        hint: 'Help readers to find the site.',
        element: {
          type: 'select',
          state: 'topics',
          multiple: true,
          placeholder: 'Choose topics',
          options: [
            { id: 'api', label: 'API reference' },
            { id: 'guides', label: 'Guides' },
            { id: 'releases', label: 'Release notes' },
          ],
        },
      },
      { type: 'divider' },
      { type: 'text', children: [{ type: 'text', style: 'bold', children: ['Who can read it'] }] },
      {
        type: 'input',
        label: 'Everyone',
        hint: 'Search engines find it, too.',
        element: { type: 'radio', state: 'audience', value: 'public' },
      },
      {
        type: 'input',
        label: 'Whoever has the link',
        element: { type: 'radio', state: 'audience', value: 'link' },
      },
      {
        type: 'input',
        label: 'Members only',
        element: { type: 'radio', state: 'audience', value: 'members' },
      },
      { type: 'divider' },
      {
        type: 'input',
        label: 'Ask readers whether a page was helpful',
        element: { type: 'switch', state: 'feedback' },
      },
      {
        type: 'input',
        label: 'Mail me a summary every week',
        element: { type: 'checkbox', state: 'mails', value: 'summary' },
      },
      {
        type: 'hstack',
        align: 'end',
        children: [
          { type: 'button', label: 'Discard', onPress: { action: 'discard' } },
          {
            type: 'button',
            style: 'primary',
            label: 'Save changes',
            onPress: { action: 'save', name: { $state: 'name' } },
          },
        ],
      },
    ],
  },
  state: {
    name: 'Acme developers',
    language: 'en',
    topics: ['api', 'guides'],
    audience: 'public',
    feedback: true,
    mails: ['summary'],
  },
};
