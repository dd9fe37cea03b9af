import type { SelectElement, SelectOption } from '@contentkit/schema/reader';

/** Whether a select whose options are all there is more than the platform's own can show. */
export function needsCombobox(element: SelectElement, list: readonly SelectOption[]): boolean {
  return (
    element.multiple === true ||
    element.acceptInput === true ||
    list.some(({ icon }) => icon !== undefined)
  );
}
