import type { ComponentDefinition } from '@contentkit/runtime';

const answers = {
  /** No JSON at all. */
  text: () => new Response('<!doctype html><title>Bad gateway</title>'),
  /** JSON, but no render output. */
  number: () => Response.json(42),
  /** An output without what it should show. */
  nothing: () => Response.json({ type: 'element', state: {}, props: {} }),
  /** An output that can be read in parts. */
  parts: () =>
    Response.json({
      type: 'element',
      state: {},
      props: { kind: 'parts' },
      element: {
        type: 'block',
        children: [
          { type: 'text', children: ['What can be read is shown.'] },
          { type: 'hologram' },
          { type: 'button', label: 'No action' },
        ],
      },
    }),
  /** An error whose details nobody outside should see. */
  crash: () => {
    throw new Error('The token "s3cret" was refused by the database');
  },
};

/** The kinds of garbage. */
export type GarbageKind = keyof typeof answers;

/** Answers garbage, of the kind that the prop `kind` names. No JSX: the runtime would prevent it. */
export const garbage: ComponentDefinition = {
  componentId: 'garbage',

  async render({ props }) {
    const { kind } = props;
    return answers[isKind(kind) ? kind : 'text']();
  },
};

function isKind(kind: unknown): kind is GarbageKind {
  return typeof kind === 'string' && Object.hasOwn(answers, kind);
}
