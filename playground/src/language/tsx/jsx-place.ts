import type { SyntaxNode } from '@lezer/common';

import { noFacts, type Facts, type Place } from '../place.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { childrenOf, closest, nameOfTag, openTagOf, sourceOf, unquote } from './jsx-tree.ts';

/** The place into which an element is written: among children, or as an attribute's value. */
export function placeOfElement(
  vocabulary: Vocabulary,
  text: string,
  element: SyntaxNode,
): Place | undefined {
  for (let at = element.parent; at; at = at.parent) {
    if (at.name === 'JSXAttribute') {
      const place = placeOfAttribute(vocabulary, text, at);
      return place && (place.elementTypes.length > 0 ? place : place.item());
    }
    const tag = at.name === 'JSXElement' ? openTagOf(at) : undefined;
    const name = tag && nameOfTag(tag);
    if (tag && !name) return undefined;
    if (name) {
      const type = sourceOf(text, name);
      // What a function component makes of its children, nobody knows.
      return vocabulary.element(type)
        ? vocabulary.placeOf(type).property('children').item()
        : undefined;
    }
  }
  return undefined;
}

/** The place of an attribute's value. */
export function placeOfAttribute(
  vocabulary: Vocabulary,
  text: string,
  attribute: SyntaxNode,
): Place | undefined {
  const tag = attribute.parent;
  const name = tag && nameOfTag(tag);
  const type = name ? sourceOf(text, name) : '';
  const key = attribute.firstChild;
  return key && vocabulary.element(type)
    ? vocabulary.placeOf(type).property(sourceOf(text, key), factsOf(text, valueIn(attribute)))
    : undefined;
}

/** The expression in an attribute's braces. */
function valueIn(attribute: SyntaxNode): SyntaxNode | undefined {
  const escape = attribute.getChild('JSXEscape');
  return escape
    ? childrenOf(escape).find(({ name }) => name !== '{' && name !== '}' && name !== '⚠')
    : undefined;
}

/** The place of an object, an array or a value within an attribute's value. */
export function placeOfValue(
  vocabulary: Vocabulary,
  text: string,
  node: SyntaxNode,
): Place | undefined {
  const { parent } = node;
  const facts = factsOf(text, node);
  if (!parent) return undefined;
  switch (parent.name) {
    case 'JSXEscape': {
      const attribute = parent.parent;
      return attribute?.name === 'JSXAttribute'
        ? placeOfAttribute(vocabulary, text, attribute)
        : undefined;
    }
    case 'ArrayExpression':
      return placeOfValue(vocabulary, text, parent)?.item(facts);
    case 'Property': {
      const object = parent.parent;
      const name = parent.getChild('PropertyDefinition') ?? parent.getChild('String');
      return object && name
        ? placeOfValue(vocabulary, text, object)?.property(unquote(sourceOf(text, name)), facts)
        : undefined;
    }
    case 'ParenthesizedExpression':
    case 'ConditionalExpression':
    case 'BinaryExpression':
    case 'LogicalExpression':
      return placeOfValue(vocabulary, text, parent);
    default:
      return undefined;
  }
}

/** The properties of an object expression that have names. */
export function propertiesOf(
  text: string,
  object: SyntaxNode,
): readonly {
  readonly name: string;
  readonly node: SyntaxNode;
  readonly value: SyntaxNode | null;
}[] {
  return object.getChildren('Property').flatMap((node) => {
    const key = node.firstChild;
    const hasName = key?.name === 'PropertyDefinition' || key?.name === 'String';
    const value = node.lastChild === key ? null : node.lastChild;
    return key && hasName ? [{ name: unquote(sourceOf(text, key)), node, value }] : [];
  });
}

function factsOf(text: string, node: SyntaxNode | undefined): Facts {
  if (!node) return noFacts;
  const properties = node.name === 'ObjectExpression' ? propertiesOf(text, node) : [];
  const find = (name: string) => properties.find((property) => property.name === name);
  const kinds: Readonly<Record<string, Facts['kind']>> = {
    ObjectExpression: 'object',
    ArrayExpression: 'array',
  };
  return {
    kind: kinds[node.name] ?? 'other',
    has: (name) => find(name) !== undefined,
    text: (name) => {
      const value = find(name)?.value;
      return value?.name === 'String' ? unquote(sourceOf(text, value)) : undefined;
    },
  };
}

/** The tag around a place in it. */
export function tagAt(node: SyntaxNode): SyntaxNode | undefined {
  return closest(node, 'JSXOpenTag', 'JSXSelfClosingTag');
}
