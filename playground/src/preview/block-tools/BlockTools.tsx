import type { Instance } from '@contentkit/client';
import { X } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import { useSnapshot } from '../../panels/use-instance-state.ts';
import type { BlockSettings } from '../../projects/project.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import type { DocumentNode, NodeChange } from '../document-node.ts';
import { LinkTool } from './LinkTool.tsx';
import { MarkdownTool } from './MarkdownTool.tsx';
import { PropsTool } from './PropsTool.tsx';
import './block-tools.css';

type Tool = 'link' | 'markdown' | 'props';

/** What a document does with a block: it makes it of a link, writes it as Markdown, keeps its props. */
export function BlockTools({
  block,
  node,
  instance,
  onChange,
  onClose,
}: {
  readonly block: BlockSettings;
  readonly node: DocumentNode;
  readonly instance: Instance;
  readonly onChange: (change: NodeChange) => void;
  readonly onClose: () => void;
}): ReactNode {
  const [tool, setTool] = useState<Tool>('link');
  const snapshot = useSnapshot(instance);
  const { initialAction } = node.start;
  const pasted =
    initialAction?.action === '@link.unfurl' ? String(initialAction['url']) : undefined;
  const write = (props: DocumentNode['props']) => onChange({ type: 'write', props });
  return (
    <section className="pg-block-tools" aria-label="Block in a document">
      <Tabs
        label="Block in a document"
        selected={tool}
        onSelect={setTool}
        tabs={[
          {
            id: 'link',
            label: 'Paste a link',
            panel: tool === 'link' && (
              <LinkTool
                patterns={block.urlUnfurl}
                pasted={pasted}
                snapshot={snapshot}
                onPaste={(url) => onChange({ type: 'unfurl', url })}
              />
            ),
          },
          {
            id: 'markdown',
            label: 'As Markdown',
            panel: tool === 'markdown' && (
              <MarkdownTool markdown={block.markdown} props={snapshot.props} onWrite={write} />
            ),
          },
          {
            id: 'props',
            label: 'Props',
            panel: tool === 'props' && <PropsTool props={snapshot.props} onWrite={write} />,
          },
        ]}
      >
        <span className="pg-bar-space" />
        <IconButton icon={X} label="Close the block’s tools" onClick={onClose} />
      </Tabs>
    </section>
  );
}
