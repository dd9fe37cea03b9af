import { userEvent } from 'vitest/browser';

import type { Drawn, ElementEffects } from './effect.ts';
import { openList, pickRed, press, untilThere } from './gestures.ts';
import { actions, picture } from './parts.ts';
import { iconNames } from './properties.ts';

const red = { id: 'red', label: 'Red' };
const options = [red, { id: 'blue', label: 'Blue' }];
const element = { type: 'select', state: 'colour', options };
const chosen = { ...element, initialValue: 'red' };
const pictured = { ...chosen, options: [{ ...red, icon: 'star' }] };
const url = { host: 'api.example', pathname: '/colours', query: { key: 'one' } };
const remote = { ...element, options: { url } };

/** Chooses the first option of a combobox. */
async function chooseFirst(drawn: Drawn): Promise<void> {
  await openList(drawn);
  await press('option')(drawn);
}

async function typeAndChoose(drawn: Drawn): Promise<void> {
  await openList(drawn);
  await userEvent.keyboard('green{Enter}');
}

/** Answers an option of its own for each of the host app's lists. */
const loadOptions = async (source: string) => [{ id: source, label: source }];

export const select: ElementEffects = {
  element,
  options: { loadOptions, state: { first: 'one', second: 'two' } },
  effects: {
    state: { seen: 'request', values: ['colour', 'other'], act: pickRed },
    'initialValue as text': {
      seen: ['accessibility', 'request'],
      values: [undefined, 'red', 'blue'],
    },
    'initialValue as list': {
      element: { ...element, multiple: true },
      seen: ['accessibility', 'request'],
      values: [undefined, ['red'], ['red', 'blue']],
      act: untilThere,
    },
    onValueChange: { seen: 'action', values: [undefined, ...actions], act: pickRed },
    placeholder: { seen: 'dom', values: [undefined, 'A colour', 'Choose'] },
    multiple: {
      element: { ...element, acceptInput: true },
      seen: 'request',
      values: [undefined, true],
      act: chooseFirst,
    },
    acceptInput: {
      element: pictured,
      seen: 'request',
      values: [undefined, true],
      act: typeAndChoose,
    },
    'options.source': {
      seen: 'request',
      at: 'options',
      values: [{ source: 'openapi' }, { url: 'https://api.example/colours' }],
      act: chooseFirst,
    },
    'options[].id': { seen: 'request', values: ['red', 'green'], act: pickRed },
    'options[].label': { seen: 'accessibility', values: ['Red', 'Crimson'] },
    'options[].icon as name': {
      element: pictured,
      seen: 'dom',
      values: [undefined, ...iconNames],
      act: untilThere,
    },
    'options[].icon as image': {
      element: pictured,
      seen: 'dom',
      values: [undefined, picture],
      act: untilThere,
    },
    'options.url as text': {
      element: remote,
      seen: 'request',
      values: ['https://api.example/colours', 'https://api.example/others'],
      act: openList,
    },
    'options.url.host': {
      element: remote,
      seen: 'request',
      values: ['api.example', 'api.example:8080'],
      act: openList,
    },
    'options.url.pathname': {
      element: remote,
      seen: 'request',
      values: ['/colours', '/others'],
      act: openList,
    },
    'options.url.query': {
      element: remote,
      seen: 'request',
      values: [undefined, { key: 'one' }, { other: 'one' }],
      act: openList,
    },
    'options.url.query.* as text': {
      element: remote,
      seen: 'request',
      values: ['one', 'two'],
      act: openList,
    },
    'options.url.query.* as binding': {
      element: remote,
      seen: 'request',
      values: [{ $state: 'first' }, { $state: 'second' }],
      act: openList,
    },
    disabled: { seen: 'accessibility', values: [undefined, true] },
  },
  forms: {
    'to type in': {
      element: { ...element, multiple: true },
      effects: {
        state: { seen: 'request', values: ['colour', 'other'], act: chooseFirst },
        onValueChange: { seen: 'action', values: [undefined, ...actions], act: chooseFirst },
        placeholder: { seen: 'dom', values: [undefined, 'A colour', 'Choose'], act: untilThere },
        'options[].id': { seen: 'request', values: ['red', 'green'], act: chooseFirst },
        'options[].label': { seen: 'dom', values: ['Red', 'Crimson'], act: openList },
        'options[].icon as name': {
          seen: 'dom',
          values: [undefined, ...iconNames.slice(0, 2)],
          at: 'options[].icon',
          act: openList,
        },
        disabled: { seen: 'accessibility', values: [undefined, true], act: untilThere },
      },
    },
  },
};
