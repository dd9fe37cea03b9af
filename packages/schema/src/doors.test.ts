import { expect, test } from 'vitest';

import * as main from './index.ts';
import * as reader from './reader.ts';

test('the main door has everything that the reader door has', () => {
  expect(Object.keys(main)).toEqual(expect.arrayContaining(Object.keys(reader)));
});
