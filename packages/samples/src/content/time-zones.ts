import type { SelectOption } from '@contentkit/schema/reader';

/** One page of options, as a select reads it. */
export interface OptionPage {
  items: SelectOption[];
  /** Where the next page is; absent on the last. */
  nextPage?: string;
  /** Labels of what is chosen, wherever in the list it stands. */
  selected?: SelectOption[];
}

const pageSize = 25;

const timeZones: readonly SelectOption[] = Intl.supportedValuesOf('timeZone').map((id) => ({
  id,
  label: labelOf(id),
}));

/**
 * Answers a select that asks for time zones: narrowed down by `region` and by the typed `q`, a page
 * at a time, and with the label of the zone that `selected` names.
 *
 * @param request The request's URL.
 * @param endpoint Where the caller can ask for the next page; the request's own address when absent.
 */
export function findTimeZones(request: URL, endpoint: URL = request): OptionPage {
  const { searchParams } = request;
  const region = searchParams.get('region');
  const words = (searchParams.get('q') ?? '').toLowerCase().split(/\s+/);
  const selected = searchParams.get('selected');
  const page = Math.max(1, Math.trunc(Number(searchParams.get('page') ?? 1)) || 1);

  const found = timeZones.filter(
    ({ id, label }) =>
      (!region || id.startsWith(`${region}/`)) &&
      words.every((word) => label.toLowerCase().includes(word)),
  );
  const items = found.slice((page - 1) * pageSize, page * pageSize);
  return {
    items,
    ...(found.length > page * pageSize ? { nextPage: nextPage(endpoint, searchParams, page) } : {}),
    ...(selected ? { selected: timeZones.filter(({ id }) => id === selected) } : {}),
  };
}

function nextPage(endpoint: URL, searchParams: URLSearchParams, page: number): string {
  const next = new URL(endpoint);
  next.search = searchParams.toString();
  next.searchParams.set('page', String(page + 1));
  return next.href;
}

/** `America/Argentina/Salta` is read as “Salta, Argentina (America)”. */
function labelOf(id: string): string {
  const [region = id, ...places] = id.replaceAll('_', ' ').split('/');
  return places.length === 0 ? region : `${places.toReversed().join(', ')} (${region})`;
}
