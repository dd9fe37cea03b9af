import type { Place } from './places.ts';
import type { Subject, TreeSubject } from './subject.ts';
import { placeIn, type ViewSettings } from './view-settings.ts';

const treeTitles = { element: 'Element tree', output: 'Render output' };

/** What tells a subject from the next one. */
export function keyOf(subject: Subject): string {
  return subject.kind === 'component' ? `component ${subject.key}` : subject.kind;
}

/** What stands over the preview. */
export function titleOf(subject: Subject): string | undefined {
  if (subject.kind !== 'tree' || subject.title !== undefined) return subject.title;
  return treeTitles[subject.lastDrawing?.kind ?? 'element'];
}

/** Where a view shows a subject. */
export function placeOf(subject: Subject, view: ViewSettings): Place {
  return placeIn(view, keyOf(subject), subject.kind === 'component' ? subject.place : undefined);
}

const versions = new WeakMap<object, number>();
let lastVersion = 0;

/** The version of a tree's text: that which its writer counts, or else the reading's number. */
export function versionOf({ version, reading }: TreeSubject): number {
  if (version !== undefined) return version;
  const known = versions.get(reading);
  if (known !== undefined) return known;
  lastVersion += 1;
  versions.set(reading, lastVersion);
  return lastVersion;
}
