import type { ReactNode } from 'react';

import type { Surface } from '../surface.ts';
import { Dialog } from './Dialog.tsx';
import type { Question } from './overlays.ts';

/** Asks before something happens (R24). */
export function ConfirmDialog(props: {
  readonly surface: Surface;
  readonly question: Question;
}): ReactNode {
  const { surface, question } = props;
  const { title, text, confirm, style = 'primary' } = question.confirm;
  const { integration, messages } = surface;
  const owner = integration?.title ?? integration?.name;
  const titleId = `${surface.id}-confirm-title`;
  const textId = `${surface.id}-confirm-text`;
  return (
    <Dialog
      className="ck-dialog ck-confirm"
      role="alertdialog"
      labelledBy={titleId}
      describedBy={textId}
      onDismiss={() => surface.overlays.answer(false)}
    >
      <div className="ck-dialog-content">
        {/* It stands over the host app, whose own question it must not pass for. */}
        {owner && <p className="ck-modal-owner">{owner}</p>}
        <h2 className="ck-dialog-title" id={titleId}>
          {title}
        </h2>
        <p className="ck-confirm-text" id={textId}>
          {text}
        </p>
        <div className="ck-dialog-footer">
          <button
            type="button"
            className="ck-button"
            onClick={() => surface.overlays.answer(false)}
          >
            {messages.cancel}
          </button>
          <button
            type="button"
            className="ck-button"
            data-style={style}
            onClick={() => surface.overlays.answer(true)}
          >
            {confirm}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
