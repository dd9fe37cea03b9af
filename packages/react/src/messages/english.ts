import type { Messages } from './messages.ts';

/**
 * The messages in English, which hold where a host app gives no others.
 *
 * @example
 * ```ts
 * const messages: Partial<Messages> = { retry: 'Noch einmal', close: 'Schließen' };
 * ```
 */
export const english: Messages = {
  loading: 'Loading…',
  requestFailed: 'Something went wrong.',
  retry: 'Retry',
  unreadableTree: 'This content cannot be shown.',

  cancel: 'Cancel',
  close: 'Close',
  modalTitle: 'Dialog',
  blockMenu: 'Block menu',

  back: 'Back',
  next: 'Next',
  steps: 'Steps',
  untitledStep: (number) => `Step ${number}`,
  stepStatus: { done: 'Done', current: 'Current step', ahead: 'Not started' },

  open: 'Open',
  unnamedButton: 'Button',
  iconName: (icon) => icon.replaceAll('-', ' '),

  invalidElement: (name) => (name ? `“${name}” cannot be shown` : 'This part cannot be shown'),
  brokenElement: (type) => `This ${type} cannot be shown`,
  details: 'Details',
  partNotLoaded: (type) => `A part of this ${type} could not be loaded; its plain form is shown`,

  imageFailed: 'This picture could not be loaded',
  frame: (owner) => `Content from ${owner}`,
  frameLate: 'This page takes long to load.',
  frameRefused: 'This page cannot be shown here',

  task: { done: 'Done', open: 'To do' },
  table: 'Table',
  code: 'Code',
  editorHelp: 'To leave the editor, press Escape and then Tab.',

  noChoice: 'None',
  clear: 'Clear',
  showOptions: 'Show options',
  removeOption: (label) => `Remove ${label}`,
  useText: (text) => `Use “${text}”`,
  noOptions: 'No options',
  noMatches: (text) => `Nothing matches “${text}”`,
};
