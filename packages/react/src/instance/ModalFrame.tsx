import type { ReactNode } from 'react';

import { drawIcon } from '../icons/index.ts';
import { useOverlays } from '../overlays/overlay-part.ts';
import type { Surface } from '../surface.ts';
import { InstanceNotice } from './InstanceNotice.tsx';

/** What a modal shows around its content. */
export interface ModalFrameProps {
  readonly surface: Surface;
  /** The heading; the integration's name when absent. */
  readonly title?: string | undefined;
  readonly subtitle?: ReactNode;
  readonly size?: 'medium' | 'xlarge' | 'fullscreen' | undefined;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/**
 * The frame of a modal: a dialog where its instance was opened over another one, and a panel in the
 * page where it stands alone, as in a story or a preview, or where dialogs could not be loaded.
 */
export function ModalFrame(props: ModalFrameProps): ReactNode {
  const { surface, title, subtitle, size = 'medium', footer, children } = props;
  const { instance, integration, messages, icons } = surface;
  const owner = integration?.title ?? integration?.name;
  const heading = title || owner || messages.modalTitle;
  const titleId = `${surface.id}-modal-title`;
  const isOpen = instance.opener !== undefined;
  const dismiss = () => instance.dismiss();
  const part = useOverlays(surface, isOpen);
  const content = (
    <div className="ck-dialog-content">
      {/* No `header` and no `footer`: in a dialog they are landmarks of the page, one for each modal. */}
      <div className="ck-modal-header">
        {title && owner && <p className="ck-modal-owner">{owner}</p>}
        <h2 className="ck-dialog-title" id={titleId}>
          {heading}
        </h2>
        {subtitle && <p className="ck-modal-subtitle">{subtitle}</p>}
      </div>
      <div className="ck-modal-body">{children}</div>
      {isOpen && <InstanceNotice surface={surface} />}
      {footer && <div className="ck-dialog-footer ck-modal-footer">{footer}</div>}
      {isOpen && (
        // Last, so that the dialog's focus begins in its content.
        <button
          type="button"
          className="ck-button ck-modal-close"
          data-style="quiet"
          data-icon-only=""
          aria-label={messages.close}
          onClick={dismiss}
        >
          {drawIcon(icons, 'close')}
        </button>
      )}
    </div>
  );
  if (!isOpen || part.status === 'failed') {
    return (
      <section className="ck-modal-panel" aria-labelledby={titleId} data-size={size}>
        {content}
      </section>
    );
  }
  return (
    part.status === 'ready' && (
      <part.module.Dialog
        className="ck-dialog ck-modal"
        labelledBy={titleId}
        size={size}
        onDismiss={dismiss}
      >
        {content}
      </part.module.Dialog>
    )
  );
}
