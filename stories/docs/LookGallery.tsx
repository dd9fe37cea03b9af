import { ElementTree } from '@contentkit/react';
import type { RootElement } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import { looks } from '../themes/index.ts';
import { useDocsGlobals } from './docs-globals.ts';

/** One tree in every look, side by side. */
export function LookGallery(): ReactNode {
  const { theme } = useDocsGlobals();
  return (
    <div className="docs-looks">
      {Object.entries(looks).map(([name, { title, css }]) => (
        <figure key={name}>
          {/* A host app's style sheet is for its whole page: here it holds in this figure only. */}
          <style>{`@scope (.docs-look-${name}) { ${scoped(css)} }`}</style>
          <div className={`docs-look sb-unstyled docs-look-${name} ${theme}`}>
            <ElementTree element={sample} theme={theme} />
          </div>
          <figcaption>{title}</figcaption>
        </figure>
      ))}
    </div>
  );
}

const sample: RootElement = {
  type: 'block',
  children: [
    {
      type: 'card',
      title: 'Payments API',
      hint: 'Version 2.4',
      icon: 'star',
      buttons: [{ type: 'button', icon: 'edit', tooltip: 'Edit', onPress: { action: 'edit' } }],
      children: [{ type: 'text', children: ['Payments can be captured in parts.'] }],
    },
    {
      type: 'input',
      label: 'Site name',
      hint: 'Shown in search results.',
      element: { type: 'textinput', state: 'name', initialValue: 'Acme developers' },
    },
    {
      type: 'input',
      label: 'Ask readers for feedback',
      element: { type: 'switch', state: 'feedback', initialValue: true },
    },
    { type: 'button', style: 'primary', label: 'Save changes', onPress: { action: 'save' } },
  ],
};

/** What a page says of itself, said of the figure. A build leaves no space before the brace. */
function scoped(css: string): string {
  return css.replaceAll(/:root|\.dark(?=\s*\{)/g, (selector) =>
    selector === ':root' ? ':scope' : ':scope.dark',
  );
}
