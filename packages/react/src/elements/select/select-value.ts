import type { PlainValue, SelectOption } from '@contentkit/schema/reader';

/**
 * The chosen ids in a value of the state, as strings, for ids compare as such (R34c). What is no
 * choice reads as none.
 */
export function chosenIds(value: PlainValue, isMultiple: boolean): readonly string[] {
  const items = Array.isArray(value) ? (value as readonly PlainValue[]) : [value];
  const ids = items.flatMap((item) => {
    const isId = typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean';
    return isId ? [String(item)] : [];
  });
  return isMultiple ? [...new Set(ids)] : ids.slice(0, 1);
}

/** An option by its id; an id that no option has stands for itself (R27). */
export function optionOf(
  id: string,
  options: readonly SelectOption[],
  find?: (id: string) => SelectOption | undefined,
): SelectOption {
  return options.find((option) => option.id === id) ?? find?.(id) ?? { id, label: id };
}
