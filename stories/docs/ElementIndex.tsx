import { ElementTree } from '@contentkit/react';
import { elementSamples } from '@contentkit/samples';
import { AnchorMdx } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';

import { sampleIntegration } from '../sample-integration.ts';
import type { Sample } from '../sample.ts';
import { useDocsGlobals } from './docs-globals.ts';
import { docsPath } from './docs-path.ts';
import { Words } from './Words.tsx';

/** Every element at a glance: what it looks like, what it is for, and the way to its page. */
export function ElementIndex(): ReactNode {
  const { theme } = useDocsGlobals();
  return (
    <ul className="docs-index">
      {Object.values<Sample>(elementSamples).map(({ type, title, description, variants }) => (
        <li key={type}>
          {/* A picture of it: what can be pressed is on its page. */}
          <div className="docs-index-picture sb-unstyled" inert aria-hidden="true">
            <ElementTree
              output={{
                type: 'element',
                element: variants.default.root,
                state: variants.default.state,
                props: {},
              }}
              integration={sampleIntegration}
              theme={theme}
            />
          </div>
          <AnchorMdx href={docsPath(`Elements/${title}`)} target="_self">
            {title}
          </AnchorMdx>
          <p>
            <Words text={description} />
          </p>
        </li>
      ))}
    </ul>
  );
}
