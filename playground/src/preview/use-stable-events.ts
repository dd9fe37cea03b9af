import { useEffect, useState } from 'react';

/** Functions that stay the same ones, and do what the latest of them do. */
export function useStableEvents<
  Events extends { readonly [Name in keyof Events]: (...args: never[]) => void },
>(events: Events): Events {
  const [latest] = useState(() => ({ current: events }));
  useEffect(() => {
    latest.current = events;
  });
  const [stable] = useState(() => {
    const names = Object.keys(events) as (keyof Events)[];
    const entries = names.map((name) => [
      name,
      (...args: never[]) => latest.current[name](...args),
    ]);
    // The same names, each with its function's arguments.
    return Object.fromEntries(entries) as Events;
  });
  return stable;
}
