export { english } from './english.ts';
export type { Messages } from './messages.ts';
