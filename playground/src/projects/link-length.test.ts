import { expect, test } from 'vitest';

import { describeLinkLength } from './link-length.ts';

test.each<[number, string, string]>([
  [100, 'good', 'Short enough for any chat or mail.'],
  [1_999, 'good', 'Short enough for any chat or mail.'],
  [
    2_000,
    'warn',
    'Too long for some chat tools: Discord (2,000 characters). Some mail programs cut it off, too. A file always arrives whole.',
  ],
  [
    5_000,
    'warn',
    'Too long for some chat tools: Discord (2,000 characters) and Slack (4,000 characters). Some mail programs cut it off, too. A file always arrives whole.',
  ],
  [3_000_000, 'bad', 'No browser opens a link this long. Send a file.'],
])('a link of %i characters is %s', (characters, tone, text) => {
  expect(describeLinkLength('x'.repeat(characters))).toEqual({ characters, tone, text });
});

test('what nearly every tool refuses names them', () => {
  expect(describeLinkLength('x'.repeat(20_000)).text).toContain('Microsoft Teams');
});
