// Runs in Node and in the browser: the guard must hold in both.
import { describe, expect, test } from 'vitest';

import { createConsoleGuard, GUARDED_METHODS, type ConsoleMethod } from './console-guard.ts';
import { expectConsole } from './expect-console.ts';

describe('the setup file', () => {
  test.fails('fails a test that writes to the console', () => {
    console.info('nobody asked for this');
  });

  test.fails('fails a test whose expected output never comes', () => {
    expectConsole('warn', /never written/);
  });

  test('passes a test that expects its output', () => {
    expectConsole('error', /^saved 2 of 3$/);
    console.error('saved %d of %d', 2, 3);
  });

  test('does not carry an expectation over to the next test', () => {
    expect(console.error).toBeTypeOf('function');
  });
});

describe('the guard', () => {
  test.each(GUARDED_METHODS)('reports an unexpected console.%s with its text', (method) => {
    const { console, guard } = createGuardedConsole();
    console[method]('lost', { key: 1 });
    expect(guard.settle()?.message).toContain(`Unexpected console.${method}:\nlost {"key":1}`);
  });

  test('says where the call was made', () => {
    const { console, guard } = createGuardedConsole();
    console.error('lost');
    expect(guard.settle()?.message).toContain('fail-on-console.test');
  });

  test('an expectation covers only its method and only what matches', () => {
    const { console, guard } = createGuardedConsole();
    guard.expect('warn', /slow/);
    console.warn('slow');
    console.warn('fast');
    console.error('slow');
    const message = guard.settle()?.message;
    expect(message).toContain('Unexpected console.warn:\nfast');
    expect(message).toContain('Unexpected console.error:\nslow');
    expect(message).not.toContain('Unexpected console.warn:\nslow');
  });

  test('reports an expectation that no call met', () => {
    const { guard } = createGuardedConsole();
    guard.expect('error', 'broken');
    expect(guard.settle()?.message).toBe(
      'Expected console.error matching broken, but no call matched.',
    );
  });

  test('forgets what it judged', () => {
    const { console, guard } = createGuardedConsole();
    console.log('once');
    guard.settle();
    expect(guard.settle()).toBeUndefined();
  });

  test('a cyclic argument is no reason to fail while formatting', () => {
    const { console, guard } = createGuardedConsole();
    const cycle: Record<string, unknown> = {};
    cycle['self'] = cycle;
    console.log(cycle);
    expect(guard.settle()?.message).toContain('[object Object]');
  });
});

function createGuardedConsole() {
  const silent = () => {};
  const target: Pick<Console, ConsoleMethod> = {
    error: silent,
    warn: silent,
    log: silent,
    info: silent,
    debug: silent,
  };
  const guard = createConsoleGuard(target);
  guard.install();
  return { console: target, guard };
}
