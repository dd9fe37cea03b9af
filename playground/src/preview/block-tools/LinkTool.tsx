import type { InstanceSnapshot } from '@contentkit/client';
import { Link2 } from 'lucide-react';
import { useId, useState, type ReactNode } from 'react';

import { MessageText } from '../../editor/IssueList.tsx';
import { JsonView } from '../../ui/JsonView.tsx';
import { exampleOf, readLink } from './read-link.ts';

/** Where a link is pasted, to become the block (R23). */
export function LinkTool({
  patterns,
  pasted,
  snapshot,
  onPaste,
}: {
  readonly patterns: readonly string[];
  /** The link that the block was made from. */
  readonly pasted: string | undefined;
  /** The instance that answers it. */
  readonly snapshot: InstanceSnapshot;
  readonly onPaste: (url: string) => void;
}): ReactNode {
  const [text, setText] = useState(pasted ?? '');
  const [problem, setProblem] = useState<string>();
  const problemId = useId();

  const paste = (pastedText: string): boolean => {
    const reading = readLink(pastedText, patterns);
    setProblem(reading.ok ? undefined : reading.message);
    if (reading.ok) onPaste(reading.url);
    return reading.ok;
  };
  if (patterns.length === 0) return <HowToMatch />;
  return (
    <div className="pg-block-tool">
      <form
        className="pg-block-line"
        onSubmit={(event) => {
          event.preventDefault();
          paste(text);
        }}
      >
        <input
          className="pg-block-link"
          type="url"
          aria-label="Link"
          aria-invalid={problem !== undefined}
          aria-describedby={problemId}
          placeholder={exampleOf(patterns[0] ?? '') ?? 'https://…'}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setProblem(undefined);
          }}
          onPaste={(event) => {
            const clip = event.clipboardData.getData('text/plain');
            // As in a document, where nobody presses a button.
            if (isAllSelected(event.currentTarget) && paste(clip)) {
              event.preventDefault();
              setText(clip.trim());
            }
          }}
        />
        <button type="submit" className="pg-button" data-kind="outlined">
          <Link2 aria-hidden size={15} /> Paste
        </button>
      </form>
      <p id={problemId} className="pg-block-problem" role="status">
        {problem !== undefined && <MessageText text={problem} />}
      </p>
      {pasted !== undefined && problem === undefined && <Outcome snapshot={snapshot} />}
      {(pasted === undefined || problem !== undefined) && (
        <Patterns patterns={patterns} onTry={setText} />
      )}
    </div>
  );
}

/** What the component made of the link. */
function Outcome({ snapshot }: { readonly snapshot: InstanceSnapshot }): ReactNode {
  const { status, error, props } = snapshot;
  if (status === 'loading') {
    return (
      <p className="pg-block-help" role="status">
        {error
          ? 'The component failed at the link: see above.'
          : 'The component was sent the link as @link.unfurl.'}
      </p>
    );
  }
  return (
    <>
      <p className="pg-block-help" role="status">
        The link went to the component as <code>@link.unfurl</code>, and the document keeps these
        props:
      </p>
      <JsonView label="Props from the link" value={props} />
    </>
  );
}

function Patterns({
  patterns,
  onTry,
}: {
  readonly patterns: readonly string[];
  readonly onTry: (url: string) => void;
}): ReactNode {
  return (
    <>
      <p className="pg-block-help">Links that become this block:</p>
      <ul className="pg-block-patterns" aria-label="Patterns">
        {patterns.map((pattern) => {
          const example = exampleOf(pattern);
          return (
            <li key={pattern}>
              <code>{pattern}</code>
              {example !== undefined && (
                <button
                  type="button"
                  className="pg-button"
                  aria-label={`Write an example of ${pattern}`}
                  onClick={() => onTry(example)}
                >
                  Example
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function HowToMatch(): ReactNode {
  return (
    <div className="pg-block-tool">
      <p className="pg-block-help">
        No link becomes this block yet. Of a component written here, name the links that do under
        “Block”, beside its code; of another one, its block has them as <code>urlUnfurl</code>. Such
        as <code>https://app.example/tasks/*</code>, where <code>*</code> stands for anything but a
        slash, and <code>**</code> for anything.
      </p>
    </div>
  );
}

/** Whether what is pasted takes the place of all there is. */
function isAllSelected({ selectionStart, selectionEnd, value }: HTMLInputElement): boolean {
  return selectionStart === 0 && selectionEnd === value.length;
}
