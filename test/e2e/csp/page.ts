// The script of the pages that are served under the policy: it draws what the page's JSON says,
// where a server has drawn it already or where nothing is yet.
import '@contentkit/react/styles.css';
import { createRoot, hydrateRoot } from 'react-dom/client';

import { draw, type Drawing } from './drawing.tsx';

const json = document.getElementById('json')?.textContent ?? '';
// A cast of what the test's own server wrote.
const { isDrawn, drawings } = JSON.parse(json) as { isDrawn: boolean; drawings: Drawing[] };
const nonce = document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce;

for (const drawing of drawings) {
  const place = document.getElementById(drawing.id);
  if (!place) throw new Error(`The page has no place ${drawing.id}.`);
  const options = { identifierPrefix: drawing.id };
  if (isDrawn) {
    hydrateRoot(place, draw(drawing, nonce), options);
  } else {
    createRoot(place, options).render(draw(drawing, nonce));
  }
}
