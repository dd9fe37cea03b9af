import type { ErrorTexts } from '../messages.ts';
import { cut } from './bridge.ts';
import { formatValue } from './format-value.ts';

/** Puts what was thrown into texts; whatever it is, it cannot throw once more. */
export function describeError(error: unknown): ErrorTexts {
  try {
    if (error instanceof Error) {
      const { name, message, stack } = error;
      return { name: textOf(name), message: textOf(message), stack: textOf(stack) };
    }
  } catch {
    // A proxy, or a getter, that throws in turn.
  }
  return { name: '', message: `${formatValue(error)} was thrown.`, stack: '' };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? cut(value) : '';
}
