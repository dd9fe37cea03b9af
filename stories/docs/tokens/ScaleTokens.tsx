import type { ReactNode } from 'react';

import { looks } from '../../themes/index.ts';
import { useDocsGlobals } from '../docs-globals.ts';
import { Words } from '../Words.tsx';
import { tokensOf } from './theming-guide.ts';

/** The tokens of type, each as what it looks like. */
export function TypeTokens(): ReactNode {
  return (
    <Scale
      kind="Type"
      show={(name) => (
        <span style={typeStyle(name)} className="docs-type">
          Payments are captured in parts
        </span>
      )}
    />
  );
}

/** The tokens of space, each as a bar of its length. */
export function SpaceTokens(): ReactNode {
  return (
    <Scale
      kind="Space"
      show={(name) =>
        name === '--ck-density' ? null : (
          <span className="docs-bar" style={{ inlineSize: `var(${name})` }} />
        )
      }
    />
  );
}

/** The tokens of shape and motion. */
export function ShapeTokens(): ReactNode {
  return <Scale kind="Shape and motion" show={showShape} />;
}

function Scale({
  kind,
  show,
}: {
  readonly kind: string;
  readonly show: (name: string) => ReactNode;
}): ReactNode {
  const { look, theme } = useDocsGlobals();
  return (
    <div className={theme}>
      <style>{looks[look].css}</style>
      <div className="ck docs-scale" data-ck-theme={theme}>
        {tokensOf(kind).map(({ name, words, value }) => (
          <div className="docs-scale-row" key={name}>
            <span className="docs-scale-name">
              <code>{name}</code>
              <span>
                <Words text={words} />
              </span>
            </span>
            <span className="docs-scale-show">{show(name)}</span>
            <code className="docs-scale-value">{value}</code>
          </div>
        ))}
      </div>
    </div>
  );
}

function typeStyle(name: string): React.CSSProperties {
  if (name.startsWith('--ck-font')) return { fontFamily: `var(${name})` };
  if (name.startsWith('--ck-weight')) return { fontWeight: `var(${name})` };
  return { fontSize: `var(${name})` };
}

function showShape(name: string): ReactNode {
  if (name.startsWith('--ck-radius')) {
    return <span className="docs-shape" style={{ borderRadius: `var(${name})` }} />;
  }
  if (name.startsWith('--ck-shadow')) {
    return <span className="docs-shape docs-lifted" style={{ boxShadow: `var(${name})` }} />;
  }
  if (name === '--ck-focus-width') return <span className="docs-shape docs-ring" />;
  return null;
}
