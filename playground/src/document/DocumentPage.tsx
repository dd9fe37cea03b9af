import { createRenderClient, type RenderFunction } from '@contentkit/client';
import { RotateCcw, Undo2 } from 'lucide-react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';

import { renderEndpoint, SPACE_ID } from '../host/connection.ts';
import type { Catalogue } from '../host/catalogue.ts';
import type { HostState } from '../host/use-host.ts';
import { Callout } from '../ui/Callout.tsx';
import { Switch } from '../ui/Switch.tsx';
import { AddMenu } from './AddMenu.tsx';
import { BlockRow } from './BlockRow.tsx';
import { createText, type DocumentNode } from './document.ts';
import { createSampleDocument } from './sample-document.ts';
import { TextRow } from './TextRow.tsx';
import { unfurl } from './unfurl.ts';
import { useDocument } from './use-document.ts';
import './document.css';

const noCatalogue: Catalogue = [];

/** The host app's view: a small document whose blocks come from integrations. */
export function DocumentPage({
  host,
  theme,
}: {
  readonly host: HostState;
  readonly theme: 'light' | 'dark';
}): ReactNode {
  const { document: page, change, isUnkept, undo, takeAway } = useDocument();
  const [isEditable, setEditable] = useState(true);
  /** The row that takes the focus once it is there. */
  const [focused, setFocused] = useState<string>();

  const connected = host.status === 'connected' ? host.host : undefined;
  const catalogue = connected?.catalogue ?? noCatalogue;
  const apiUrl = connected?.apiUrl;
  const renderOf = useMemo(() => createRenders(apiUrl), [apiUrl]);

  const add = (node: DocumentNode, after?: string) => {
    change({ type: 'insert', node, after });
    setFocused(node.id);
  };

  // A link that is pasted where nothing is written goes to the end.
  useEffect(() => {
    if (!isEditable) return undefined;
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || isField(event.target)) return;
      const block = unfurl(event.clipboardData?.getData('text/plain') ?? '', catalogue);
      if (block) change({ type: 'insert', node: block });
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  });

  const rowOf = (node: DocumentNode, index: number) => {
    const menu = isEditable && (
      <AddMenu catalogue={catalogue} onAdd={(added) => add(added, node.id)} />
    );
    if (node.kind === 'text') {
      return (
        <TextRow
          key={node.id}
          node={node}
          isEditable={isEditable}
          isLast={index === page.nodes.length - 1}
          takesFocus={focused === node.id}
          menu={menu}
          onWrite={(text) => change({ type: 'write', id: node.id, text })}
          onNext={() => add(createText(), node.id)}
          onRemove={() => {
            change({ type: 'remove', id: node.id });
            setFocused(page.nodes[index - 1]?.id);
          }}
          onPaste={(text) => {
            const block = unfurl(text, catalogue);
            if (!block) return false;
            if (node.text === '') change({ type: 'replace', id: node.id, node: block });
            else change({ type: 'insert', node: block, after: node.id });
            return true;
          }}
        />
      );
    }
    const group = catalogue.find(({ name }) => name === node.integration);
    const title =
      group?.entries.find(({ ref }) => ref.componentId === node.componentId)?.title ??
      node.componentId;
    return (
      <BlockRow
        key={node.id}
        node={node}
        title={title}
        group={group}
        render={renderOf?.(node.integration)}
        context={{ type: 'document', spaceId: SPACE_ID, editable: isEditable, theme }}
        menu={menu}
        onProps={(props) => change({ type: 'props', id: node.id, props })}
        onRemove={
          isEditable
            ? () => takeAway(`“${title}” was removed.`, { type: 'remove', id: node.id })
            : undefined
        }
      />
    );
  };

  return (
    <main className="pg-document">
      <div className="pg-bar pg-document-bar">
        {/* While it is edited, the document's own title is a field. */}
        {isEditable && <h1 className="pg-visually-hidden">Document</h1>}
        <Switch label="Editable" isOn={isEditable} onChange={setEditable} />
        <span className="pg-bar-space" />
        <button
          type="button"
          className="pg-button"
          onClick={() =>
            takeAway('The document was reset.', { type: 'load', document: createSampleDocument() })
          }
        >
          <RotateCcw aria-hidden size={15} /> Reset
        </button>
      </div>
      <article className="pg-page">
        {host.status === 'failed' && (
          <Callout tone="bad" title="The host does not answer, so blocks cannot be shown">
            {host.message}
          </Callout>
        )}
        {host.status === 'none' && (
          <Callout title="There is no host behind this playground, so blocks cannot be shown" />
        )}
        {isUnkept && (
          <Callout tone="warn" title="This browser keeps nothing: changes are gone with the page" />
        )}
        {isEditable ? (
          <textarea
            className="pg-page-title"
            aria-label="Title"
            rows={1}
            value={page.title}
            onChange={(event) => change({ type: 'title', title: event.currentTarget.value })}
          />
        ) : (
          <h1 className="pg-page-title">{page.title}</h1>
        )}
        {page.nodes.map(rowOf)}
        {isEditable && (
          <div className="pg-page-end">
            <AddMenu catalogue={catalogue} label="Add a block" onAdd={(node) => add(node)} />
          </div>
        )}
      </article>
      <div className="pg-undo-region" role="status">
        {undo && (
          <div className="pg-undo">
            {undo.what}
            <button type="button" className="pg-button" data-kind="outlined" onClick={undo.run}>
              <Undo2 aria-hidden size={15} /> Undo
            </button>
          </div>
        )}
      </div>
    </main>
  );
}

/** One render function for each integration, the same at each call. */
function createRenders(
  apiUrl: string | undefined,
): ((integration: string) => RenderFunction) | undefined {
  if (apiUrl === undefined) return undefined;
  const known = new Map<string, RenderFunction>();
  return (integration) => {
    const render =
      known.get(integration) ??
      createRenderClient({ endpoint: renderEndpoint(apiUrl, integration) });
    known.set(integration, render);
    return render;
  };
}

/** Whether something is pasted into a field that takes text. */
function isField(target: EventTarget | null): boolean {
  const fields = 'textarea, [contenteditable], input:not([type=checkbox], [type=radio])';
  return target instanceof Element && target.closest(fields) !== null;
}
