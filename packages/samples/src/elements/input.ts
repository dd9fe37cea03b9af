import { defineSample } from '../define-sample.ts';

export const inputSample = defineSample({
  type: 'input',
  title: 'Input',
  description: 'A label and a hint, tied to one control.',
  variants: {
    default: {
      element: {
        type: 'input',
        label: 'Page title',
        hint: 'Shown at the top of the page and in the navigation.',
        element: { type: 'textinput', state: 'title', placeholder: 'Getting started' },
      },
    },
    select: {
      element: {
        type: 'input',
        label: 'Visibility',
        element: {
          type: 'select',
          state: 'visibility',
          initialValue: 'public',
          options: [
            { id: 'public', label: 'Public', icon: 'eye' },
            { id: 'private', label: 'Private', icon: 'lock' },
          ],
        },
      },
    },
    switch: {
      element: {
        type: 'input',
        label: 'Show the table of contents',
        hint: 'Beside pages of more than three sections.',
        element: { type: 'switch', state: 'toc', initialValue: true },
      },
    },
    radio: {
      element: {
        type: 'input',
        label: 'Everyone in the organization',
        element: { type: 'radio', state: 'audience', value: 'all' },
      },
      state: { audience: 'all' },
    },
    checkbox: {
      element: {
        type: 'input',
        label: 'I have read the terms',
        element: { type: 'checkbox', state: 'consent', value: 'terms' },
      },
    },
    button: {
      element: {
        type: 'input',
        label: 'Connection',
        hint: 'Connected as ada@example.com',
        element: {
          type: 'button',
          label: 'Disconnect',
          style: 'danger',
          onPress: { action: 'disconnect' },
        },
      },
    },
    codeblock: {
      element: {
        type: 'input',
        label: 'Custom style sheet',
        hint: 'Added to every page of the site.',
        element: {
          type: 'codeblock',
          syntax: 'css',
          state: 'css',
          content: ':root {\n  --accent: teal;\n}',
        },
      },
    },
    richHint: {
      element: {
        type: 'input',
        label: 'Domain',
        hint: {
          type: 'text',
          children: [
            'Points to us by a ',
            { type: 'text', style: 'code', children: ['CNAME'] },
            ' record. ',
            { type: 'link', target: { url: 'https://example.com/help/dns' }, children: ['How to'] },
          ],
        },
        element: { type: 'textinput', state: 'domain', placeholder: 'docs.example.com' },
      },
    },
  },
});
