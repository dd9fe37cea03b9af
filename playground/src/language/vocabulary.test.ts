import { elementTable } from '@contentkit/schema';
import { expect, test } from 'vitest';

import { docsOfElement, docsOfProperty } from './docs.ts';
import { loadVocabulary } from './vocabulary.ts';

const vocabulary = await loadVocabulary();

test('knows every element', () => {
  expect(vocabulary.elementTypes.toSorted()).toEqual(Object.keys(elementTable).toSorted());
  expect(vocabulary.rootTypes).toEqual(['block', 'modal', 'configuration']);
});

test('knows what stands where', () => {
  const typesIn = (type: string, name: string) =>
    vocabulary.placeOf(type).property(name).item().elementTypes;
  expect(typesIn('stepper', 'children')).toEqual(['step']);
  expect(typesIn('hint', 'children')).toEqual(['text', 'image', 'link']);
  expect(typesIn('block', 'children')).not.toContain('modal');
  expect(vocabulary.placeOf('modal').property('submit').elementTypes).toEqual(['button']);
});

test('explains what it knows', () => {
  expect(docsOfElement(vocabulary, 'button')).toMatchObject({
    kind: 'element',
    description: 'A button that dispatches an action.',
  });
  const [type, first] = vocabulary.placeOf('button').properties;
  expect(type?.name).toBe('type');
  expect(first && docsOfProperty(first)).toMatchObject({
    name: 'onPress',
    kind: 'action',
    isRequired: true,
    description: 'Dispatched when the button is pressed.',
  });
  const style = vocabulary.placeOf('button').properties.find(({ name }) => name === 'style');
  expect(style && docsOfProperty(style)).toMatchObject({
    kind: '"primary" | "secondary" | "danger"',
    isRequired: false,
    preset: '"secondary"',
    values: [
      { name: '"primary"', description: 'The main thing to do; best used once in a place.' },
      {},
      {},
    ],
  });
});
