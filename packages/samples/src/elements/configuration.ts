import { defineSample } from '../define-sample.ts';

export const configurationSample = defineSample({
  type: 'configuration',
  title: 'Configuration',
  description: 'The root of the form in which an installation is configured.',
  variants: {
    default: {
      element: {
        type: 'configuration',
        children: [
          {
            type: 'input',
            label: 'Workspace',
            hint: 'As it stands in the address: acme.example.com.',
            element: { type: 'textinput', state: 'workspace', placeholder: 'acme' },
          },
          {
            type: 'input',
            label: 'Announce new pages',
            hint: 'A message in the channel for each page that is published.',
            element: { type: 'switch', state: 'announce', initialValue: true },
          },
          { type: 'divider' },
          {
            type: 'button',
            style: 'primary',
            label: 'Save',
            onPress: { action: 'save', workspace: { $state: 'workspace' } },
          },
        ],
      },
    },
    stepper: {
      element: {
        type: 'configuration',
        children: [
          {
            type: 'stepper',
            activeStep: 'account',
            onStepChange: { action: 'go' },
            onComplete: { action: 'finish' },
            children: [
              {
                type: 'step',
                id: 'account',
                title: 'Account',
                next: true,
                children: [{ type: 'text', children: ['Connected as ada@example.com.'] }],
              },
              {
                type: 'step',
                id: 'channel',
                title: 'Channel',
                children: [{ type: 'text', children: ['Choose where messages go.'] }],
              },
            ],
          },
        ],
      },
    },
  },
});
