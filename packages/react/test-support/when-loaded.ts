import { vi } from 'vitest';

/** Waits for what a lazily loaded part draws: the tests' server compiles it when first asked. */
export function whenLoaded(check: () => void): Promise<void> {
  return vi.waitFor(check);
}
