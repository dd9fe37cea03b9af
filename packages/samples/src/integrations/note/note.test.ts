import { mountComponent } from '@contentkit/testing';
import { expect, test } from 'vitest';

import script from './integration.tsx';

const mountNote = (props = {}) => mountComponent(script, { componentId: 'note', props });

test('is written, saved and kept in the page', async () => {
  const note = await mountNote();
  await note.type('Title', '  Groceries ');
  await note.type('Text', 'Apples and pears');
  await note.press('Save');
  expect(note.props).toEqual({ title: 'Groceries', text: 'Apples and pears' });
  expect(note.find('Saved “Groceries”, 3 words.')).toBeDefined();
  expect(note.issues).toEqual([]);
});

test('says what is wrong with it, and keeps what was typed', async () => {
  const note = await mountNote();
  await note.type('Title', 'x'.repeat(81));
  await expect(note.press('Save')).rejects.toThrow('There is nothing to save yet.');
  await note.type('Text', 'Apples');
  await expect(note.press('Save')).rejects.toThrow('this one has 81');
  expect(note.state).toMatchObject({ title: 'x'.repeat(81), text: 'Apples' });
  expect(note.props).toEqual({});
});

test('is pinned by the menu, and cleared after a question', async () => {
  const note = await mountNote({ title: 'Groceries', text: 'Apples' });
  await note.press('Pin');
  expect(note.props).toMatchObject({ pinned: true });
  await note.press('Clear', { confirm: false });
  expect(note.props).toMatchObject({ text: 'Apples' });
  await note.press('Clear', { confirm: true });
  expect(note.props).toMatchObject({ title: '', text: '', pinned: true });
});

test('is read where the page cannot be edited', async () => {
  const note = await mountNote({ title: 'Groceries', text: 'Apples' });
  await note.update({
    context: { type: 'document', spaceId: 's', editable: false, theme: 'light' },
  });
  expect(note.all({ type: 'textinput' })).toEqual([]);
  expect(note.issues).toEqual([]);
});
