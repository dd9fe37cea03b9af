// A wait that gives up after vitest's one second is a guess at how busy the machine is. What comes
// late on a slow one is no failure; what never comes fails all the same, with the wait's own error.
import { vi } from 'vitest';

const PATIENCE = 10_000;

const { waitFor, waitUntil } = vi;

vi.waitFor = (callback, options) => waitFor(callback, patient(options));
vi.waitUntil = (callback, options) => waitUntil(callback, patient(options));

function patient<T extends object>(options: number | T | undefined): number | T {
  return typeof options === 'number' ? options : { timeout: PATIENCE, ...(options as T) };
}
