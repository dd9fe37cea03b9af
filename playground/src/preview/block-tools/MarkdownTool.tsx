import { codeFenceFromBlock, type BlockMarkdown } from '@contentkit/schema';
import type { PlainObject } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import { Callout } from '../../ui/Callout.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { PropsText } from './PropsText.tsx';
import { readFence } from './read-props.ts';
import { useWriting } from './use-writing.ts';

/** The fenced code block that stands for the block where the document is Markdown (R34). */
export function MarkdownTool({
  markdown,
  props,
  onWrite,
}: {
  readonly markdown: BlockMarkdown | undefined;
  readonly props: PlainObject;
  readonly onWrite: (props: PlainObject) => void;
}): ReactNode {
  const fence = markdown && codeFenceFromBlock({ markdown }, props);
  if (!markdown) return <HowToMap />;
  if (fence === undefined) {
    return (
      <Callout tone="warn" title={`“${markdown.codeblock}” cannot stand behind a fence`}>
        The language of a code block is a word: no spaces, no backticks, no <code>\</code> and no{' '}
        <code>&amp;</code>. Change <code>codeblock</code> in the block’s settings.
      </Callout>
    );
  }
  return <Fence markdown={markdown} fence={fence} onWrite={onWrite} />;
}

function Fence({
  markdown,
  fence,
  onWrite,
}: {
  readonly markdown: BlockMarkdown;
  readonly fence: string;
  readonly onWrite: (props: PlainObject) => void;
}): ReactNode {
  const writing = useWriting(fence, (text) => readFence(text, markdown), onWrite);
  return (
    <div className="pg-block-tool">
      <div className="pg-block-line">
        <p className="pg-block-help">
          The block as it stands in a Markdown file: the content is <code>{markdown.body}</code>,
          the other props follow the language.
        </p>
        <CopyButton label="Copy the Markdown" text={() => writing.text} />
      </div>
      <PropsText label="Markdown" writing={writing} />
    </div>
  );
}

const example = `markdown: {
  codeblock: 'note',  // the language behind the fence
  body: 'text'        // the prop that holds the content
}`;

function HowToMap(): ReactNode {
  return (
    <div className="pg-block-tool">
      <p className="pg-block-help">
        This block has no form in Markdown yet. Say in its settings which code block stands for it,
        and which of its props is the content:
      </p>
      <pre
        className="pg-block-example"
        tabIndex={0}
        role="region"
        aria-label="Example of a mapping"
      >
        {example}
      </pre>
    </div>
  );
}
