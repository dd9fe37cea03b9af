import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The browser that tests run in: `CHROME_PATH`, else the first Chromium or Chrome on the PATH.
 * Playwright's own download is not used: the machine's browser is enough, and needs no second
 * network host.
 *
 * @returns {string | undefined} The path of the executable.
 */
export function findChromium() {
  if (env['CHROME_PATH']) return env['CHROME_PATH'];
  const folders = (env['PATH'] ?? '').split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (platform === 'darwin') candidates.push(...MAC_APPLICATIONS);
  return candidates.find(isExecutable);
}

/**
 * The flags every test browser starts with: the sandbox needs privileges that containers lack,
 * glyphs and scrollbars must not differ between machines, and nothing but this machine is
 * reachable, so that no test can depend on the internet, nor Chromium on its own services.
 */
export const chromiumArgs = [
  '--no-sandbox',
  '--font-render-hinting=none',
  '--disable-gpu',
  '--hide-scrollbars',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]',
];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
