// Imported for what it does: a server that imports it draws Markdown, code, selects and icons complete, where
// otherwise what stands in their place while a page loads them would be in its HTML. It is at once
// and for good, and changes nothing else. A page that takes such HTML over awaits `preloadElements`.
//
// It provides the parts with what it imports, and draws nothing itself: it needs no `'use client'`. The
// conditions of the package leave it empty for a browser, so that modules which run on both sides can
// import it, and for server components, which draw no views.

import { ColouredLines } from '../elements/codeblock/ColouredLines.tsx';
import { syntaxes, syntaxOf, type SyntaxName } from '../elements/codeblock/syntaxes.ts';
import { syntaxTable } from '../elements/codeblock/use-syntax.ts';
import * as markdown from '../elements/markdown/markdown-module.ts';
import { markdownPart } from '../elements/markdown/markdown-part.ts';
import * as remoteOptions from '../elements/select/remote-options.ts';
import { comboboxPart, remoteOptionsPart } from '../elements/select/select-parts.ts';
import { SelectFace } from '../elements/select/SelectFace.tsx';
import { lateOutlinesPart } from '../icons/late-outlines-part.ts';
import { lateOutlines } from '../icons/late-outlines.ts';
import { grammars } from './grammars.ts';

markdownPart.provide(markdown);

syntaxTable.provide({ syntaxes, syntaxOf });
for (const name of Object.keys(grammars)) {
  // They are the names of `SyntaxName`, which the type of keys does not say.
  const syntax = name as SyntaxName;
  syntaxes[syntax].provide({ grammar: grammars[syntax], ColouredLines });
}

// On a server the combobox would draw nothing else.
comboboxPart.provide({ ComboboxSelect: SelectFace });
remoteOptionsPart.provide(remoteOptions);

lateOutlinesPart.provide({ lateOutlines });
