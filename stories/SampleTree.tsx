import { ElementTree } from '@contentkit/react';
import type { Action, PlainObject } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import { contentEndpoint } from './content-endpoint.ts';

/** What {@link SampleTree} is given: each a control in the panel below the story. */
export interface SampleTreeProps {
  /** The tree, as a component would render it. */
  readonly root: unknown;
  /** The state that it begins with. */
  readonly state: PlainObject;
  /** The toolbar's theme. */
  readonly theme: 'light' | 'dark';
  /** Hears of each action. */
  readonly onAction: (action: Action) => void;
}

const integration = {
  name: 'gallery',
  title: 'Gallery',
  urls: { publicContentEndpoint: contentEndpoint },
};

/** A sample on screen. Its inputs work; its actions go to the panel and nowhere else. */
export function SampleTree({ root, state, theme, onAction }: SampleTreeProps): ReactNode {
  return (
    <ElementTree
      output={{ type: 'element', element: root, state, props: {} }}
      integration={integration}
      theme={theme}
      onAction={onAction}
    />
  );
}
