import { RenderError } from '@contentkit/client';
import { ContentKit, ElementTree } from '@contentkit/react';
import type { Action, PlainObject } from '@contentkit/schema/reader';
import { useState, type ReactNode } from 'react';

import { sampleIntegration } from './sample-integration.ts';
import type { Answer } from './story-source.ts';

/** What {@link SampleTree} is given: each a control in the panel below the story. */
export interface SampleTreeProps {
  /** The tree, as a component would render it. */
  readonly root: unknown;
  /** The state that it begins with. */
  readonly state: PlainObject;
  /** What answers its actions. */
  readonly answer: Answer;
  /** The toolbar's theme. */
  readonly theme: 'light' | 'dark';
  /** Hears of each action. */
  readonly onAction: (action: Action) => void;
}

/**
 * A sample on screen. Its inputs work; its actions go to the panel, and where the story says so, to
 * a component that never answers or only with an error.
 */
export function SampleTree({ root, state, answer, theme, onAction }: SampleTreeProps): ReactNode {
  const [output] = useState({ type: 'element', element: root, state, props: {} });
  return answer === 'none' ? (
    <ElementTree
      output={{ type: 'element', element: root, state, props: {} }}
      integration={sampleIntegration}
      theme={theme}
      onAction={onAction}
    />
  ) : (
    <ContentKit
      componentId="sample"
      context={{ type: 'document', spaceId: 'space', editable: true, theme }}
      render={renders[answer]}
      initialOutput={output}
      integration={sampleIntegration}
      onAction={onAction}
    />
  );
}

const renders = {
  never: () => new Promise<never>(() => {}),
  async error() {
    throw new RenderError('The service is being restarted. Try again in a minute.', {
      status: 503,
    });
  },
};
