import { expect, test } from 'vitest';

import { directionOf, listLanguages } from './languages.ts';
import {
  clampWidth,
  defaultSettings,
  defaultView,
  directionIn,
  placeIn,
  readPreviewSettings,
} from './view-settings.ts';
import { addView, changeView, compare, isPlain, removeView } from './views.ts';

test('settings that were kept are read back', () => {
  const settings = {
    views: [
      {
        ...defaultView,
        isEditable: false,
        theme: 'dark',
        direction: 'rtl',
        density: 'compact',
        width: 513,
        locale: 'de-AT',
        look: 'shadcn',
        moved: { of: 'note', to: 'configuration_site' },
      },
      { ...defaultView, id: '2', width: 'full' },
    ],
  };
  expect(readPreviewSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});

test.each([
  ['nothing', undefined],
  ['a text', 'views'],
  ['no views', { views: [] }],
  ['views that are none', { views: 7 }],
  [
    'what nobody knows',
    {
      views: [
        {
          id: 7,
          isEditable: 'no',
          theme: 'pink',
          direction: 'up',
          density: 'toString',
          width: Number.NaN,
          locale: 'not a tag',
          look: '__proto__',
          moved: { of: 'note', to: 'nowhere' },
          more: true,
        },
      ],
    },
  ],
])('%s reads as the settings that one begins with', (_, value) => {
  expect(readPreviewSettings(value)).toEqual(defaultSettings);
});

test('only as many views are read as fit, each with an id of its own', () => {
  const { views } = readPreviewSettings({ views: Array.from({ length: 9 }, () => defaultView) });
  expect(views.map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
});

test('widths stay within bounds', () => {
  expect([clampWidth(1), clampWidth(500.4), clampWidth(9999)]).toEqual([240, 500, 1600]);
  expect(readPreviewSettings({ views: [{ width: 5 }] }).views[0]?.width).toBe(240);
});

test('a place that was chosen holds for the subject that it was chosen for', () => {
  const view = { ...defaultView, moved: { of: 'note', to: 'configuration_site' } } as const;
  expect(placeIn(view, 'note')).toBe('configuration_site');
  expect(placeIn(view, 'other')).toBe('document');
  expect(placeIn(view, 'other', 'configuration_space')).toBe('configuration_space');
});

test('the direction is that of the language, unless one is chosen', () => {
  expect(directionIn(defaultView)).toBe('ltr');
  expect(directionIn({ ...defaultView, locale: 'ar' })).toBe('rtl');
  expect(directionIn({ ...defaultView, locale: 'ar', direction: 'ltr' })).toBe('ltr');
  expect(['he', 'fa-IR', 'ur', 'az-Arab', 'pa', 'de'].map(directionOf)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
  ]);
});

test("the browser's languages come first, each once, and what is no tag is left out", () => {
  const languages = listLanguages(['de-at', 'EN', 'no tag!']);
  const tags = languages.map(({ tag }) => tag);
  expect(tags.slice(0, 2)).toEqual(['de-AT', 'en']);
  expect(new Set(tags).size).toBe(tags.length);
  expect(languages.find(({ tag }) => tag === 'ja')?.title).toBe('日本語 (Japanese)');
});

test('a view is added as the last one is, changed by itself, and taken away', () => {
  const one = changeView(defaultSettings, '1', { theme: 'dark' });
  const two = changeView(addView(one), '2', { width: 320 });
  expect(two.views.map(({ id, theme, width }) => [id, theme, width])).toEqual([
    ['1', 'dark', 'auto'],
    ['2', 'dark', 320],
  ]);
  const left = removeView(two, '1');
  expect(left.views.map(({ id }) => id)).toEqual(['2']);
  expect(addView(left).views.map(({ id }) => id)).toEqual(['2', '3']);
  expect(removeView(left, '2')).toEqual(left);
});

test('no more views are added than can be told apart', () => {
  let settings = defaultSettings;
  for (let count = 0; count < 9; count += 1) settings = addView(settings);
  expect(settings.views).toHaveLength(4);
});

test('a comparison has two views that differ in one thing', () => {
  const start = changeView(defaultSettings, '1', { locale: 'de' });
  const { views } = compare(start, 'theme');
  expect(views.map(({ id, theme, locale }) => [id, theme, locale])).toEqual([
    ['1', 'light', 'de'],
    ['2', 'dark', 'de'],
  ]);
  const editing = compare({ views }, 'editing').views;
  expect(editing.map(({ id, isEditable }) => [id, isEditable])).toEqual([
    ['1', true],
    ['2', false],
  ]);
});

test('what the bar shows is no reason to point at the options', () => {
  expect(isPlain({ ...defaultView, theme: 'dark', isEditable: false })).toBe(true);
  expect(isPlain({ ...defaultView, width: 320 })).toBe(false);
});
