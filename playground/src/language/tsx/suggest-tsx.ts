import type { SyntaxNode, Tree } from '@lezer/common';

import { docsOfElement, docsOfProperty, docsOfValue, typeOf } from '../docs.ts';
import type { Place } from '../place.ts';
import type { Suggestion } from '../suggestion.ts';
import { sampleValue, templateOf } from '../template.ts';
import type { Vocabulary } from '../vocabulary.ts';
import {
  placeOfAttribute,
  placeOfElement,
  placeOfValue,
  propertiesOf,
  tagAt,
} from './jsx-place.ts';
import { attributesOf, attributeTemplate, tagTemplate } from './jsx-template.ts';
import {
  attributesOf as writtenAttributes,
  closest,
  isTag,
  nameOfTag,
  sourceOf,
} from './jsx-tree.ts';
import { componentWords, exportedWords, instanceWords, type ApiWord } from './runtime-api.ts';

/** What can be written at a place of code, and over which run of it. */
export interface CodeSuggestions {
  readonly from: number;
  readonly to: number;
  readonly suggestions: readonly Suggestion[];
  /** Whether words of the language itself would make no sense here. */
  readonly isAll: boolean;
}

/** A place in code. */
interface At {
  readonly vocabulary: Vocabulary;
  readonly text: string;
  readonly pos: number;
  readonly node: SyntaxNode;
}

/** What can be written at a place of a component's code; nothing where only the language knows. */
export function suggestTsx(
  vocabulary: Vocabulary,
  tree: Tree,
  text: string,
  pos: number,
): CodeSuggestions | undefined {
  const at: At = { vocabulary, text, pos, node: tree.resolveInner(pos, -1) };
  return suggestTag(at) ?? suggestInTag(at) ?? suggestInObject(at) ?? suggestApi(at);
}

function found(
  { text, pos }: At,
  suggestions: readonly Suggestion[],
  word = /[\w$-]*$/,
  isAll = true,
): CodeSuggestions {
  const from = pos - (word.exec(text.slice(Math.max(0, pos - 100), pos))?.[0].length ?? 0);
  return { from, to: pos, suggestions, isAll };
}

/** The elements and components that can stand behind a `<`. */
function suggestTag(at: At): CodeSuggestions | undefined {
  const { vocabulary, text, pos, node } = at;
  const tag = closest(node, 'JSXOpenTag', 'JSXSelfClosingTag', 'JSXFragmentTag');
  const element = closest(tag ?? node, 'JSXElement');
  const start = tag?.getChild('JSXStartTag');
  const name = tag && nameOfTag(tag);
  const isInName = start && pos >= start.to && /^[\w.]*$/.test(text.slice(start.to, pos));
  if (!tag || !element || !isInName || (name && pos > name.to)) return undefined;
  const place = placeOfElement(vocabulary, text, element);
  const types = place ? place.elementTypes : [...vocabulary.elementTypes];
  const isWhole = /^[\w.]*[ \t]*(?:\/?>|[\w{])/.test(text.slice(name ? pos : start.to));
  const elements = types.map((type, index): Suggestion => ({
    label: type,
    kind: 'element',
    detail: 'element',
    rank: 50 - index / 10,
    template: isWhole ? type : tagTemplate(vocabulary, type),
    docs: () => docsOfElement(vocabulary, type),
  }));
  const components = componentNames(text).map((label): Suggestion => ({
    label,
    kind: 'component',
    detail: 'component',
    rank: 40,
    template: isWhole ? label : `${label} \${}/>`,
  }));
  return found(at, [...elements, ...components]);
}

/** The functions of a text that can be tags: theirs are the names with a capital. */
function componentNames(text: string): readonly string[] {
  const declared = text.matchAll(/\b(?:function|const)\s+([A-Z]\w*)/g);
  const imported = text.matchAll(
    /\bimport\s*(?:type\s)?[^;'"]*?\{([^}]*)\}[^;'"]*?['"]\.[^'"]*['"]/g,
  );
  return [
    ...new Set([
      ...[...declared].flatMap(([, name]) => name ?? []),
      ...[...imported].flatMap(([, names = '']) => names.match(/\b[A-Z]\w*\b(?!\s+as)/g) ?? []),
    ]),
  ];
}

/** Attributes, and the values of those that stand in quotes. */
function suggestInTag(at: At): CodeSuggestions | undefined {
  const { vocabulary, text, pos, node } = at;
  const attribute = closest(node, 'JSXAttribute', 'JSXEscape', 'JSXElement');
  if (attribute?.name === 'JSXAttribute') {
    const equals = attribute.getChild('Equals');
    if (equals && pos >= equals.to) return suggestValue(at, attribute, node);
  }
  const tag = tagAt(node) ?? tagBefore(at);
  const name = tag && nameOfTag(tag);
  if (!tag || !name || pos <= name.to || !isTag(tag)) return undefined;
  if (
    closest(node, 'JSXEscape', 'JSXElement', 'JSXOpenTag', 'JSXSelfClosingTag')?.name ===
    'JSXEscape'
  ) {
    return undefined;
  }
  const type = sourceOf(text, name);
  if (!vocabulary.element(type)) return undefined;
  const own = attribute?.name === 'JSXAttribute' ? attribute : undefined;
  const ownName = own?.firstChild ? sourceOf(text, own.firstChild) : undefined;
  const taken = new Set(writtenAttributes(text, tag).filter((other) => other !== ownName));
  const hasValue = own?.getChild('Equals') !== null && own !== undefined;
  const suggestions = attributesOf(vocabulary.placeOf(type))
    .filter((property) => !taken.has(property.name))
    .map((property, index): Suggestion => {
      const isRequired = property.isRequired;
      return {
        label: property.name,
        detail: isRequired ? 'required' : typeOf(property.place),
        kind: 'property',
        rank: (isRequired ? 50 : 0) - index / 10,
        template: hasValue ? property.name : attributeTemplate(vocabulary, property),
        docs: () => docsOfProperty(property),
        continues: !hasValue && (property.place.choices.length > 0 || property.place.isStateKey),
      };
    });
  return found(at, suggestions);
}

/** The tag that a place behind white space is still in. */
function tagBefore({ node, text, pos }: At): SyntaxNode | undefined {
  const before = text.slice(0, pos).trimEnd().length;
  const tag = tagAt(node.resolve(before, -1));
  return tag &&
    tag.to >= before &&
    !tag.getChild('JSXEndTag') &&
    !tag.getChild('JSXSelfCloseEndTag')
    ? tag
    : undefined;
}

function suggestValue(
  at: At,
  attribute: SyntaxNode,
  node: SyntaxNode,
): CodeSuggestions | undefined {
  const { vocabulary, text } = at;
  const place = placeOfAttribute(vocabulary, text, attribute);
  if (!place) return undefined;
  const isQuoted = node.name === 'JSXAttributeValue';
  const quote = (value: string) => (isQuoted ? value : `"${value}"`);
  const suggestions = valuesOf(at, place).flatMap((value): Suggestion[] => {
    const { label, isText } = value;
    if (isText) return [{ ...value.suggestion, template: quote(label) }];
    return isQuoted ? [] : [{ ...value.suggestion, template: `{${label}}` }];
  });
  return found(at, suggestions, isQuoted ? /[^"']*$/ : /[\w$-]*$/);
}

/** The values of a place: those of its own, and the names that the text knows. */
function valuesOf(at: At, place: Place) {
  const choices = place.choices.map(({ value, description }, index) => {
    const label = String(value);
    const suggestion: Suggestion = {
      label,
      kind: 'value',
      rank: 60 - index / 10,
      template: label,
      docs: () => (description ? docsOfValue(label, 'value', description) : undefined),
    };
    return { label, isText: typeof value === 'string', suggestion };
  });
  const keys = place.isStateKey ? stateKeysIn(at) : [];
  return [
    ...choices,
    ...keys.map((label) => {
      const suggestion: Suggestion = {
        label,
        kind: 'binding',
        detail: 'state key',
        rank: 60,
        template: label,
      };
      return { label, isText: true, suggestion };
    }),
  ];
}

/** The state keys that a text names, but not the one that is being written. */
function stateKeysIn({ text, pos }: At): readonly string[] {
  const named = text.matchAll(
    /\bstate="([^"]+)"|\$state:\s*['"]([^'"]+)|dynamicState\(['"]([^'"]+)/g,
  );
  const keys = [...named].flatMap((match) => {
    const isHere = match.index <= pos && pos <= match.index + match[0].length;
    return isHere ? [] : (match[1] ?? match[2] ?? match[3] ?? []);
  });
  const initial = /initialState:\s*(?:\([^)]*\)\s*=>\s*\(?)?\{([^}]*)\}/.exec(text)?.[1] ?? '';
  const held = [...initial.matchAll(/(?:^|,)\s*(\w+)/g)].flatMap(([, key]) => key ?? []);
  return [...new Set([...keys, ...held])];
}

/** Keys and values of the objects in attributes: actions, options, bindings. */
function suggestInObject(at: At): CodeSuggestions | undefined {
  const { vocabulary, text, pos, node } = at;
  if (node.name === 'String' && node.parent && node.from < pos) {
    const place = placeOfValue(vocabulary, text, node);
    const property = closest(node, 'Property');
    const name = property?.firstChild ? sourceOf(text, property.firstChild) : '';
    const around = property?.parent ? placeOfValue(vocabulary, text, property.parent) : undefined;
    if (!place || property?.firstChild === node) return undefined;
    const values = valuesOf(at, place).flatMap(({ isText, suggestion }) =>
      isText ? suggestion : [],
    );
    const more =
      name === 'action' && around?.takes('action')
        ? actionsOf(at, around)
        : name === '$state'
          ? stateKeysIn(at).map((label): Suggestion => wordOf(label, 'state key', 'binding'))
          : [];
    return found(at, [...values, ...more], /[^"'`]*$/);
  }
  const object = closest(node, 'ObjectExpression', 'JSXElement', 'Block');
  const property = closest(node, 'Property', 'ObjectExpression');
  const isKey =
    node.name === 'PropertyDefinition' || node === object || node.name === '{' || node.name === ',';
  if (object?.name !== 'ObjectExpression' || !isKey) return undefined;
  const place = placeOfValue(vocabulary, text, object);
  if (!place) return undefined;
  const own = property?.name === 'Property' ? property : undefined;
  const taken = new Set(
    propertiesOf(text, object).flatMap((each) =>
      own && each.node.from === own.from ? [] : each.name,
    ),
  );
  const hasValue = own?.getChild(':') !== null && own !== undefined;
  const suggestions = place.properties
    .filter(({ name }) => !taken.has(name))
    .map((each, index): Suggestion => {
      const { name, isRequired } = each;
      return {
        label: name,
        detail: isRequired ? 'required' : typeOf(each.place),
        kind: 'property',
        rank: (isRequired ? 50 : 20) - index / 10,
        template: hasValue ? name : `${name}: ${valueTemplate(each.place)}`,
        docs: () => docsOfProperty(each),
        continues: !hasValue && each.place.choices.length > 0,
      };
    });
  return suggestions.length > 0 ? found(at, suggestions) : undefined;
}

function valueTemplate(place: Place): string {
  const [first = {}] = place.alternatives;
  const [choice] = place.choices;
  if (choice || place.isStateKey) return typeof choice?.value === 'boolean' ? '${}' : "'${}'";
  if (first.items) return '[${}]';
  if (first.properties || first.type === 'object')
    return templateOf(sampleValue(place), 'code', first);
  return first.type === 'number' ? '${}' : "'${}'";
}

function actionsOf({ text, pos }: At, around: Place): readonly Suggestion[] {
  const named = text.matchAll(/\baction:\s*['"]([^'"]+)['"]|\bcase\s+['"]([^'"]+)['"]/g);
  const own = [...named].flatMap((match) => {
    const isHere = match.index <= pos && pos <= match.index + match[0].length;
    return isHere ? [] : (match[1] ?? match[2] ?? []);
  });
  const builtIn = around.builtInActions.map(({ value, description }): Suggestion => ({
    ...wordOf(String(value), 'built-in', 'action'),
    rank: 30,
    docs: () => docsOfValue(String(value), 'built-in action', description),
  }));
  const names = [...new Set(own)].filter((name) => !name.startsWith('@'));
  return [...names.map((name) => wordOf(name, 'action', 'action')), ...builtIn];
}

function wordOf(label: string, detail: string, kind: Suggestion['kind']): Suggestion {
  return { label, detail, kind, rank: 60, template: label };
}

/** The words of the runtime: what it exports, what components are made of and asked with. */
function suggestApi(at: At): CodeSuggestions | undefined {
  const { text, node } = at;
  if (node.name === 'PropertyName' || node.name === '.') {
    const member = closest(node, 'MemberExpression');
    const object = member?.firstChild ? sourceOf(text, member.firstChild) : '';
    return object === 'element' ? found(at, instanceWords.map(apiWord)) : undefined;
  }
  const object = closest(node, 'ObjectExpression', 'Block', 'JSXElement');
  const isKey =
    node.name === 'PropertyDefinition' || node.name === '{' || node.name === 'ObjectExpression';
  if (object?.name === 'ObjectExpression' && isKey) {
    const call = object.parent?.parent;
    const isComponent =
      call?.name === 'CallExpression' && call.firstChild
        ? sourceOf(text, call.firstChild) === 'createComponent'
        : false;
    const taken = new Set(propertiesOf(text, object).map(({ name }) => name));
    const word = /[\w$]*$/.exec(text.slice(0, at.pos))?.[0] ?? '';
    return isComponent
      ? found(
          at,
          componentWords.filter(({ name }) => name === word || !taken.has(name)).map(apiWord),
        )
      : undefined;
  }
  if (closest(node, 'ImportGroup')) {
    return found(
      at,
      exportedWords.map((word) => ({ ...apiWord(word), template: word.name })),
    );
  }
  return node.name === 'VariableName'
    ? found(at, exportedWords.map(apiWord), undefined, false)
    : undefined;
}

function apiWord({ name, kind, description, template = name }: ApiWord): Suggestion {
  return {
    label: name,
    detail: kind,
    kind: kind === 'function' || kind === 'method' || kind === 'class' ? 'component' : 'property',
    rank: 10,
    template,
    docs: () => docsOfValue(name, kind, description),
  };
}
