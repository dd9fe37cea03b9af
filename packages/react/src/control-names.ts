import type { Surface } from './surface.ts';
import { controlId, type Place } from './view.ts';

/** The attributes that name and explain a control. */
export interface ControlAttributes {
  readonly id: string | undefined;
  readonly 'aria-label': string | undefined;
  readonly 'aria-describedby': string | undefined;
}

/**
 * What a control carries for its name (R34b): the id that the label of its `input` points at, or a
 * name of its own where it stands bare.
 *
 * @param fallback - The name of a bare control: its placeholder, else its state key.
 */
export function controlAttributes(
  props: {
    readonly surface: Surface;
    readonly place: Place;
    readonly labelledBy?: string | undefined;
    readonly describedBy?: string | undefined;
  },
  fallback: string,
): ControlAttributes {
  const { surface, place, labelledBy, describedBy } = props;
  const isLabelled = labelledBy !== undefined;
  return {
    id: isLabelled ? controlId(surface, place) : undefined,
    'aria-label': isLabelled ? undefined : fallback,
    'aria-describedby': describedBy,
  };
}
