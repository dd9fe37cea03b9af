import { chromium, type Browser } from 'playwright';

import { chromiumArgs, findChromium } from '../../scripts/lib/chromium.mjs';

/** Starts the browser of the end-to-end tests: the machine's own, cut off from other machines. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error('No Chromium was found. Install it, or set CHROME_PATH to its executable.');
  }
  return chromium.launch({ executablePath, args: chromiumArgs });
}
