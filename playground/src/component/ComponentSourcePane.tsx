import {
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from 'react';

import { MessageText } from '../editor/IssueList.tsx';
import type { Problem } from '../editor/problem.ts';
import type { BlockSettings, ComponentSource, NetworkSettings } from '../projects/project.ts';
import { Tabs } from '../ui/Tabs.tsx';
import { Toast, ToastArea } from '../ui/Toast.tsx';
import { BlockSettingsPanel } from './BlockSettingsPanel.tsx';
import { CodePart } from './CodePart.tsx';
import { countBySeverity, toneOf } from './count-problems.ts';
import { checkFence } from './fence.ts';
import type { FileEditorProps } from './file-editor.ts';
import { addMock, checkMock, countProblems, mockOf } from './mock-response.ts';
import { NetworkSettingsPanel } from './NetworkSettingsPanel.tsx';
import type { FilePlace, NetworkEntry } from './run-log.ts';
import { step, type SourceChange } from './source-change.ts';
import { checkPattern } from './url-pattern.ts';
import '../panels/panels.css';
import './component.css';

/** The parts of a component's source. */
export type SourcePart = 'code' | 'network' | 'block';

/** What can be asked of the pane. */
export interface ComponentPaneHandle {
  /** Shows a place in a file: that of a problem, or of what the console wrote. */
  goTo(place: FilePlace | Problem): void;
  /** Makes a mock response that answers a request, and shows it. */
  mock(entry: Pick<NetworkEntry, 'method' | 'url'>): void;
}

/** Where a component is written: its files, what its requests come to, and how it is a block. */
export function ComponentSourcePane({
  source,
  problems,
  requests,
  activeFile,
  onActiveFile,
  onChange,
  onUndo,
  editor,
  actions,
  ref,
}: {
  readonly source: ComponentSource;
  readonly problems: readonly Problem[];
  /** What the component asked for, the newest last. */
  readonly requests?: readonly NetworkEntry[] | undefined;
  /** The file that is shown; the entry where there is none of this name. */
  readonly activeFile: string | undefined;
  readonly onActiveFile: (name: string) => void;
  /** Text that is typed has no description: the editor keeps a history of it. */
  readonly onChange: (source: ComponentSource, change?: SourceChange) => void;
  /** Takes the last change back. */
  readonly onUndo?: (() => void) | undefined;
  /** Draws the code editor. */
  readonly editor: (props: FileEditorProps) => ReactNode;
  /** Stands at the end of the bar. */
  readonly actions?: ReactNode;
  readonly ref?: Ref<ComponentPaneHandle>;
}): ReactNode {
  const [part, setPart] = useState<SourcePart>('code');
  const [openedMock, setOpenedMock] = useState<number>();
  const { files, network, block } = source;
  const networkProblems = useMemo(() => countNetworkProblems(network), [network]);
  const blockProblems = useMemo(() => countBlockProblems(block), [block]);
  const counts = useMemo(() => countBySeverity(problems), [problems]);
  const [target, setTarget] = useState<FilePlace | Problem>();

  // After another change, undoing would bring back something else.
  const [lost, setLost] = useState<string>();
  const isLosing = useRef(false);
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isLosing.current) setLost(undefined);
    isLosing.current = false;
  }, [source]);

  // What takes a moment, or comes twice at once, goes on with what there is by then.
  const latest = useRef({ source, onChange });
  useEffect(() => {
    latest.current = { source, onChange };
  });
  const update = useCallback(
    (next: (source: ComponentSource) => Partial<ComponentSource>, change?: SourceChange) => {
      const { source: now, onChange: tell } = latest.current;
      const changed = { ...now, ...next(now) };
      latest.current = { source: changed, onChange: tell };
      isLosing.current = change?.loss !== undefined;
      setLost(change?.loss);
      tell(changed, change);
      return changed;
    },
    [],
  );

  useImperativeHandle(
    ref,
    () => ({
      goTo(place) {
        setPart('code');
        setTarget(place);
      },
      mock(entry) {
        const { mocks } = latest.current.source.network;
        const added = addMock(mocks, mockOf(entry));
        update(
          ({ network: now }) => ({ network: { ...now, mocks: added.mocks } }),
          step('Add a mock response'),
        );
        setPart('network');
        setOpenedMock(added.index);
      },
    }),
    [update],
  );

  return (
    <div ref={pane} className="pg-component-source">
      <Tabs
        label="Parts of the component"
        selected={part}
        onSelect={setPart}
        tabs={[
          {
            id: 'code',
            label: 'Code',
            count: problems.length,
            tone: toneOf(counts),
            panel: (
              <CodePart
                files={files}
                problems={problems}
                activeFile={activeFile}
                onActiveFile={onActiveFile}
                onChange={(next, change) => update((now) => ({ files: next(now.files) }), change)}
                editor={editor}
                target={target}
                onTarget={setTarget}
              />
            ),
          },
          {
            id: 'network',
            label: 'Network',
            count: networkProblems || network.mocks.length,
            tone: networkProblems > 0 ? 'bad' : 'neutral',
            panel: (
              <NetworkSettingsPanel
                network={network}
                requests={requests ?? []}
                opened={openedMock}
                onOpened={setOpenedMock}
                onChange={(next, change) => update(() => ({ network: next }), change)}
              />
            ),
          },
          {
            id: 'block',
            label: 'Block',
            count: blockProblems,
            tone: 'bad',
            panel: (
              <BlockSettingsPanel
                block={block}
                onChange={(next, change) => update(() => ({ block: next }), change)}
              />
            ),
          },
        ]}
      >
        <span className="pg-bar-space" />
        {actions}
      </Tabs>
      {onUndo && (
        <ToastArea>
          {lost !== undefined && (
            <Toast
              key={lost}
              action={{
                label: 'Undo',
                run: () => {
                  setLost(undefined);
                  onUndo();
                  // The button goes, and what has focus with it.
                  pane.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
                },
              }}
              onClose={() => setLost(undefined)}
            >
              <MessageText text={lost} />
            </Toast>
          )}
        </ToastArea>
      )}
    </div>
  );
}

function countNetworkProblems({ mocks }: NetworkSettings): number {
  return mocks.reduce(
    (sum, mock, index) => sum + countProblems(checkMock(mock, mocks.slice(0, index))),
    0,
  );
}

function countBlockProblems({ urlUnfurl, markdown }: BlockSettings): number {
  const patterns = urlUnfurl.filter((pattern) => checkPattern(pattern, 'link'));
  return patterns.length + (markdown ? Object.keys(checkFence(markdown)).length : 0);
}
