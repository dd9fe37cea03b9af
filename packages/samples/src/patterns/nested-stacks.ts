import type { DescendantElement, VStackElement } from '@contentkit/schema/reader';

import type { Pattern } from './pattern.ts';

/** Stacks and boxes in each other. */
export const nestedStacks: Pattern = {
  title: 'Nested stacks',
  description: 'A dashboard of stacks and boxes in each other, three levels deep.',
  root: {
    type: 'block',
    children: [
      {
        type: 'hstack',
        children: [
          {
            type: 'box',
            grow: 1,
            children: [
              {
                type: 'vstack',
                children: [
                  {
                    type: 'text',
                    children: [{ type: 'text', style: 'bold', children: ['This week'] }],
                  },
                  { type: 'hint', children: [{ type: 'text', children: ['12 to 18 May'] }] },
                ],
              },
            ],
          },
          {
            type: 'hstack',
            align: 'end',
            children: [
              { type: 'button', label: 'Export', onPress: { action: 'export' } },
              {
                type: 'button',
                icon: 'settings',
                tooltip: 'Choose what is counted',
                onPress: { action: 'settings' },
              },
            ],
          },
        ],
      },
      {
        type: 'hstack',
        children: [
          share(1, [
            figure('1,284', 'visitors'),
            { type: 'divider' },
            figure('92 %', 'found an answer'),
          ]),
          share(2, [
            { type: 'image', source: { url: 'images/pipeline.svg' }, aspectRatio: 4.5 },
            {
              type: 'hstack',
              align: 'center',
              children: [figure('38 s', 'to build'), { type: 'divider' }, figure('7', 'deploys')],
            },
          ]),
        ],
      },
    ],
  },
};

function share(grow: number, children: DescendantElement[]): DescendantElement {
  return { type: 'box', grow, children: [{ type: 'card', children }] };
}

function figure(value: string, label: string): VStackElement {
  return {
    type: 'vstack',
    align: 'center',
    children: [
      { type: 'text', children: [{ type: 'text', style: 'bold', children: [value] }] },
      { type: 'hint', children: [{ type: 'text', children: [label] }] },
    ],
  };
}
