import { lateOutlinesPart } from '../../icons/late-outlines-part.ts';
import type { Preload } from '../../preload-elements.ts';
import { needsCombobox } from './needs-combobox.ts';
import { comboboxPart, remoteOptionsPart } from './select-parts.ts';

/** Loads the combobox with its icons, and what asks for options that are not in the element. */
export const preloadSelect: Preload<'select'> = async (element) => {
  const { options } = element;
  const isRemote = !Array.isArray(options);
  if (isRemote || needsCombobox(element, options)) {
    await Promise.all([
      comboboxPart.load(),
      lateOutlinesPart.load(),
      isRemote && remoteOptionsPart.load(),
    ]);
  }
};
