import type { LogLevel } from '../messages.ts';
import { cut, type Bridge } from './bridge.ts';
import { formatValue } from './format-value.ts';
import { replaceInScope, scope } from './scope.ts';

/** What each method of the console comes to; those that are not here do nothing. */
const levels: Readonly<Record<string, LogLevel>> = {
  debug: 'debug',
  info: 'info',
  log: 'log',
  dir: 'log',
  table: 'log',
  group: 'log',
  groupCollapsed: 'log',
  trace: 'log',
  warn: 'warn',
  error: 'error',
};

/** Has the console write to the playground's log in place of the browser's. */
export function replaceConsole(bridge: Bridge): void {
  const write = (level: LogLevel, values: readonly unknown[]) => {
    bridge.mention(() => {
      const text = cut(values.map((value) => formatValue(value)).join(' '));
      return { kind: 'log', level, text, stack: cut(new Error().stack ?? '', 4_000) };
    });
  };
  const replaced: Record<string, (...values: unknown[]) => void> = {};
  for (const name of Object.keys(scope.console)) replaced[name] = () => undefined;
  for (const [name, level] of Object.entries(levels)) {
    replaced[name] = (...values) => write(level, values);
  }
  replaced['assert'] = (isTrue, ...values) => {
    if (!isTrue) write('error', ['Assertion failed', ...values]);
  };
  replaceInScope('console', replaced);
}
