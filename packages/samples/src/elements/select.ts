import type { SelectOption } from '@contentkit/schema/reader';

import { defineSample } from '../define-sample.ts';

const environments: SelectOption[] = [
  { id: 'production', label: 'Production', icon: 'check-circle' },
  { id: 'staging', label: 'Staging', icon: 'eye' },
  { id: 'development', label: 'Development', icon: 'edit' },
];

const topics: SelectOption[] = [
  { id: 'api', label: 'API' },
  { id: 'billing', label: 'Billing' },
  { id: 'security', label: 'Security' },
  { id: 'webhooks', label: 'Webhooks' },
];

export const selectSample = defineSample({
  type: 'select',
  title: 'Select',
  description: 'A choice of one option or of several, from a list or from a URL.',
  variants: {
    default: {
      element: { type: 'select', state: 'topic', placeholder: 'Choose a topic', options: topics },
    },
    chosen: {
      element: { type: 'select', state: 'topic', initialValue: 'billing', options: topics },
    },
    icons: {
      element: {
        type: 'select',
        state: 'environment',
        initialValue: 'staging',
        options: environments,
      },
    },
    images: {
      element: {
        type: 'select',
        state: 'owner',
        initialValue: 'ada',
        options: [
          { id: 'ada', label: 'Ada Lovelace', icon: image('images/ada.svg') },
          { id: 'team', label: 'Harbour team', icon: image('images/harbour.svg') },
        ],
      },
    },
    multiple: {
      element: {
        type: 'select',
        state: 'topics',
        multiple: true,
        initialValue: ['api', 'webhooks'],
        placeholder: 'Choose topics',
        options: topics,
      },
    },
    fromUrl: {
      element: {
        type: 'select',
        state: 'zone',
        placeholder: 'Choose a time zone',
        options: { url: 'options/time-zones' },
      },
    },
    unreachable: {
      element: {
        type: 'select',
        state: 'zone',
        placeholder: 'Choose a time zone',
        options: { url: 'options/missing' },
      },
    },
    fromHostApp: {
      element: {
        type: 'select',
        state: 'operation',
        placeholder: 'Choose an operation',
        options: { source: 'openapi' },
      },
    },
    freeInput: {
      element: {
        type: 'select',
        state: 'topic',
        acceptInput: true,
        placeholder: 'Choose or type a topic',
        options: topics,
      },
    },
    changing: {
      element: {
        type: 'select',
        state: 'topic',
        options: topics,
        onValueChange: { action: 'filter', topic: { $state: 'topic' } },
      },
      state: { topic: 'api' },
    },
    unknownValue: {
      element: { type: 'select', state: 'topic', options: topics },
      state: { topic: 'deprecated-topic' },
    },
    disabled: {
      element: {
        type: 'select',
        state: 'topic',
        initialValue: 'api',
        disabled: true,
        options: topics,
      },
    },
    empty: {
      element: {
        type: 'select',
        state: 'topic',
        placeholder: 'Nothing to choose from',
        options: [],
      },
    },
  },
});

function image(url: string) {
  return { type: 'image' as const, source: { url }, aspectRatio: 1 };
}
