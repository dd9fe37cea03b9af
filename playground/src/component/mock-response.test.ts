import { describe, expect, test } from 'vitest';

import {
  addMock,
  checkMock,
  countProblems,
  layOutJson,
  mockOf,
  moveMock,
  newMock,
  stillRefused,
} from './mock-response.ts';

const tasks = { ...newMock, url: 'https://api.example/tasks' };
const all = { ...newMock, method: undefined, url: 'https://api.example/**' };

describe('a mock of a request', () => {
  test('answers it whatever its query', () => {
    expect(mockOf({ method: 'post', url: 'https://api.example/tasks?page=1#top' })).toEqual({
      method: 'POST',
      url: 'https://api.example/tasks',
      status: 200,
      contentType: 'application/json',
      body: '{}',
    });
  });

  test('stands before what would answer in its place', () => {
    const other = { ...newMock, url: 'https://other.example/' };
    expect(addMock([other, all], tasks)).toEqual({ mocks: [other, tasks, all], index: 1 });
    expect(addMock([other], tasks)).toEqual({ mocks: [other, tasks], index: 1 });
    const post = { ...all, method: 'POST' };
    expect(addMock([post], tasks)).toEqual({ mocks: [post, tasks], index: 1 });
  });
});

test('a mock can move, but not out of the list', () => {
  expect(moveMock([tasks, all], 0, 1)).toEqual([all, tasks]);
  expect(moveMock([tasks, all], 1, 0)).toEqual([all, tasks]);
  expect(moveMock([tasks, all], 1, 2)).toEqual([tasks, all]);
  expect(moveMock([tasks, all], 0, -1)).toEqual([tasks, all]);
});

describe('what is said of a mock', () => {
  test('is nothing where all is well', () => {
    expect(countProblems(checkMock(tasks))).toBe(0);
    expect(countProblems(checkMock(all, [tasks]))).toBe(0);
  });

  test('R23: that no request is matched', () => {
    expect(checkMock({ ...tasks, url: '/tasks' }).url?.severity).toBe('error');
  });

  test('that another answers first', () => {
    expect(checkMock(tasks, [newMock, all]).url).toEqual({
      severity: 'warning',
      message: 'Number 2 of the list answers all of these requests first. Move this one before it.',
    });
  });

  test.each([199, 600, 200.5, Number.NaN])('that %s is no status', (status) => {
    expect(checkMock({ ...tasks, status }).status).toBe(
      'A status is a whole number from 200 to 599.',
    );
  });

  test.each(['json', 'text/', 'text/plain\n', 'text/plain; charset=“utf-8”'])(
    'that %j is no content type',
    (contentType) => {
      expect(checkMock({ ...tasks, contentType }).contentType).toMatch(/^A content type/);
    },
  );

  test('where its body is no JSON', () => {
    expect(checkMock({ ...tasks, body: '{\n  "a": 1,\n}' }).body).toMatch(/^Line 2, column \d+: /);
    expect(checkMock({ ...tasks, body: '' }).body).toMatch(/^Line 1/);
    expect(
      checkMock({ ...tasks, contentType: 'application/problem+json', body: '{' }).body,
    ).toMatch(/^Line 1/);
    expect(checkMock({ ...tasks, contentType: 'text/plain', body: '{' }).body).toBeUndefined();
  });

  test('that a status has no body', () => {
    expect(checkMock({ ...tasks, status: 204 }).body).toBe(
      'With the status 204 nothing of this is sent.',
    );
    expect(checkMock({ ...tasks, status: 204, body: '' }).body).toBeUndefined();
  });
});

describe('what was refused', () => {
  const refused = {
    method: 'GET',
    url: 'https://api.example/tasks?page=1',
    outcome: 'refused',
  } as const;
  const again = { ...refused, url: 'https://api.example/tasks?page=2' };
  const mocked = { ...refused, outcome: 'mocked' } as const;

  test('is told once, the newest first', () => {
    const post = { ...refused, method: 'POST' };
    expect(stillRefused([refused, mocked, post, again], { isOpen: false, mocks: [] })).toEqual([
      again,
      post,
    ]);
  });

  test('is no longer told where a mock answers, or requests are let out', () => {
    expect(stillRefused([refused], { isOpen: false, mocks: [mockOf(refused)] })).toEqual([]);
    expect(stillRefused([refused], { isOpen: true, mocks: [] })).toEqual([]);
  });
});

test('JSON is laid out, and anything else stays', () => {
  expect(layOutJson('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}');
  expect(layOutJson('{"a"')).toBe('{"a"');
});
