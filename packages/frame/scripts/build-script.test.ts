import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { frameScript } from '../src/script.ts';
import { buildScriptModule } from './build-script.ts';

test('the guest kit as text is what its sources say: run `npm run generate` where it is not', () => {
  const file = new URL('../src/generated/kit.ts', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(buildScriptModule());
});

test('it ends no script element, and opens no comment in one', () => {
  expect(frameScript).not.toMatch(/<\/script|<!--/i);
});
