import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

import { looks } from '../../themes/index.ts';
import { useDocsGlobals } from '../docs-globals.ts';
import { Words } from '../Words.tsx';
import { contrast, hex, seen, type Rgb } from './contrast.ts';
import { tokensOf, type Token } from './theming-guide.ts';

const pages = ['ground', 'raised', 'muted'];

/**
 * The grounds on which an ink stands, by the names of tokens: text at first, then what has to be
 * seen but not read.
 */
const grounds: Readonly<
  Record<string, { readonly least: number; readonly on: readonly string[] }>
> = {
  text: { least: 4.5, on: pages },
  'text-muted': { least: 4.5, on: pages },
  accent: { least: 4.5, on: pages },
  'accent-strong': { least: 4.5, on: pages },
  'on-accent': { least: 4.5, on: ['accent', 'accent-strong'] },
  danger: { least: 4.5, on: ['ground', 'raised', 'danger-muted'] },
  'on-danger': { least: 4.5, on: ['danger', 'danger-strong'] },
  edge: { least: 3, on: pages },
  focus: { least: 3, on: pages },
  ...Object.fromEntries(
    ['keyword', 'string', 'literal', 'comment', 'function', 'type', 'property'].map((name) => [
      `code-${name}`,
      { least: 4.5, on: ['code-ground'] },
    ]),
  ),
};

/** The colours of one kind in both themes, each with its contrast on what it stands on. */
export function ColorTokens({ kind }: { readonly kind: string }): ReactNode {
  return (
    <div className="docs-themes">
      <ThemeColors kind={kind} theme="light" />
      <ThemeColors kind={kind} theme="dark" />
    </div>
  );
}

function ThemeColors({
  kind,
  theme,
}: {
  readonly kind: string;
  readonly theme: 'light' | 'dark';
}): ReactNode {
  const { look } = useDocsGlobals();
  const tokens = tokensOf(kind);
  const panel = useRef<HTMLDivElement>(null);
  const [colours, setColours] = useState<ReadonlyMap<string, string>>(new Map());
  useLayoutEffect(() => {
    if (panel.current) setColours(readColours(panel.current));
  }, [look, theme]);
  return (
    <section className={theme} aria-label={theme === 'light' ? 'Light' : 'Dark'}>
      <style>{looks[look].css}</style>
      <div className="ck docs-colors" data-ck-theme={theme} ref={panel}>
        {tokens.map((token) => (
          <Color key={token.name} token={token} colours={colours} />
        ))}
      </div>
    </section>
  );
}

function Color({
  token: { name, words },
  colours,
}: {
  readonly token: Token;
  readonly colours: ReadonlyMap<string, string>;
}): ReactNode {
  const ink = shortName(name);
  const page = colours.get('ground') ?? 'white';
  const over = (below: string): Rgb => seen([page, below, colours.get(ink) ?? below]);
  const { least, on } = grounds[ink] ?? { least: 0, on: [] };
  return (
    <div className="docs-color">
      <span className="docs-swatch" style={{ background: `var(${name})` }} />
      <span className="docs-color-name">
        <code>{name}</code> <span>{hex(over(page))}</span>
      </span>
      <span className="docs-color-words">
        <Words text={words} />
      </span>
      {on.length > 0 && (
        <span className="docs-figures">
          {on.map((ground) => {
            const below = colours.get(ground) ?? page;
            const ratio = contrast(seen([page, below]), over(below));
            return (
              <span key={ground} data-enough={ratio >= least}>
                <b>{ratio.toFixed(2)}</b> on {ground}
              </span>
            );
          })}
        </span>
      )}
    </div>
  );
}

/** The colours of all tokens as the browser computes them, by their short names. */
function readColours(panel: HTMLElement): ReadonlyMap<string, string> {
  const probe = panel.appendChild(document.createElement('i'));
  const kinds = ['Ground and ink', 'What stands out', 'Code'];
  const colours = kinds.flatMap(tokensOf).map(({ name }) => {
    probe.style.color = `var(${name})`;
    return [shortName(name), getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return new Map(colours);
}

/** `--ck-color-text` is `text`, and `--ck-code-string` is `code-string`. */
function shortName(name: string): string {
  return name.replace(/^--ck-(color-)?/, '');
}
