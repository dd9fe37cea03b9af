import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { json, jsonLanguage } from '@codemirror/lang-json';
import type { EditorState, Extension, Text } from '@codemirror/state';
import { hoverTooltip, type EditorView, type Tooltip } from '@codemirror/view';

import { toCompletion, type Target } from '../complete.ts';
import { drawDocs } from '../dom.ts';
import type { Suggestion } from '../suggestion.ts';
import { loadVocabulary } from '../vocabulary.ts';
import { explainJson } from './explain-json.ts';
import { contextAt } from './json-context.ts';
import { readLooseJson, type LooseNode } from './loose-json.ts';
import { suggestJson } from './suggest-json.ts';
import { writeSuggestion } from './write-suggestion.ts';

/** JSON of trees and outputs: highlighted, completed and explained. */
export function jsonSupport(): Extension {
  return [
    json(),
    jsonLanguage.data.of({ autocomplete: complete }),
    hoverTooltip(explain, { hideOnChange: true }),
  ];
}

interface Read {
  readonly text: string;
  readonly root: LooseNode | undefined;
}

const readings = new WeakMap<Text, Read>();

/** The document's text and values, read once for each version of it. */
function readingOf({ doc }: EditorState): Read {
  const known = readings.get(doc);
  if (known) return known;
  const text = doc.toString();
  const reading = { text, root: readLooseJson(text) };
  readings.set(doc, reading);
  return reading;
}

async function complete({
  state,
  pos,
  explicit,
}: CompletionContext): Promise<CompletionResult | null> {
  const { text, root } = readingOf(state);
  const context = contextAt(text, root, pos);
  if (!context) return null;
  const isStarted = context.from < pos;
  if (!explicit && !isStarted) return null;
  const vocabulary = await loadVocabulary();
  const options = suggestJson(vocabulary, root, context).map((suggestion) =>
    toCompletion(suggestion, (view, from) => aim(view, from, suggestion)),
  );
  return options.length > 0
    ? { from: context.typedFrom, options, validFor: /^[\w$@.:/-]*$/ }
    : null;
}

function aim(view: EditorView, from: number, suggestion: Suggestion): Target {
  const { text, root } = readingOf(view.state);
  const pos = Math.max(from, view.state.selection.main.head);
  const context = contextAt(text, root, pos);
  return context
    ? writeSuggestion(text, context, suggestion)
    : { from, to: pos, template: suggestion.template };
}

async function explain(view: EditorView, pos: number): Promise<Tooltip | null> {
  const vocabulary = await loadVocabulary();
  const explained = explainJson(vocabulary, readingOf(view.state).root, pos);
  return (
    (explained && {
      pos: explained.from,
      end: explained.to,
      above: true,
      create: () => ({ dom: drawDocs(explained.docs) }),
    }) ??
    null
  );
}
