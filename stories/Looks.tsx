import { ElementTree } from '@contentkit/react';
import { elementSamples } from '@contentkit/samples';
import type { ElementType } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import { sampleIntegration } from './sample-integration.ts';
import type { Sample } from './sample.ts';
import { looksOf } from './states/looks-of.ts';
import { replaceElement } from './states/replace-element.ts';

/** What {@link Looks} is given. */
export interface LooksProps {
  readonly type: ElementType;
  /** The toolbar's theme. */
  readonly theme: 'light' | 'dark';
}

/**
 * Each property of an element whose values can be told by looking, with the element at each value:
 * which properties and values there are, the schema says.
 */
export function Looks({ type, theme }: LooksProps): ReactNode {
  const sample: Sample = elementSamples[type];
  return (
    <dl className="looks">
      {looksOf(sample).map(({ property, looks }) => (
        <div className="looks-row" key={property} data-many={looks.length > 6 || undefined}>
          <dt>
            <code>{property}</code>
          </dt>
          {looks.map(({ label, variant, element }) => (
            <dd key={label}>
              <code className="looks-value">{label}</code>
              <ElementTree
                output={{
                  type: 'element',
                  element: replaceElement<unknown>(variant.root, variant.element, element),
                  state: variant.state,
                  props: {},
                }}
                integration={sampleIntegration}
                theme={theme}
              />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
