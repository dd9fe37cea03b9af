// What a tree needs from its second version on. It loads as soon as the first one stands in the page.
export { followTree } from '../follow-tree.ts';
export { prepareChange } from './prepare-change.ts';
export { keepFocus } from '../overlays/keep-focus.ts';
