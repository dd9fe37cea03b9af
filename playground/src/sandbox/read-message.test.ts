import { expect, test } from 'vitest';

import { readFrameMessage, readWorkerMessage } from './read-message.ts';

test.for([
  null,
  7,
  'text',
  [],
  {},
  { kind: 'message' },
  { kind: 'message', worker: '1', text: '' },
  { kind: 'message', worker: 1, text: 7 },
  { kind: 'message', worker: 1, text: 'x'.repeat(300_000) },
  { kind: 'message', worker: 1, text: '', bytes: {} },
  { kind: 'message', worker: 1, text: '', bytes: new ArrayBuffer(6_000_000) },
  { kind: 'other', worker: 1 },
])('is no message of a frame: %#', (value) => {
  expect(readFrameMessage(value)).toBeUndefined();
});

test.for([
  '',
  'null',
  '[]',
  '{',
  '{"kind":"other"}',
  '{"kind":"answer","id":1,"status":101}',
  '{"kind":"answer","id":1,"status":"200"}',
  '{"kind":"phase","phase":"constructor"}',
  '{"kind":"request","outcome":"__proto__"}',
])('is no message of a worker: %s', (text) => {
  expect(readWorkerMessage(text)).toBeUndefined();
});

test('what is read of a message is plain and bounded', () => {
  expect(
    readWorkerMessage(
      '{"kind":"answer","id":1e999,"status":200,"headers":[["a","b"],["a\\nb","c"],["d","e\\nf"],7],"more":1}',
    ),
  ).toEqual({ kind: 'answer', id: 0, status: 200, headers: [['a', 'b']] });
  const log = { kind: 'log', level: 'loud', text: 'x'.repeat(99_999), stack: {} };
  expect(readWorkerMessage(JSON.stringify(log))).toEqual({
    kind: 'log',
    level: 'log',
    text: 'x'.repeat(16_384),
    stack: '',
  });
  expect(readWorkerMessage('{"kind":"fault","error":{"message":7,"__proto__":{"a":1}}}')).toEqual({
    kind: 'fault',
    error: { name: '', message: '', stack: '' },
  });
});
