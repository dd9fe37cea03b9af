import { elementSamples } from '@contentkit/samples';
import { AnchorMdx, Markdown } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';

import { docsPath } from './docs-path.ts';
import { Code } from './TreeSource.tsx';

/** A text of the reference: its links lead to the pages of elements, and to its other parts. */
export function ReferenceText({ markdown }: { readonly markdown: string }): ReactNode {
  return <Markdown options={{ overrides: { a: ReferenceLink, pre: Pre } }}>{markdown}</Markdown>;
}

function ReferenceLink({
  href = '',
  children,
}: {
  readonly href?: string;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <AnchorMdx href={pageOf(href.replace(/^#/, ''))} target="_self">
      {children}
    </AnchorMdx>
  );
}

/** The page of the docs on which something is described. */
function pageOf(name: string): string {
  const samples: Readonly<Record<string, { readonly title: string }>> = elementSamples;
  const title = samples[name]?.title;
  return title === undefined ? `${docsPath('Reference')}#${name}` : docsPath(`Elements/${title}`);
}

/** Code as stories show it. */
function Pre({ children }: { readonly children?: CodeElement }): ReactNode {
  const { className = '', children: text = '' } = children?.props ?? {};
  const syntax = className.replace(/^.*lang(uage)?-/, '') || 'text';
  return <Code title={syntax === 'json' ? 'JSON' : 'JSX'} syntax={syntax} text={text} />;
}

/** What the Markdown component makes of a fenced block. */
interface CodeElement {
  readonly props: { readonly className?: string; readonly children?: string };
}
