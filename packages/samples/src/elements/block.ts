import { defineSample } from '../define-sample.ts';

export const blockSample = defineSample({
  type: 'block',
  title: 'Block',
  description: 'The root of what stands in a document. Its controls are the menu in its corner.',
  variants: {
    default: {
      element: {
        type: 'block',
        children: [
          {
            type: 'text',
            children: [{ type: 'text', style: 'bold', children: ['Deploy checklist'] }],
          },
          {
            type: 'input',
            label: 'Changelog is written',
            element: { type: 'checkbox', state: 'done', value: 'changelog' },
          },
          {
            type: 'input',
            label: 'Migrations ran on staging',
            element: { type: 'checkbox', state: 'done', value: 'migrations' },
          },
          { type: 'button', style: 'primary', label: 'Deploy', onPress: { action: 'deploy' } },
        ],
      },
      state: { done: ['changelog'] },
    },
    controls: {
      element: {
        type: 'block',
        children: [{ type: 'text', children: ['The menu in the corner belongs to this block.'] }],
        controls: [
          { label: 'Edit', icon: 'edit', onPress: { action: 'edit' } },
          { label: 'Settings', icon: 'settings', onPress: { action: 'settings' } },
          [
            {
              label: 'Delete',
              icon: 'delete',
              onPress: { action: 'delete' },
              confirm: {
                title: 'Delete this block?',
                text: 'Readers of the page will no longer see it.',
                confirm: 'Delete',
                style: 'danger',
              },
            },
          ],
        ],
      },
    },
    empty: { element: { type: 'block', children: [] } },
  },
});
