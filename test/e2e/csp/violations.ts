import type { Page } from 'playwright';

/** What a page's policy refused. */
export interface Violation {
  readonly directive: string;
  /** The URL that was refused, or `inline`, or the sink of a string. */
  readonly blocked: string;
  /** The file that had it done, and the line; the page itself where it stood in its HTML. */
  readonly at: string;
}

/**
 * Listens to what the policies of a page and of its frames refuse.
 *
 * @returns What asks for all that was refused so far.
 */
export async function watchViolations(page: Page): Promise<() => Promise<readonly Violation[]>> {
  const violations: Violation[] = [];
  await page.exposeFunction('reportViolation', (violation: Violation) => {
    violations.push(violation);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      // What was exposed to the page, which no declaration names.
      const { reportViolation } = globalThis as unknown as {
        reportViolation: (violation: Violation) => void;
      };
      reportViolation({
        directive: event.effectiveDirective,
        blocked: event.blockedURI,
        at: `${event.sourceFile}:${event.lineNumber}:${event.columnNumber}`,
      });
    });
  });
  return async () => {
    // Events are tasks of their own: two frames later those of what was done by now are through.
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
    return violations;
  };
}
