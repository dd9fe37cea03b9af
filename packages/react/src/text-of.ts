/**
 * A value of the state as text: what has no text is empty, and what is no text is shown as JSON
 * (R28, R34c).
 */
export function textOf(value: unknown): string {
  if (typeof value === 'string') {
    return value;
  }
  return value === undefined || value === null ? '' : JSON.stringify(value);
}
