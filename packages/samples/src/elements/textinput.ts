import { defineSample } from '../define-sample.ts';

export const textinputSample = defineSample({
  type: 'textinput',
  title: 'Text input',
  description: 'A field for text, on one line or on several.',
  variants: {
    default: { element: { type: 'textinput', state: 'title', placeholder: 'Title of the page' } },
    filled: {
      element: { type: 'textinput', state: 'title', initialValue: 'Getting started' },
    },
    multiline: {
      element: {
        type: 'textinput',
        state: 'description',
        multiline: true,
        initialValue: 'What the page is about.\nWho it is for.',
      },
    },
    email: {
      element: {
        type: 'textinput',
        state: 'email',
        inputType: 'email',
        placeholder: 'ada@example.com',
      },
    },
    password: {
      element: {
        type: 'textinput',
        state: 'token',
        inputType: 'password',
        initialValue: 'ck_5f3a',
      },
    },
    labelled: {
      element: {
        type: 'textinput',
        state: 'title',
        label: 'Title',
        placeholder: 'Getting started',
      },
    },
    disabled: {
      element: {
        type: 'textinput',
        state: 'slug',
        initialValue: 'getting-started',
        disabled: true,
      },
    },
  },
});
