/**
 * A value of the state as text: what has no text is empty, and what is no text is shown as JSON
 * (R28, R34c).
 */
export function textOf(value: unknown): string {
  if (typeof value === 'string') {
    return value;
  }
  try {
    return value === undefined || value === null ? '' : (JSON.stringify(value) ?? '');
  } catch {
    // It holds itself, or something that JSON has no word for: there is no text of it (R6).
    return '';
  }
}
