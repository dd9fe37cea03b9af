import type { ImageElement, SelectOption } from '@contentkit/schema/reader';

/** One page of a select's options (R27). */
export interface OptionPage {
  readonly options: readonly SelectOption[];
  /** The URL of the next page, where there is one. */
  readonly nextPage: string | undefined;
  /** Labels for ids that are chosen but not in the page. */
  readonly selected: readonly SelectOption[];
}

/**
 * Reads what an options URL answered, or what a host app's `loadOptions` returned: a list of
 * options, or an object with `items`, `nextPage` and `selected` (R27). Items without a reading are
 * left out.
 *
 * @throws An `Error` where the answer is neither.
 * @example
 * ```ts
 * readOptionPage([{ id: 1, label: 'One' }]).options; // [{ id: '1', label: 'One' }]
 * ```
 */
export function readOptionPage(answer: unknown): OptionPage {
  if (Array.isArray(answer)) {
    return { options: readOptions(answer), nextPage: undefined, selected: [] };
  }
  if (isRecord(answer) && Array.isArray(answer['items'])) {
    const { items, nextPage, selected } = answer;
    return {
      options: readOptions(items),
      nextPage: typeof nextPage === 'string' && nextPage !== '' ? nextPage : undefined,
      selected: readOptions(Array.isArray(selected) ? selected : [selected]),
    };
  }
  throw new Error('The options could not be read: expected a list, or an object with `items`.');
}

function readOptions(items: readonly unknown[]): SelectOption[] {
  const options = new Map<string, SelectOption>();
  for (const item of items) {
    const option = readOption(item);
    // Of two with the same id the first counts: the state could not tell them apart.
    if (option && !options.has(option.id)) {
      options.set(option.id, option);
    }
  }
  return [...options.values()];
}

function readOption(item: unknown): SelectOption | undefined {
  if (typeof item === 'string') {
    return { id: item, label: item };
  }
  if (!isRecord(item) || !(typeof item['id'] === 'string' || typeof item['id'] === 'number')) {
    return undefined;
  }
  const id = String(item['id']);
  const label = typeof item['label'] === 'string' && item['label'] !== '' ? item['label'] : id;
  const icon = readIcon(item['icon']);
  return icon === undefined ? { id, label } : { id, label, icon };
}

function readIcon(icon: unknown): SelectOption['icon'] {
  if (typeof icon === 'string') {
    // A name that no renderer knows draws nothing.
    return icon as SelectOption['icon'];
  }
  if (!isRecord(icon) || icon['type'] !== 'image' || !isRecord(icon['source'])) {
    return undefined;
  }
  const { url } = icon['source'];
  const aspectRatio = typeof icon['aspectRatio'] === 'number' ? icon['aspectRatio'] : 0;
  const image: ImageElement | undefined =
    typeof url === 'string' ? { type: 'image', source: { url }, aspectRatio } : undefined;
  return image;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
