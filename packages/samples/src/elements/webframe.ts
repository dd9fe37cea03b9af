import { defineSample } from '../define-sample.ts';

const latency = { url: 'frames/latency.html' };

export const webframeSample = defineSample({
  type: 'webframe',
  title: 'Web frame',
  description: 'A sandboxed frame with a page of the integration’s, which can talk to the block.',
  variants: {
    default: { element: { type: 'webframe', source: latency, aspectRatio: 4 } },
    data: {
      element: {
        type: 'webframe',
        source: latency,
        aspectRatio: 4,
        data: { unit: 'ms', region: { $state: 'region' } },
      },
      within: (webframe) => ({
        type: 'block',
        children: [
          {
            type: 'select',
            state: 'region',
            options: [
              { id: 'frankfurt', label: 'Frankfurt' },
              { id: 'virginia', label: 'Virginia' },
            ],
          },
          webframe,
        ],
      }),
      state: { region: 'frankfurt' },
    },
    buttons: {
      element: {
        type: 'webframe',
        source: latency,
        aspectRatio: 4,
        buttons: [
          {
            type: 'button',
            icon: 'maximize',
            tooltip: 'Enlarge',
            onPress: { action: '@ui.modal.open', componentId: 'chart', props: {} },
          },
        ],
      },
    },
    naturalRatio: { element: { type: 'webframe', source: latency } },
  },
});
