import { StrictMode, useEffect, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, onTestFinished } from 'vitest';
import { page, type Locator } from 'vitest/browser';

import '../styles.css';

/** The HTML of the server, and the page that has taken it over. */
export interface Hydrated {
  readonly html: string;
  readonly screen: Locator;
}

/** Draws on the server and lets the page take over; a difference between the two fails the test. */
export async function hydrate(ui: ReactNode): Promise<Hydrated> {
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const tree = (
    <StrictMode>
      {ui}
      <Finish onFinish={() => finish()} />
    </StrictMode>
  );
  const html = renderToString(tree);
  const container = document.createElement('div');
  container.innerHTML = html;
  document.body.append(container);
  const differences: unknown[] = [];
  const root = hydrateRoot(container, tree, {
    onRecoverableError: (error) => differences.push(error),
  });
  onTestFinished(() => {
    root.unmount();
    container.remove();
  });
  await finished;
  expect(differences).toEqual([]);
  return { html, screen: page.elementLocator(container) };
}

function Finish({ onFinish }: { readonly onFinish: () => void }): ReactNode {
  useEffect(onFinish, [onFinish]);
  return null;
}
