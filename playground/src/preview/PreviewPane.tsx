import type { Instance } from '@contentkit/client';
import { Braces, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';

import { useSnapshot } from '../panels/use-instance-state.ts';
import { goTo } from '../use-link.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { ContextBar } from './ContextBar.tsx';
import type { ContextSettings } from './context.ts';
import './preview.css';

/** The stage, and what is set on it. */
export function PreviewPane({
  title,
  subtitle,
  settings,
  onSettings,
  theme,
  onRestart,
  instance,
  children,
}: {
  readonly title: string | undefined;
  readonly subtitle: string | undefined;
  readonly settings: ContextSettings;
  readonly onSettings: (settings: ContextSettings) => void;
  /** That of the previewed component; the app around it may have another. */
  readonly theme: 'light' | 'dark';
  readonly onRestart: (() => void) | undefined;
  readonly instance: Instance | undefined;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className="pg-pane pg-pane-preview" aria-label="Preview">
      <div className="pg-bar">
        {title && (
          <h2 className="pg-preview-title">
            {title} {subtitle !== title && <span>{subtitle}</span>}
          </h2>
        )}
        <span className="pg-bar-space" />
        <ContextBar settings={settings} onChange={onSettings} />
        <div className="pg-preview-actions">
          {onRestart && <IconButton icon={RotateCcw} label="Begin anew" onClick={onRestart} />}
          {instance && <OpenAsJson instance={instance} />}
        </div>
      </div>
      <div className="pg-stage" style={{ colorScheme: theme }}>
        {children}
      </div>
    </section>
  );
}

/** Takes what a component shows at this moment into the editor. */
function OpenAsJson({ instance }: { readonly instance: Instance }): ReactNode {
  const { element } = useSnapshot(instance);
  return (
    <IconButton
      icon={Braces}
      label="Edit as JSON"
      disabled={!element}
      onClick={() => {
        const output = {
          type: 'element',
          element,
          state: instance.getState(),
          props: instance.getSnapshot().props,
        };
        goTo({ kind: 'json', text: JSON.stringify(output, undefined, 2) });
      }}
    />
  );
}
