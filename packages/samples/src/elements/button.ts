import { defineSample } from '../define-sample.ts';

const publish = { action: 'publish' };

export const buttonSample = defineSample({
  type: 'button',
  title: 'Button',
  description: 'Dispatches an action. One primary button at most says what a person came for.',
  variants: {
    default: { element: { type: 'button', label: 'Preview', onPress: { action: 'preview' } } },
    primary: { element: { type: 'button', style: 'primary', label: 'Publish', onPress: publish } },
    danger: {
      element: {
        type: 'button',
        style: 'danger',
        label: 'Delete space',
        icon: 'delete',
        onPress: { action: 'delete' },
        confirm: {
          title: 'Delete this space?',
          text: 'Its 42 pages and their history are gone for good.',
          confirm: 'Delete space',
          style: 'danger',
        },
      },
    },
    icon: {
      element: { type: 'button', icon: 'github', label: 'Connect GitHub', onPress: publish },
    },
    iconOnly: {
      element: { type: 'button', icon: 'edit', tooltip: 'Edit the title', onPress: publish },
    },
    trailingIcon: {
      element: {
        type: 'button',
        label: 'Open dashboard',
        trailingIcon: 'link-external',
        onPress: { action: '@ui.url.open', url: 'https://example.com/dashboard' },
      },
    },
    tooltip: {
      element: {
        type: 'button',
        label: 'Publish',
        tooltip: 'Goes live at once',
        onPress: publish,
      },
    },
    confirm: {
      element: {
        type: 'button',
        style: 'primary',
        label: 'Publish',
        onPress: publish,
        confirm: {
          title: 'Publish version 2.4?',
          text: 'Readers will see the new pages within a minute.',
          confirm: 'Publish',
        },
      },
    },
    disabled: {
      element: {
        type: 'button',
        style: 'primary',
        label: 'Publish',
        disabled: true,
        onPress: publish,
      },
    },
    withoutUrl: {
      element: {
        type: 'button',
        label: 'Open dashboard',
        onPress: { action: '@ui.url.open', url: '' },
      },
    },
  },
});
