import { expect, test } from 'vitest';

import { readHostAddress } from './address.ts';

test.each([
  ['http://localhost:4401', 'http://localhost:4401'],
  ['  localhost:4401/ ', 'http://localhost:4401'],
  ['https://api.example/v1', 'https://api.example'],
  ['https://api.example/v1/integrations/', 'https://api.example'],
  ['https://example.com/contentkit/', 'https://example.com/contentkit'],
  ['https://example.com/contentkit/v1?x=1#y', 'https://example.com/contentkit'],
])('%s is the host at %s', (typed, apiUrl) => {
  expect(readHostAddress(typed)).toEqual({ ok: true, apiUrl });
});

test.each([
  ['http://localhost:4401/v1/integrations/note/render', 'note'],
  ['http://localhost:4401/v1/integrations/my%20note', 'my note'],
])('%s names an integration of the host', (typed, integration) => {
  expect(readHostAddress(typed)).toEqual({
    ok: true,
    apiUrl: 'http://localhost:4401',
    integration,
  });
});

test.each([
  ['', /Give an address/],
  ['http://', /Give an address/],
  ['ftp://example.com', /over `http:`/],
  ['javascript://alert(1)', /over `http:`/],
  ['https://ada:secret@example.com', /name and password/],
])('%j is refused', (typed, message) => {
  const read = readHostAddress(typed);
  expect(!read.ok && read.message).toMatch(message);
});
