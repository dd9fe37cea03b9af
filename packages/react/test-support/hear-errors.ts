import { onTestFinished } from 'vitest';

/** Hears, until the test ends, what nobody in the page has caught: the messages, as they come. */
export function hearErrors(): readonly string[] {
  const messages: string[] = [];
  const hear = (event: ErrorEvent) => {
    event.preventDefault();
    messages.push((event.error as Error).message);
  };
  window.addEventListener('error', hear);
  onTestFinished(() => window.removeEventListener('error', hear));
  return messages;
}
