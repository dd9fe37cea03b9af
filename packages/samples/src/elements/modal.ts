import { defineSample } from '../define-sample.ts';

export const modalSample = defineSample({
  type: 'modal',
  title: 'Modal',
  description: 'The root of a component that opens over another one and hands a value back.',
  variants: {
    default: {
      element: {
        type: 'modal',
        title: 'Invite a reviewer',
        subtitle: [
          {
            type: 'text',
            children: ['They can comment on ', bold('Payments API'), ', not edit it.'],
          },
        ],
        children: [
          {
            type: 'input',
            label: 'Email address',
            element: {
              type: 'textinput',
              state: 'email',
              inputType: 'email',
              placeholder: 'ada@example.com',
            },
          },
          {
            type: 'input',
            label: 'Message',
            hint: 'Sent along with the invitation.',
            element: { type: 'textinput', state: 'message', multiline: true },
          },
        ],
        submit: {
          type: 'button',
          style: 'primary',
          label: 'Send invitation',
          onPress: {
            action: '@ui.modal.close',
            returnValue: { email: { $state: 'email' }, message: { $state: 'message' } },
          },
        },
      },
    },
    returnsOnDismissal: {
      element: {
        type: 'modal',
        title: 'Choose a colour',
        children: [
          { type: 'text', children: ['However it is closed, the draft is handed back.'] },
          { type: 'textinput', state: 'colour', placeholder: '#0f766e' },
        ],
        returnValue: { colour: { $state: 'colour' } },
      },
      state: { colour: '#0f766e' },
    },
    extraLarge: {
      element: {
        type: 'modal',
        title: 'Compare revisions',
        size: 'xlarge',
        children: [
          {
            type: 'hstack',
            children: [
              {
                type: 'box',
                grow: 1,
                children: [
                  { type: 'codeblock', syntax: 'yaml', content: 'timeout: 30s\nretries: 3' },
                ],
              },
              {
                type: 'box',
                grow: 1,
                children: [
                  { type: 'codeblock', syntax: 'yaml', content: 'timeout: 10s\nretries: 5' },
                ],
              },
            ],
          },
        ],
      },
    },
    fullscreen: {
      element: {
        type: 'modal',
        title: 'Latency by region',
        size: 'fullscreen',
        children: [{ type: 'webframe', source: { url: 'frames/latency.html' } }],
      },
    },
    untitled: {
      element: {
        type: 'modal',
        children: [{ type: 'text', children: ['Without a title, the integration names it.'] }],
      },
    },
  },
});

function bold(text: string) {
  return { type: 'text' as const, style: 'bold' as const, children: [text] };
}
