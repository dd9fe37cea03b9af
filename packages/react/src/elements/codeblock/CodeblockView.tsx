import type { ReactNode } from 'react';

import { drawChildren } from '../../draw.tsx';
import { useResolvedValue } from '../../hooks/surface-hooks.ts';
import { textOf } from '../../text-of.ts';
import type { ViewProps } from '../../view.ts';
import { Code } from './Code.tsx';
import { CodeEditor } from './CodeEditor.tsx';

/** Code to read, or, where it has a state key, to edit (R29). */
export function CodeblockView(props: ViewProps<'codeblock'>): ReactNode {
  const { element, surface, place, labelledBy, describedBy } = props;
  const { header, footer, buttons, lineNumbers, state, syntax } = element;
  const content = textOf(useResolvedValue(surface, element.content));
  const firstLine = typeof lineNumbers === 'number' ? lineNumbers : lineNumbers ? 1 : undefined;
  const parts = { element, surface, place, labelledBy, describedBy, firstLine };
  return (
    <div className="ck-codeblock">
      {header && header.length > 0 && (
        <div className="ck-codeblock-header">
          {drawChildren(header, surface, `${place}-header`)}
        </div>
      )}
      <div className="ck-codeblock-body">
        {state === undefined ? (
          <Code {...parts} code={content} syntax={syntax} />
        ) : (
          <CodeEditor {...parts} stateKey={state} content={content} />
        )}
        {buttons && buttons.length > 0 && (
          <div className="ck-overlay-buttons">
            {drawChildren(buttons, surface, `${place}-buttons`)}
          </div>
        )}
      </div>
      {footer && footer.length > 0 && (
        <div className="ck-codeblock-footer">
          {drawChildren(footer, surface, `${place}-footer`)}
        </div>
      )}
    </div>
  );
}
