import { docsOfElement, docsOfProperty, docsOfValue, type Docs } from '../docs.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { placeOf } from './json-place.ts';
import { everyNode, type LooseNode } from './loose-json.ts';

/** What there is to say about a place of a JSON text, and about which run of it. */
export interface Explained {
  readonly from: number;
  readonly to: number;
  readonly docs: Docs;
}

/** Explains the element type, property or value at a place; nothing where there is nothing to say. */
export function explainJson(
  vocabulary: Vocabulary,
  root: LooseNode | undefined,
  pos: number,
): Explained | undefined {
  for (const node of everyNode(root)) {
    for (const { key, name, value } of node.members ?? []) {
      if (key.start <= pos && pos < key.end) {
        const property = placeOf(vocabulary, node).properties.find((each) => each.name === name);
        return property && { from: key.start, to: key.end, docs: docsOfProperty(property) };
      }
      if (value?.kind === 'string' && value.start <= pos && pos < value.end) {
        const docs = explainValue(vocabulary, node, name, value.text ?? '');
        return docs && { from: value.start, to: value.end, docs };
      }
    }
  }
  return undefined;
}

function explainValue(
  vocabulary: Vocabulary,
  object: LooseNode,
  name: string,
  text: string,
): Docs | undefined {
  const around = placeOf(vocabulary, object);
  if (name === 'type') {
    const docs = docsOfElement(vocabulary, text);
    if (docs) return docs;
  }
  if (name === 'action') {
    const builtIn = around.builtInActions.find(({ value }) => value === text);
    if (builtIn) return docsOfValue(text, 'built-in action', builtIn.description);
  }
  const choice = around.property(name).choices.find(({ value }) => value === text);
  return choice?.description ? docsOfValue(text, 'value', choice.description) : undefined;
}
