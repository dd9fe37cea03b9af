import { noFacts, type Facts, type Place } from '../place.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { everyNode, memberOf, textOf, type LooseNode } from './loose-json.ts';

/** What a value's text says about it. */
export function factsOf(node: LooseNode | undefined): Facts {
  if (!node) return noFacts;
  return {
    kind: node.kind === 'object' || node.kind === 'array' ? node.kind : 'other',
    text: (name) => textOf(node, name),
    has: (name) => memberOf(node, name) !== undefined,
  };
}

/** The place where a value stands. */
export function placeOf(vocabulary: Vocabulary, node: LooseNode): Place {
  const facts = factsOf(node);
  const { parent } = node;
  if (!parent) return vocabulary.documentPlace(facts);
  const around = placeOf(vocabulary, parent);
  const member = parent.members?.find(({ value }) => value === node);
  const place = member ? around.property(member.name, facts) : around.item(facts);
  // What is out of place is explained all the same, as what it says that it is.
  const type = facts.text('type');
  const isStray =
    type !== undefined && !place.elementTypes.includes(type) && vocabulary.element(type);
  return isStray ? vocabulary.placeOf(type, facts) : place;
}

/** The names that a document gives to what is in the state, and to its actions. */
export interface Names {
  readonly stateKeys: readonly string[];
  readonly actions: readonly string[];
}

/** The names in a JSON text, without the one that is being written. */
export function namesIn(root: LooseNode | undefined, except?: LooseNode): Names {
  const stateKeys = new Set<string>();
  const actions = new Set<string>();
  for (const node of everyNode(root)) {
    for (const { name, value } of node.members ?? []) {
      if (value === except || value?.text === '') continue;
      if (value?.kind === 'string' && value.text !== undefined) {
        if (name === 'state' || name === '$state') stateKeys.add(value.text);
        if (name === 'action') actions.add(value.text);
      }
    }
  }
  for (const { name } of memberOf(root, 'state')?.value?.members ?? []) stateKeys.add(name);
  return { stateKeys: [...stateKeys], actions: [...actions] };
}
