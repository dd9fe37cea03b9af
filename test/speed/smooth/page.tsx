// The page that is watched while it draws something long: by ContentKit, and by hand.
import { ElementTree } from '@contentkit/react';
import styles from '@contentkit/react/styles.css?inline';
import type { ElementOutput } from '@contentkit/schema';
import { createRoot, type Root } from 'react-dom/client';

import { cards } from '../../bench/react/cards/index.ts';

const sheet = document.createElement('style');
sheet.textContent = styles;
document.head.append(sheet);

/** About 200 KB of code: as long as code may be that has colours. */
const line = (index: number) => `export const value${index} = compute('text', ${index}, [true]);`;
const lines = Array.from({ length: 3_600 }, (_, index) => line(index));
const code = lines.join('\n');

/** Ten elements for each card. */
const list = JSON.parse(cards.tree(20_000)) as ElementOutput;

/** What is drawn, by whom. */
const pages = {
  codeByHand: () => (
    <div className="ck">
      <div className="ck-codeblock">
        <pre className="ck-code-lines">
          <code>
            {lines.map((text, index) => (
              <span key={index} className="ck-code-line">
                {text}
                {'\n'}
              </span>
            ))}
          </code>
        </pre>
      </div>
    </div>
  ),
  code: () => <ElementTree element={{ type: 'codeblock', syntax: 'typescript', content: code }} />,
  listByHand: () => <cards.HandWritten data={cards.read(list) as never} onPress={() => {}} />,
  list: () => <ElementTree output={list} limits={{ nodes: 1_000_000 }} />,
};

export type PageName = keyof typeof pages;

let root: Root | undefined;

/** What the test asks the page. */
const smooth = {
  /** Draws a page in place of the one before. */
  draw(name: PageName): void {
    smooth.clear();
    const container = document.createElement('main');
    document.body.append(container);
    root = createRoot(container);
    root.render(pages[name]());
  },
  clear(): void {
    root?.unmount();
    root = undefined;
    document.querySelector('main')?.remove();
  },
  /** Whether the last line is in colours. */
  isColoured: () =>
    document.querySelector('.ck-code-line:last-child > [class^="ck-token"]') !== null,
};

export type Smooth = typeof smooth;

declare global {
  interface Window {
    smooth: Smooth;
    /** What find-in-page does; in every browser, and in no standard. */
    find(text: string): boolean;
  }
}

window.smooth = smooth;
