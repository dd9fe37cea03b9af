import { createConsoleGuard, type ConsoleMethod } from './console-guard.ts';

/** The guard of the present test file; `fail-on-console.ts` installs it. */
export const consoleGuard = createConsoleGuard(console);

/**
 * Says that the present test makes the code under test write to the console. Without it any
 * console output fails the test; with it the test fails unless a call matches.
 *
 * @example
 * test('a broken view reports to the console', () => {
 *   expectConsole('error', /ButtonView threw/);
 *   drawBrokenButton();
 * });
 */
export function expectConsole(method: ConsoleMethod, pattern: RegExp | string): void {
  consoleGuard.expect(method, pattern);
}
