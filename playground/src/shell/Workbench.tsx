import { PanelsTopLeft } from 'lucide-react';
import { useRef, type CSSProperties, type ReactNode } from 'react';
import { flushSync } from 'react-dom';

import { Segmented } from '../ui/Segmented.tsx';
import { Splitter } from '../ui/Splitter.tsx';
import { useCommands } from './command-registry.tsx';
import { paneBounds, usePaneSizes, type PaneSizes } from './use-pane-sizes.ts';
import '../ui/splitter.css';
import './workbench.css';

/** The panes, of which a narrow screen shows one. */
export type Pane = 'source' | 'preview' | 'inspector';

const panes: readonly Pane[] = ['source', 'preview', 'inspector'];

/** The three panes, and what changes their sizes. */
export function Workbench({
  pane,
  onPane,
  sourceSize,
  isInspectorFolded,
  source,
  preview,
  inspector,
}: {
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
  /** What is in the source pane: a list needs less room than an editor. */
  readonly sourceSize: 'editor' | 'list';
  readonly isInspectorFolded: boolean;
  readonly source: ReactNode;
  /** A pane of its own. */
  readonly preview: ReactNode;
  readonly inspector: ReactNode;
}): ReactNode {
  const { sizes, resize, reset } = usePaneSizes();
  const splitter = (part: keyof PaneSizes) => ({
    value: sizes[part],
    minimum: paneBounds[part].least,
    maximum: paneBounds[part].most,
    onChange: (size: number) => resize(part, size),
    onReset: () => reset(part),
  });
  const main = useRef<HTMLElement>(null);
  const paneElement = (of: Pane) => main.current?.querySelector<HTMLElement>(`.pg-pane-${of}`);
  const go = (by: 1 | -1) => {
    const from = panes.find((of) => paneElement(of)?.contains(document.activeElement)) ?? pane;
    const to = panes.at((panes.indexOf(from) + by) % panes.length) ?? pane;
    // A narrow screen has to show it before it can take the focus.
    flushSync(() => onPane(to));
    paneElement(to)?.focus();
  };
  useCommands([
    {
      id: 'next-pane',
      title: 'Go to the next pane',
      group: 'App',
      icon: PanelsTopLeft,
      keys: 'f6',
      words: 'focus source preview inspector',
      run: () => go(1),
    },
    {
      id: 'previous-pane',
      title: 'Go to the previous pane',
      group: 'App',
      icon: PanelsTopLeft,
      keys: 'Shift-f6',
      words: 'focus source preview inspector',
      run: () => go(-1),
    },
  ]);
  const style = {
    '--pg-source-size': `${sizes[sourceSize]}%`,
    '--pg-inspector-size': `${sizes.inspector}%`,
  } as CSSProperties;

  return (
    <main ref={main} className="pg-workbench" data-pane={pane} style={style}>
      <h1 className="pg-visually-hidden">Playground</h1>
      <section className="pg-pane pg-pane-source" aria-label="Source" tabIndex={-1}>
        {source}
      </section>
      <Splitter label="Width of the source" direction="row" {...splitter(sourceSize)} />
      <div className="pg-side">
        {preview}
        {!isInspectorFolded && (
          <Splitter
            label="Height of the inspector"
            direction="column"
            side="end"
            {...splitter('inspector')}
          />
        )}
        <section
          className="pg-pane pg-pane-inspector"
          aria-label="Inspector"
          tabIndex={-1}
          data-folded={isInspectorFolded || undefined}
        >
          {inspector}
        </section>
      </div>
      <div className="pg-pane-switch">
        <Segmented
          label="Pane"
          value={pane}
          onChange={onPane}
          choices={[
            { value: 'source', label: 'Source' },
            { value: 'preview', label: 'Preview' },
            { value: 'inspector', label: 'Inspector' },
          ]}
        />
      </div>
    </main>
  );
}
