import { places, type Place } from './places.ts';
import { canonicalTag, directionOf } from './languages.ts';
import { looks, type Look } from './looks.ts';

/** The stages of the preview, and what is set on each. */
export interface PreviewSettings {
  /** One at least. */
  readonly views: readonly ViewSettings[];
}

/** A stage: where the subject is told that it stands, and how the page around it looks. */
export interface ViewSettings {
  readonly id: string;
  /** A place that was chosen, and the subject that it was chosen for; others stand where they belong. */
  readonly moved?: { readonly of: string; readonly to: Place } | undefined;
  readonly isEditable: boolean;
  /** `app`: as the app around it. */
  readonly theme: ViewTheme;
  /** `auto`: as the language is written. */
  readonly direction: ViewDirection;
  readonly density: Density;
  readonly width: Width;
  /** A BCP 47 tag; the page's language when absent. */
  readonly locale?: string | undefined;
  readonly look: Look;
}

export type ViewTheme = 'app' | 'light' | 'dark';
export type ViewDirection = 'auto' | 'ltr' | 'rtl';
export type Density = keyof typeof densities;
/** In pixels; `auto` is as wide as there is room, but no wider than a text should be. */
export type Width = 'auto' | 'full' | number;

export const densities = { compact: 'Compact', normal: 'Normal', spacious: 'Spacious' } as const;
export const widthBounds = { minimum: 240, maximum: 1600 } as const;
export const widthPresets = [320, 480, 640, 768] as const;

/** More would not be told apart. */
export const MAXIMUM_VIEWS = 4;

/** A view before anything is set on it. */
export const defaultView: ViewSettings = {
  id: '1',
  isEditable: true,
  theme: 'app',
  direction: 'auto',
  density: 'normal',
  width: 'auto',
  look: 'contentkit',
};

/** The preview before anything is set. */
export const defaultSettings: PreviewSettings = { views: [defaultView] };

/** The place where a view shows a subject. */
export function placeIn(view: ViewSettings, subjectKey: string, own: Place = 'document'): Place {
  return view.moved?.of === subjectKey ? view.moved.to : own;
}

/** A width as it is possible. */
export function clampWidth(width: number): number {
  const { minimum, maximum } = widthBounds;
  return Math.round(Math.min(maximum, Math.max(minimum, width)));
}

/** The direction that a view comes to. */
export function directionIn({ direction, locale }: ViewSettings): 'ltr' | 'rtl' {
  if (direction !== 'auto') return direction;
  return locale === undefined ? 'ltr' : directionOf(locale);
}

/** Reads settings that were kept or sent: what cannot be read is as if it had never been set. */
export function readPreviewSettings(value: unknown): PreviewSettings {
  const listed = isObject(value) && Array.isArray(value['views']) ? value['views'] : [];
  const views = listed.slice(0, MAXIMUM_VIEWS).map((view: unknown, index) => ({
    ...readView(view),
    // Its own in the list, whatever was written.
    id: String(index + 1),
  }));
  return views.length > 0 ? { views } : defaultSettings;
}

function readView(value: unknown): ViewSettings {
  if (!isObject(value)) return defaultView;
  const { moved, isEditable, theme, direction, density, width, locale, look } = value;
  const tag = typeof locale === 'string' ? canonicalTag(locale) : undefined;
  const move = readMove(moved);
  return {
    id: defaultView.id,
    isEditable: typeof isEditable === 'boolean' ? isEditable : defaultView.isEditable,
    theme: oneOf(['app', 'light', 'dark'], theme) ?? defaultView.theme,
    direction: oneOf(['auto', 'ltr', 'rtl'], direction) ?? defaultView.direction,
    density: keyOf(densities, density) ?? defaultView.density,
    width: readWidth(width),
    look: keyOf(looks, look) ?? defaultView.look,
    ...(move ? { moved: move } : {}),
    ...(tag === undefined ? {} : { locale: tag }),
  };
}

function readMove(value: unknown): ViewSettings['moved'] {
  if (!isObject(value) || typeof value['of'] !== 'string') return undefined;
  const to = oneOf(places, value['to']);
  return to && { of: value['of'], to };
}

function readWidth(value: unknown): Width {
  if (typeof value === 'number' && Number.isFinite(value)) return clampWidth(value);
  return oneOf(['auto', 'full'], value) ?? defaultView.width;
}

function oneOf<const Value extends string>(
  values: readonly Value[],
  value: unknown,
): Value | undefined {
  return values.find((known) => known === value);
}

function keyOf<Table extends object>(table: Table, value: unknown): keyof Table | undefined {
  // A table's own keys are its names.
  return (Object.keys(table) as (keyof Table)[]).find((key) => key === value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
