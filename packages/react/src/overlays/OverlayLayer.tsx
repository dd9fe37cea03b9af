import { useEffect, useSyncExternalStore, type ReactNode } from 'react';

import type { Surface } from '../surface.ts';
import { overlayPart, useOverlays } from './overlay-part.ts';

/** The question and the tooltip of a tree, where there are any just now. */
export function OverlayLayer({ surface }: { readonly surface: Surface }): ReactNode {
  const { overlays, integration } = surface;
  const { question, tooltip } = useSyncExternalStore(
    overlays.subscribe,
    overlays.getSnapshot,
    overlays.getSnapshot,
  );
  const part = useOverlays(surface, Boolean(question ?? tooltip));
  const owner = integration?.title ?? integration?.name;

  useEffect(() => {
    if (!question) return;
    const askPlainly = () => {
      const isOpen = question === overlays.getSnapshot().question;
      if (isOpen && overlayPart.getState().status === 'failed') {
        const { title, text } = question.confirm;
        // The platform's own question: what asks before it happens can happen all the same.
        overlays.answer(window.confirm([owner, title, text].filter(Boolean).join('\n\n')));
      }
    };
    void overlayPart.load().then(askPlainly);
  }, [question, overlays, owner]);

  return (
    part.status === 'ready' && (
      <>
        {question && <part.module.ConfirmDialog surface={surface} question={question} />}
        {tooltip && <part.module.Tooltip surface={surface} tooltip={tooltip} />}
      </>
    )
  );
}
