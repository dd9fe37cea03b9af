import type { ConsoleMessage, Page } from 'playwright';

/** What a page writes to its console. */
export interface PageConsole {
  /** Allows, and requires, a message that matches. */
  readonly expect: (pattern: RegExp) => void;
  /** @throws Error If there was a message that nobody expected, or an expected one was not there. */
  readonly settle: () => void;
}

/** Listens to a page's console, and to what it fails to catch. */
export function watchConsole(page: Page): PageConsole {
  const messages: string[] = [];
  const expected: RegExp[] = [];
  page.on('console', (message: ConsoleMessage) =>
    messages.push(`${message.type()}: ${message.text()}`),
  );
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.stack ?? error.message}`));

  return {
    expect: (pattern) => void expected.push(pattern),
    settle() {
      const unexpected = messages.filter((text) => !expected.some((pattern) => pattern.test(text)));
      if (unexpected.length > 0) {
        throw new Error(`The page wrote to its console:\n${unexpected.join('\n')}`);
      }
      const missing = expected.filter((pattern) => !messages.some((text) => pattern.test(text)));
      if (missing.length > 0) {
        throw new Error(`The page did not write to its console:\n${missing.join('\n')}`);
      }
    },
  };
}
