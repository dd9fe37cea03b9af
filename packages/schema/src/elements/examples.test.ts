import { expect, test } from 'vitest';

import { parseElement } from '../read/read-output.ts';
import { elementDefinitions, elementSchema } from './index.ts';
import type { ElementType } from '../element.ts';

for (const [type, definition] of Object.entries(elementDefinitions)) {
  test(`R5b: every example of ${type} is strictly valid`, () => {
    expect(definition.examples.length).toBeGreaterThan(0);
    for (const example of definition.examples) {
      // The record's keys are the element types.
      const schema = elementSchema(type as ElementType);
      expect(schema.safeParse(example).error).toBeUndefined();
      expect(parseElement(example).issues).toEqual([]);
    }
  });
}
