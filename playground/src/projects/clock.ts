/**
 * What a copy of a project knows of: for each tab that changed it, how many of its changes are in.
 * By it, a tab sees whether another one has changed what it knew, or something older.
 */
export type Clock = Readonly<Record<string, number>>;

/** Beyond this, the tabs that wrote longest ago are forgotten. */
const MAXIMUM_TABS = 12;

/** Whether everything that one copy knows of is in the other. */
export function isWithin(clock: Clock, other: Clock): boolean {
  return Object.entries(clock).every(([tab, count]) => count <= (other[tab] ?? 0));
}

/** The clock after one more change by a tab. */
export function tick(clock: Clock, tab: string): Clock {
  const { [tab]: count = 0, ...others } = clock;
  const kept = Object.entries(others).slice(1 - MAXIMUM_TABS);
  return { ...Object.fromEntries(kept), [tab]: count + 1 };
}

/** Reads a clock that was kept. What is none of it is left out. */
export function readClock(value: unknown): Clock {
  if (typeof value !== 'object' || value === null) return {};
  const counts = Object.entries(value).filter(
    (entry): entry is [string, number] =>
      /^[a-z\d]{1,20}$/.test(entry[0]) && Number.isSafeInteger(entry[1]),
  );
  return Object.fromEntries(counts.slice(-MAXIMUM_TABS));
}
