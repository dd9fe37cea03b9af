import { cdp } from 'vitest/browser';

/** The one command of the browser's debugger that is used here; vitest types none of them. */
interface Debugger {
  send(
    method: 'Emulation.setEmulatedMedia',
    parameters: { readonly features: readonly { readonly name: string; readonly value: string }[] },
  ): Promise<unknown>;
}

/**
 * Has the browser say what a person's system would say of them.
 *
 * @returns Lets it say nothing again.
 */
export async function emulate(
  feature: 'prefers-reduced-motion' | 'forced-colors',
  value: 'reduce' | 'active',
): Promise<() => Promise<unknown>> {
  const browser = cdp() as Debugger;
  await browser.send('Emulation.setEmulatedMedia', { features: [{ name: feature, value }] });
  return () => browser.send('Emulation.setEmulatedMedia', { features: [] });
}
