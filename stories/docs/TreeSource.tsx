import { ElementTree } from '@contentkit/react';
import { parseElement, printJsx } from '@contentkit/schema';
import type { PlainObject } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import { CopyButton } from './CopyButton.tsx';
import { useDocsGlobals } from './docs-globals.ts';
import { playgroundLink } from './playground-link.ts';

/** A tree as the JSON on the wire and as the JSX of its author, with a way to try it. */
export function TreeSource({
  root,
  state,
}: {
  readonly root: unknown;
  readonly state: PlainObject;
}): ReactNode {
  const jsx = jsxOf(root);
  return (
    <figure className="docs-source">
      <div className="docs-source-pair">
        <Code title="JSON" syntax="json" text={JSON.stringify(root, null, 2)} />
        {jsx !== undefined && <Code title="JSX" syntax="tsx" text={jsx} />}
      </div>
      <figcaption className="docs-source-foot">
        {Object.keys(state).length > 0 && (
          <span className="docs-state">
            With the state <code>{JSON.stringify(state)}</code>
          </span>
        )}
        <a href={playgroundLink(root, state)} target="_blank" rel="noopener">
          Open in the playground
        </a>
      </figcaption>
    </figure>
  );
}

/** A text as code, drawn with the element that is there for it. */
export function Code({
  title,
  syntax,
  text,
}: {
  readonly title: string;
  readonly syntax: string;
  readonly text: string;
}): ReactNode {
  const { theme } = useDocsGlobals();
  return (
    <section className="docs-code" aria-label={title}>
      <header className="docs-code-head">
        <span>{title}</span>
        <CopyButton text={text} what={title} />
      </header>
      <div className="sb-unstyled">
        <ElementTree element={{ type: 'codeblock', syntax, content: text }} theme={theme} />
      </div>
    </section>
  );
}

/** The JSX that an author would write; none for what has no reading at all. */
function jsxOf(root: unknown): string | undefined {
  const result = parseElement(root);
  return result.ok && result.output.type === 'element'
    ? printJsx(result.output.element)
    : undefined;
}
