import { ChevronDown, CircleCheck } from 'lucide-react';
import { useCallback, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';

import { IssueList } from '../editor/IssueList.tsx';
import type { Fix, Problem } from '../editor/problem.ts';
import {
  addFile,
  makeEntry,
  neighbourOf,
  removeFile,
  renameFile,
  writeFile,
  type SourceFiles,
} from './component-files.ts';
import { countBySeverity, formatCounts, problemsByFile } from './count-problems.ts';
import type { FileEditorHandle, FileEditorProps } from './file-editor.ts';
import { FileTabs } from './FileTabs.tsx';
import { placeIn } from './place-in.ts';
import type { FilePlace } from './run-log.ts';
import { loss, step, type SourceChange } from './source-change.ts';
import '../editor/editor.css';

/** The files, the editor of one of them, and what is wrong in any. */
export function CodePart({
  files,
  problems,
  activeFile,
  onActiveFile,
  onChange,
  editor,
  target,
  onTarget,
}: {
  readonly files: SourceFiles;
  readonly problems: readonly Problem[];
  readonly activeFile: string | undefined;
  readonly onActiveFile: (name: string) => void;
  readonly onChange: (next: (files: SourceFiles) => SourceFiles, change?: SourceChange) => void;
  readonly editor: (props: FileEditorProps) => ReactNode;
  /** The place that is to be shown. */
  readonly target: FilePlace | Problem | undefined;
  readonly onTarget: (target: Problem | undefined) => void;
}): ReactNode {
  const baseId = useId();
  const handle = useRef<FileEditorHandle>(null);
  const [isReady, setReady] = useState(false);
  const entry = files[0]?.name ?? '';
  const active = files.find(({ name }) => name === activeFile) ?? files[0];
  const byFile = useMemo(() => problemsByFile(problems, entry), [problems, entry]);
  const idOf = (name: string) => `${baseId}-tab-${files.findIndex((file) => file.name === name)}`;
  const panelId = `${baseId}-panel`;

  // The file first, then the place itself, once the editor is there.
  useEffect(() => {
    if (!target) return;
    const file = files.find(({ name }) => name === target.file) ?? files[0];
    if (!file) return;
    if (file.name !== active?.name) {
      onActiveFile(file.name);
    } else if (handle.current) {
      handle.current.goTo(placeIn(file.text, target));
      onTarget(undefined);
    }
  }, [target, files, active, isReady, onActiveFile, onTarget]);

  // Only the first one is news: another may come with each drawing.
  const attach = useCallback((next: FileEditorHandle | null) => {
    handle.current = next;
    if (next) setReady(true);
  }, []);

  const rename = (from: string, to: string) => {
    const wasActive = active?.name === from;
    const settle = (renamed: (files: SourceFiles) => SourceFiles) => {
      onChange(renamed, step(`Rename ${from}`));
      if (wasActive) onActiveFile(to);
    };
    import('./rename-imports.ts').then(
      ({ renameImports }) => settle((now) => renameImports(now, from, to)),
      // Without a network the parser may be missing; the imports are then told to be wrong.
      () => settle((now) => renameFile(now, from, to)),
    );
  };
  const remove = (name: string) => {
    const next = active?.name === name ? neighbourOf(files, name) : undefined;
    onChange((now) => removeFile(now, name), loss(`Delete ${name}`, `\`${name}\` is deleted.`));
    if (next !== undefined) onActiveFile(next);
  };
  return (
    <div className="pg-code-part">
      <FileTabs
        files={files}
        problems={problems}
        active={active?.name ?? ''}
        idOf={idOf}
        panelId={panelId}
        onSelect={onActiveFile}
        onAdd={(name) => {
          onChange((now) => addFile(now, name), step(`Add ${name}`));
          onActiveFile(name);
        }}
        onRename={rename}
        onRemove={remove}
        onMakeEntry={(name) => onChange((now) => makeEntry(now, name), step(`Begin in ${name}`))}
      />
      {active && (
        <div
          id={panelId}
          className="pg-file-panel"
          role="tabpanel"
          aria-labelledby={idOf(active.name)}
        >
          {editor({
            name: active.name,
            text: active.text,
            problems: byFile.get(active.name) ?? [],
            onChange: (text) => onChange((now) => writeFile(now, active.name, text)),
            ref: attach,
          })}
        </div>
      )}
      <ProblemList
        problems={problems}
        onChoose={onTarget}
        onFix={(fix, problem) => {
          // What another file holds is seen before it is changed.
          if ((problem.file ?? entry) === active?.name) handle.current?.applyFix(fix);
          else onTarget(problem);
        }}
      />
    </div>
  );
}

/** What is wrong in any of the files. */
function ProblemList({
  problems,
  onChoose,
  onFix,
}: {
  readonly problems: readonly Problem[];
  readonly onChoose: (problem: Problem) => void;
  readonly onFix: (fix: Fix, problem: Problem) => void;
}): ReactNode {
  const id = useId();
  const [isOpen, setOpen] = useState(true);
  const words = formatCounts(countBySeverity(problems));
  return (
    <section className="pg-problems" aria-label="Problems">
      <p className="pg-visually-hidden" role="status">
        {words || 'No problems'}
      </p>
      {problems.length === 0 ? (
        <p className="pg-source-status" aria-hidden>
          <CircleCheck size={15} /> No problems
        </p>
      ) : (
        <button
          type="button"
          className="pg-problems-head"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronDown aria-hidden size={15} className="pg-problems-arrow" />
          {words}
        </button>
      )}
      {isOpen && problems.length > 0 && (
        <div id={id} className="pg-problems-list">
          <IssueList issues={problems} onChoose={onChoose} onFix={onFix} />
        </div>
      )}
    </section>
  );
}
