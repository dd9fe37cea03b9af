import type { Preview } from '@storybook/react-vite';

import { networks } from '../host/networks.ts';
import { densities, strictness, widths } from '../page-globals.ts';
import { looks } from '../themes/index.ts';

/** What the toolbar switches of the page around a story, and what it begins with. */
export const initialGlobals = {
  look: 'default',
  theme: 'light',
  density: 'normal',
  direction: 'ltr',
  width: 'page',
  network: 'fast',
  strict: 'off',
};

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: menu('Theme', 'mirror', [
    { value: 'light', title: 'Light', icon: 'sun' },
    { value: 'dark', title: 'Dark', icon: 'moon' },
  ]),
  look: menu(
    'Look',
    'paintbrush',
    itemsOf(looks, ({ title }) => title),
  ),
  density: menu(
    'Density',
    'component',
    itemsOf(densities, (_, name) => capitalized(name)),
  ),
  direction: menu('Direction of text', 'transfer', [
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  width: menu(
    'Width',
    'ruler',
    itemsOf(widths, (width, name) => `${capitalized(name)}, ${width} px`),
  ),
  network: menu(
    'Network',
    'lightning',
    itemsOf(networks, ({ title }) => title),
  ),
  strict: menu(
    'React strict mode',
    'shield',
    itemsOf(strictness, (title) => title),
  ),
};

type GlobalType = NonNullable<Preview['globalTypes']>[string];
type Toolbar = Exclude<NonNullable<GlobalType['toolbar']>, undefined>;

function menu(
  description: string,
  icon: NonNullable<Toolbar['icon']>,
  items: Toolbar['items'],
): GlobalType {
  return { description, toolbar: { title: description, icon, dynamicTitle: true, items } };
}

function itemsOf<Value>(
  table: Readonly<Record<string, Value>>,
  titleOf: (value: Value, name: string) => string,
): { value: string; title: string }[] {
  return Object.entries(table).map(([value, entry]) => ({ value, title: titleOf(entry, value) }));
}

function capitalized(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
