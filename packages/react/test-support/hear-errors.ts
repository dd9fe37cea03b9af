import { onTestFinished } from 'vitest';

/** Hears, until the test ends, what nobody in the page has caught: the messages, as they come. */
export function hearErrors(): readonly string[] {
  const messages: string[] = [];
  const hear = (event: ErrorEvent) => {
    // React 18's build for development has the browser report what React may catch yet.
    if (new Error().stack?.includes('invokeGuardedCallback')) return;
    event.preventDefault();
    messages.push((event.error as Error).message);
  };
  window.addEventListener('error', hear);
  onTestFinished(() => window.removeEventListener('error', hear));
  return messages;
}
