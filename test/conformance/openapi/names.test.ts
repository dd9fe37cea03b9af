import { describe, expect, test } from 'vitest';

import { publishedSchemas } from './document.ts';
import { schemaOf } from './json-schema.ts';
import { contentKitSchemas, otherSchemas, ourSchemas } from './schemas.ts';

test('every published schema of the language has one of ours', () => {
  const published = Object.keys(publishedSchemas).filter((name) => name.startsWith('ContentKit'));
  expect(published.length).toBe(46);
  expect(Object.keys(contentKitSchemas).toSorted()).toEqual(published.toSorted());
});

test('every part of what is published of an integration has one of ours', () => {
  const parts = JSON.stringify(schemaOf(publishedSchemas, 'PublishIntegration')).matchAll(
    /"#\/components\/schemas\/(\w+)"/g,
  );
  const names = [...parts].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !(name in otherSchemas))).toEqual([]);
});

describe('the names stand for something', () => {
  test.each(Object.keys(ourSchemas))('%s', (name) => {
    expect(publishedSchemas).toHaveProperty(name);
    expect(ourSchemas[name]?.safeParse(undefined).success).toBe(false);
  });
});
