import type { ReactNode } from 'react';

import { Dialog } from '../ui/Dialog.tsx';
import { kinds } from './kinds.ts';
import { templates } from './templates.ts';
import type { ProjectActions } from './use-project-actions.ts';
import './template-dialog.css';

const order = ['component', 'tree', 'remote'] as const;

/** What one can begin with. */
export function TemplateDialog({ actions }: { readonly actions: ProjectActions }): ReactNode {
  return (
    <Dialog title="New project" isOpen={actions.isChoosing} onClose={actions.stopChoosing}>
      {order.map((kind) => (
        <section key={kind} className="pg-templates" aria-label={kinds[kind].title}>
          <h3>{kinds[kind].title}</h3>
          <ul>
            {templates
              .filter((template) => template.kind === kind)
              .map(({ id, title, description, load }) => (
                <li key={id}>
                  <button
                    type="button"
                    className="pg-template"
                    onClick={() => {
                      actions.stopChoosing();
                      actions.createFrom(load);
                    }}
                  >
                    <strong>{title}</strong>
                    <span>{description}</span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}
