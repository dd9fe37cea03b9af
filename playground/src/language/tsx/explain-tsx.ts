import type { Tree } from '@lezer/common';

import { docsOfElement, docsOfProperty, docsOfValue, type Docs } from '../docs.ts';
import type { Explained } from '../json/explain-json.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { placeOfAttribute, placeOfValue } from './jsx-place.ts';
import { closest, isTag, nameOfTag, sourceOf, unquote } from './jsx-tree.ts';
import { componentWords, exportedWords, instanceWords } from './runtime-api.ts';

/** Explains the element, attribute, value or word of the runtime at a place. */
export function explainTsx(
  vocabulary: Vocabulary,
  tree: Tree,
  text: string,
  pos: number,
): Explained | undefined {
  const node = tree.resolveInner(pos, 1);
  const source = sourceOf(text, node);
  const docs = find();
  return docs && { from: node.from, to: node.to, docs };

  function find(): Docs | undefined {
    switch (node.name) {
      case 'JSXIdentifier': {
        const holder = node.parent;
        if (holder?.name === 'JSXAttribute') return attributeDocs();
        return docsOfElement(vocabulary, source);
      }
      case 'JSXAttributeValue': {
        const attribute = closest(node, 'JSXAttribute');
        const place = attribute && placeOfAttribute(vocabulary, text, attribute);
        return choiceDocs(place?.choices);
      }
      case 'String':
        return stringDocs();
      case 'PropertyDefinition':
        return keyDocs();
      case 'PropertyName':
        return apiDocs(instanceWords);
      case 'VariableName':
      case 'VariableDefinition':
        return apiDocs(exportedWords);
      default:
        return undefined;
    }
  }

  function attributeDocs(): Docs | undefined {
    const tag = closest(node, 'JSXOpenTag', 'JSXSelfClosingTag');
    const name = tag && isTag(tag) ? nameOfTag(tag) : undefined;
    const type = name ? sourceOf(text, name) : '';
    if (!vocabulary.element(type)) return undefined;
    const property = vocabulary.placeOf(type).properties.find((each) => each.name === source);
    return property && docsOfProperty(property);
  }

  function stringDocs(): Docs | undefined {
    const property = closest(node, 'Property');
    const object = property?.parent;
    const around = object ? placeOfValue(vocabulary, text, object) : undefined;
    const builtIn = around?.builtInActions.find(({ value }) => value === unquote(source));
    return builtIn
      ? docsOfValue(unquote(source), 'built-in action', builtIn.description)
      : choiceDocs(placeOfValue(vocabulary, text, node)?.choices);
  }

  function keyDocs(): Docs | undefined {
    const object = closest(node, 'ObjectExpression');
    const place = object && placeOfValue(vocabulary, text, object);
    const property = place?.properties.find((each) => each.name === source);
    if (property) return docsOfProperty(property);
    const call = object?.parent?.parent?.firstChild;
    return call && sourceOf(text, call) === 'createComponent' ? apiDocs(componentWords) : undefined;
  }

  function choiceDocs(
    choices: readonly { value: unknown; description: string | undefined }[] = [],
  ): Docs | undefined {
    const choice = choices.find(({ value }) => value === unquote(source));
    return choice?.description
      ? docsOfValue(unquote(source), 'value', choice.description)
      : undefined;
  }

  function apiDocs(words: typeof exportedWords): Docs | undefined {
    const word = words.find(({ name }) => name === source);
    return word && docsOfValue(word.name, word.kind, word.description);
  }
}
