import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { javascript, javascriptLanguage } from '@codemirror/lang-javascript';
import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import type { EditorState, Extension } from '@codemirror/state';
import { hoverTooltip, type EditorView, type Tooltip } from '@codemirror/view';
import type { Tree } from '@lezer/common';

import { toCompletion } from '../complete.ts';
import { drawDocs } from '../dom.ts';
import { loadVocabulary } from '../vocabulary.ts';
import { explainTsx } from './explain-tsx.ts';
import { suggestTsx } from './suggest-tsx.ts';

/** How long the text may be parsed for an answer, in milliseconds. */
const PATIENCE = 100;

/** TypeScript and JavaScript with ContentKit's JSX: highlighted, completed and explained. */
export function tsxSupport(name: string): Extension {
  return [
    javascript({ jsx: !name.endsWith('.ts'), typescript: /\.tsx?$/.test(name) }),
    javascriptLanguage.data.of({ autocomplete: complete }),
    hoverTooltip(explain, { hideOnChange: true }),
  ];
}

function treeOf(state: EditorState, pos: number): Tree {
  return ensureSyntaxTree(state, pos, PATIENCE) ?? syntaxTree(state);
}

async function complete({
  state,
  pos,
  explicit,
}: CompletionContext): Promise<CompletionResult | null> {
  const vocabulary = await loadVocabulary();
  const text = state.doc.toString();
  const found = suggestTsx(vocabulary, treeOf(state, pos), text, pos);
  if (!found) return null;
  const { from, suggestions } = found;
  const before = text[from - 1] ?? '';
  // White space alone asks for nothing.
  if (!explicit && from === pos && !'<"\'.={'.includes(before)) return null;
  const options = suggestions.map((suggestion) =>
    toCompletion(suggestion, (view, start) => ({
      from: start,
      to: Math.max(start, view.state.selection.main.head),
      template: suggestion.template,
    })),
  );
  return options.length > 0 ? { from, options, validFor: /^[\w$@.-]*$/ } : null;
}

async function explain(view: EditorView, pos: number): Promise<Tooltip | null> {
  const vocabulary = await loadVocabulary();
  const { state } = view;
  const explained = explainTsx(vocabulary, treeOf(state, pos), state.doc.toString(), pos);
  return explained
    ? {
        pos: explained.from,
        end: explained.to,
        above: true,
        create: () => ({ dom: drawDocs(explained.docs) }),
      }
    : null;
}
