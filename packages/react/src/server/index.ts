// Imported for what it does: a server that imports it draws Markdown, code and selects complete, where
// otherwise what stands in their place while a page loads them would be in its HTML. It is at once
// and for good, and changes nothing else. A page that takes such HTML over awaits `preloadElements`.
//
// It provides the parts with what it imports, and draws nothing itself: it needs no `'use client'`. The
// conditions of the package leave it empty for a browser, so that modules which run on both sides can
// import it, and for server components, which draw no views.

import { highlightCode } from '../elements/codeblock/highlight-code.ts';
import { syntaxes, syntaxOf, type SyntaxName } from '../elements/codeblock/syntaxes.ts';
import { syntaxTable } from '../elements/codeblock/use-syntax.ts';
import { drawMarkdown } from '../elements/markdown/draw-markdown.tsx';
import { markdownPart } from '../elements/markdown/markdown-part.ts';
import { parseMarkdown } from '../elements/markdown/parse-markdown.ts';
import { createRemoteOptions } from '../elements/select/create-remote-options.ts';
import { comboboxPart, remoteOptionsPart } from '../elements/select/select-parts.ts';
import { SelectFace } from '../elements/select/SelectFace.tsx';
import { grammars } from './grammars.ts';

markdownPart.provide({ parseMarkdown, drawMarkdown });

syntaxTable.provide({ syntaxes, syntaxOf });
for (const name of Object.keys(grammars)) {
  // They are the names of `SyntaxName`, which the type of keys does not say.
  const syntax = name as SyntaxName;
  const grammar = grammars[syntax];
  syntaxes[syntax].provide({ grammar, highlight: (code) => highlightCode(code, grammar) });
}

// On a server the combobox would draw nothing else.
comboboxPart.provide({ ComboboxSelect: SelectFace });
remoteOptionsPart.provide({ createRemoteOptions });
