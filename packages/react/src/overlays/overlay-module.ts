// What loads together, when a person first comes near a tree.
export { MenuItems } from '../elements/block/MenuItems.tsx';
export { ConfirmDialog } from './ConfirmDialog.tsx';
export { Dialog } from './Dialog.tsx';
export { Tooltip } from './Tooltip.tsx';
