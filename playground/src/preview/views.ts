import { englishName } from './languages.ts';
import { looks } from './looks.ts';
import {
  defaultView,
  densities,
  MAXIMUM_VIEWS,
  type PreviewSettings,
  type ViewSettings,
} from './view-settings.ts';

/** What a view is set to, besides which one it is. */
export type ViewChange = Partial<Omit<ViewSettings, 'id'>>;

/** Views that are worth a comparison: each but the first is the first one, changed. */
export const comparisons = {
  theme: { title: 'Compare: light and dark', changes: [{ theme: 'light' }, { theme: 'dark' }] },
  editing: {
    title: 'Compare: editor and reader',
    changes: [{ isEditable: true }, { isEditable: false }],
  },
  direction: {
    title: 'Compare: left to right and right to left',
    changes: [{ direction: 'ltr' }, { direction: 'rtl' }],
  },
  width: { title: 'Compare: narrow and wide', changes: [{ width: 320 }, { width: 768 }] },
} as const satisfies Readonly<
  Record<string, { readonly title: string; readonly changes: readonly ViewChange[] }>
>;

/** The name of a comparison. */
export type Comparison = keyof typeof comparisons;

/** Changes one view. */
export function changeView(
  settings: PreviewSettings,
  id: string,
  change: ViewChange,
): PreviewSettings {
  return {
    views: settings.views.map((view) => (view.id === id ? { ...view, ...change } : view)),
  };
}

/** Puts another view behind the last, set as that one is. */
export function addView({ views }: PreviewSettings): PreviewSettings {
  if (views.length >= MAXIMUM_VIEWS) return { views };
  return { views: [...views, { ...(views.at(-1) ?? defaultView), id: freeId(views) }] };
}

/** Takes a view away; the last one stays. */
export function removeView({ views }: PreviewSettings, id: string): PreviewSettings {
  const left = views.filter((view) => view.id !== id);
  return { views: left.length > 0 ? left : views };
}

/** Two views side by side that differ in one thing. */
export function compare({ views }: PreviewSettings, by: Comparison): PreviewSettings {
  const [first = defaultView] = views;
  return {
    views: comparisons[by].changes.map((change, index) => ({
      ...first,
      // Only in a document can one not edit.
      ...(by === 'editing' ? { moved: undefined } : {}),
      ...change,
      id: views[index]?.id ?? freeId(views.slice(0, index)),
    })),
  };
}

/** Whether nothing is set on a view that its bar does not show. */
export function isPlain(view: ViewSettings): boolean {
  return view.width === defaultView.width && describeView(view).length === 0;
}

/** What is set on a view that its bar does not show, in words. */
export function describeView({ direction, density, width, locale, look }: ViewSettings): string[] {
  return [
    typeof width === 'number' ? `${width} px` : '',
    look === defaultView.look ? '' : looks[look],
    locale === undefined ? '' : englishName(locale),
    direction === 'auto' ? '' : direction === 'rtl' ? 'Right to left' : 'Left to right',
    density === defaultView.density ? '' : densities[density],
  ].filter(Boolean);
}

function freeId(views: readonly ViewSettings[]): string {
  return String(Math.max(0, ...views.map(({ id }) => Number(id))) + 1);
}
