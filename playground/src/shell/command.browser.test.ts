import { expect, test } from 'vitest';

import { findCommands, isPressed, type Command } from './command.ts';

const run = () => undefined;
const commands: readonly Command[] = [
  { id: 'format', title: 'Format the source', group: 'Source', run },
  { id: 'share', title: 'Share …', group: 'Project', words: 'link url', run },
  { id: 'new', title: 'New component', group: 'Project', run },
];
const titles = (typed: string) => findCommands(commands, typed).map(({ title }) => title);

test('all commands are there before anything is typed', () => {
  expect(findCommands(commands, ' ')).toEqual(commands);
});

test('a command is found by any word of its name, its group or what else it is called', () => {
  expect(titles('source')).toEqual(['Format the source']);
  expect(titles('project')).toEqual(['Share …', 'New component']);
  expect(titles('url')).toEqual(['Share …']);
  expect(titles('comp new')).toEqual(['New component']);
  expect(titles('new link')).toEqual([]);
});

test('what begins so comes before what merely has it', () => {
  const both = [
    { id: 'a', title: 'Reformat', group: '', run },
    { id: 'b', title: 'Format', group: '', run },
  ];
  expect(findCommands(both, 'form').map(({ id }) => id)).toEqual(['b', 'a']);
});

test('a key is a command’s only with just its modifiers', () => {
  const press = (init: KeyboardEventInit) => new KeyboardEvent('keydown', init);
  expect(
    isPressed('Alt-Shift-f', press({ key: 'Ï', code: 'KeyF', altKey: true, shiftKey: true })),
  ).toBe(true);
  expect(isPressed('Alt-Shift-f', press({ key: 'f', code: 'KeyF', altKey: true }))).toBe(false);
  expect(isPressed('Mod-enter', press({ key: 'Enter', ctrlKey: true }))).toBe(true);
  expect(isPressed('Mod-enter', press({ key: 'Enter', ctrlKey: true, shiftKey: true }))).toBe(
    false,
  );
});
