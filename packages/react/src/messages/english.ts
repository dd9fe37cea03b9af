import type { Messages } from './messages.ts';

/** The messages in English, which hold where a host app gives no others. */
export const english: Messages = {
  invalidElement: (name) => (name ? `“${name}” cannot be shown` : 'This part cannot be shown'),
  brokenElement: (type) => `This ${type} cannot be shown`,
};
