import { matchesUnfurlPattern, type BlockMarkdown } from '@contentkit/schema';
import { CircleCheck, CircleX, Copy, Plus, Trash2 } from 'lucide-react';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';

import { MessageText } from '../editor/IssueList.tsx';
import type { BlockSettings } from '../projects/project.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Switch } from '../ui/Switch.tsx';
import { checkFence, exampleFence, newFence } from './fence.ts';
import { Field } from './Field.tsx';
import { loss, step, type SourceChange } from './source-change.ts';
import { checkPattern } from './url-pattern.ts';

/** How documents come to hold the component: from a pasted link, and from Markdown. */
export function BlockSettingsPanel({
  block,
  onChange,
}: {
  readonly block: BlockSettings;
  readonly onChange: (block: BlockSettings, change: SourceChange) => void;
}): ReactNode {
  return (
    <div className="pg-settings">
      <LinkPatterns
        patterns={block.urlUnfurl}
        onChange={(urlUnfurl, change) => onChange({ ...block, urlUnfurl }, change)}
      />
      <MarkdownFence
        markdown={block.markdown}
        onChange={(markdown, change) => {
          const { markdown: _, ...rest } = block;
          onChange(markdown ? { ...rest, markdown } : rest, change);
        }}
      />
    </div>
  );
}

/** The links that turn into the block (R23). */
function LinkPatterns({
  patterns,
  onChange,
}: {
  readonly patterns: readonly string[];
  readonly onChange: (patterns: readonly string[], change: SourceChange) => void;
}): ReactNode {
  // A line that is empty yet is none of the block's: it would fit any link.
  const [lines, setLines] = useState(patterns);
  const [tried, setTried] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const target = useRef<number>(undefined);
  const id = useId();
  // What comes from outside, an undo, say, waits for whoever is writing.
  const [isWriting, setWriting] = useState(false);
  if (!isWriting && !isSame(written(lines), patterns)) setLines(patterns);

  useEffect(() => {
    if (target.current === undefined) return;
    list.current?.querySelectorAll('input')[target.current]?.focus();
    target.current = undefined;
  });

  const change = (next: readonly string[], what: SourceChange) => {
    setLines(next);
    if (!isSame(written(next), patterns)) onChange(written(next), what);
  };
  const insert = (index: number, ...added: readonly string[]) => {
    target.current = index + added.length - 1;
    change(lines.toSpliced(index, 0, ...added), step('Add a link pattern'));
  };
  const remove = (index: number) => {
    target.current = Math.max(0, index - 1);
    change(
      lines.toSpliced(index, 1),
      loss('Remove a link pattern', 'The link pattern is removed.'),
    );
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      insert(index + 1, '');
    } else if (event.key === 'Backspace' && lines[index] === '' && lines.length > 1) {
      event.preventDefault();
      remove(index);
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>, index: number) => {
    const pasted = event.clipboardData
      .getData('text/plain')
      .split(/\s*[\r\n]+\s*/)
      .filter((line) => line.trim() !== '');
    if (pasted.length < 2) return;
    event.preventDefault();
    const before = lines[index] ?? '';
    const whole = before === '' ? pasted : [before, ...pasted];
    target.current = index + whole.length - 1;
    change(lines.toSpliced(index, 1, ...whole), step('Paste link patterns'));
  };

  const url = tried.trim();
  const fitting = url === '' ? [] : lines.filter((line) => fits(line, url));
  return (
    <section aria-labelledby={`${id}-title`}>
      <div className="pg-setting-head">
        <h2 id={`${id}-title`} className="pg-setting-title">
          Links
        </h2>
        <button
          type="button"
          className="pg-button"
          data-kind="outlined"
          onClick={() => insert(lines.length, '')}
        >
          <Plus aria-hidden size={15} /> Add a pattern
        </button>
      </div>
      <p className="pg-setting-note">
        A pasted link that fits one of these patterns turns into the block. <code>*</code> is
        anything but <code>/</code>, <code>**</code> or a last <code>*</code> anything at all.
      </p>
      {lines.length > 0 && (
        <ul
          ref={list}
          className="pg-setting-list"
          onFocus={() => setWriting(true)}
          onBlur={() => setWriting(false)}
        >
          {lines.map((line, index) => (
            // A line is nothing but its place.
            <PatternLine
              key={index}
              number={index + 1}
              line={line}
              isFitting={url !== '' && fits(line, url)}
              onChange={(next) => change(lines.with(index, next), step('Edit a link pattern'))}
              onKeyDown={(event) => onKeyDown(event, index)}
              onPaste={(event) => onPaste(event, index)}
              onRemove={() => remove(index)}
            />
          ))}
        </ul>
      )}
      {written(lines).length > 0 && (
        <>
          <Field label="Try a link">
            {(ids) => (
              <input
                {...ids}
                className="pg-input pg-code-input"
                value={tried}
                placeholder="https://example.com/issues/7"
                inputMode="url"
                autoCapitalize="none"
                autoComplete="off"
                spellCheck={false}
                onChange={(event) => setTried(event.currentTarget.value)}
              />
            )}
          </Field>
          <p className="pg-setting-result" role="status">
            {url !== '' && <Result url={url} fitting={fitting} />}
          </p>
        </>
      )}
    </section>
  );
}

function PatternLine({
  number,
  line,
  isFitting,
  onChange,
  onKeyDown,
  onPaste,
  onRemove,
}: {
  readonly number: number;
  readonly line: string;
  readonly isFitting: boolean;
  readonly onChange: (line: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
  readonly onRemove: () => void;
}): ReactNode {
  const id = useId();
  const problem = line.trim() === '' ? undefined : checkPattern(line, 'link');
  const better = problem?.better;
  return (
    <li>
      <div className="pg-pattern" data-fits={isFitting ? '' : undefined}>
        <input
          className="pg-input pg-code-input"
          aria-label={`Pattern ${number}`}
          aria-invalid={problem?.severity === 'error'}
          aria-describedby={problem && id}
          value={line}
          placeholder="https://example.com/issues/*"
          inputMode="url"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
        {isFitting && <CircleCheck aria-hidden size={16} className="pg-pattern-fits" />}
        <IconButton icon={Trash2} label={`Remove pattern ${number}`} onClick={onRemove} />
      </div>
      <div className="pg-setting-problem" data-severity={problem?.severity} aria-live="polite">
        {problem && (
          <p id={id}>
            <MessageText text={problem.message} />
          </p>
        )}
        {better !== undefined && (
          <button type="button" className="pg-text-button" onClick={() => onChange(better)}>
            Change it to <code>{better}</code>
          </button>
        )}
      </div>
    </li>
  );
}

function Result({
  url,
  fitting,
}: {
  readonly url: string;
  readonly fitting: readonly string[];
}): ReactNode {
  if (/\s/.test(url) || !URL.canParse(url)) {
    return (
      <>
        <CircleX aria-hidden size={15} /> This is no whole link: it begins with{' '}
        <code>https://</code>.
      </>
    );
  }
  if (fitting.length === 0) {
    return (
      <>
        <CircleX aria-hidden size={15} /> Stays a link: no pattern fits it.
      </>
    );
  }
  return (
    <span data-fits="">
      <CircleCheck aria-hidden size={15} /> Turns into the block: it fits <code>{fitting[0]}</code>
      {fitting.length > 1 && ` and ${fitting.length - 1} more`}.
    </span>
  );
}

/** The fenced code block that stands for the block (R34). */
function MarkdownFence({
  markdown,
  onChange,
}: {
  readonly markdown: BlockMarkdown | undefined;
  readonly onChange: (markdown: BlockMarkdown | undefined, change: SourceChange) => void;
}): ReactNode {
  const id = useId();
  // Who turns it off and on again finds what there was.
  const [last, setLast] = useState(markdown ?? newFence);
  if (markdown && markdown !== last) setLast(markdown);
  const problems = markdown ? checkFence(markdown) : {};
  const example = markdown && exampleFence(markdown);
  const edit = (part: Partial<BlockMarkdown>) =>
    onChange({ ...last, ...part }, step('Edit the block’s Markdown'));
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="pg-setting-title">
        Markdown
      </h2>
      <Switch
        label="A code block stands for it"
        isOn={markdown !== undefined}
        onChange={(isOn) =>
          onChange(
            isOn ? last : undefined,
            step(isOn ? 'Have a code block stand for it' : 'Have no code block stand for it'),
          )
        }
      />
      {markdown ? (
        <>
          <div className="pg-setting-columns">
            <Field
              label="Language of the code block"
              problem={problems.codeblock?.message}
              severity={problems.codeblock?.severity}
            >
              {(ids) => (
                <input
                  {...ids}
                  className="pg-input pg-code-input"
                  value={markdown.codeblock}
                  autoCapitalize="none"
                  autoComplete="off"
                  spellCheck={false}
                  onChange={(event) => edit({ codeblock: event.currentTarget.value })}
                />
              )}
            </Field>
            <Field label="Prop that holds its content" problem={problems.body?.message}>
              {(ids) => (
                <input
                  {...ids}
                  className="pg-input pg-code-input"
                  value={markdown.body}
                  autoCapitalize="none"
                  autoComplete="off"
                  spellCheck={false}
                  onChange={(event) => edit({ body: event.currentTarget.value })}
                />
              )}
            </Field>
          </div>
          {example !== undefined && (
            <figure className="pg-fence">
              <figcaption>
                <span>In Markdown the block is written</span>
                <CopyButton label="Copy the example" icon={Copy} text={() => example} />
              </figcaption>
              {/* It scrolls, so that the keyboard must be able to reach it. */}
              <pre className="pg-json" tabIndex={0} role="region" aria-label="Example in Markdown">
                {example}
              </pre>
            </figure>
          )}
        </>
      ) : (
        <p className="pg-setting-note">
          A document can be written as Markdown. In it, a fenced code block in a language of your
          choice can stand for the block.
        </p>
      )}
    </section>
  );
}

/** The lines that are patterns. */
function written(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.trim() !== '');
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index]);
}

function fits(line: string, url: string): boolean {
  return line.trim() !== '' && URL.canParse(url) && matchesUnfurlPattern(line, url);
}
