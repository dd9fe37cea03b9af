import type { Preload } from '../../preload-elements.ts';
import { needsCombobox } from './needs-combobox.ts';
import { comboboxPart, remoteOptionsPart } from './select-parts.ts';

/** Loads the combobox, and what asks for options that are not in the element. */
export const preloadSelect: Preload<'select'> = async (element) => {
  if (!Array.isArray(element.options)) {
    await Promise.all([comboboxPart.load(), remoteOptionsPart.load()]);
  } else if (needsCombobox(element, element.options)) {
    await comboboxPart.load();
  }
};
