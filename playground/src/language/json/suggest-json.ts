import { docsOfElement, docsOfProperty, docsOfValue, typeOf } from '../docs.ts';
import { noFacts, type Place, type Property } from '../place.ts';
import type { Suggestion } from '../suggestion.ts';
import { onlyRequired, sampleElement, sampleValue, templateOf } from '../template.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { JsonContext, KeyContext, ValueContext } from './json-context.ts';
import { factsOf, namesIn, placeOf } from './json-place.ts';
import type { LooseNode } from './loose-json.ts';

/** What can be written in a place of a JSON text, the likeliest first. */
export function suggestJson(
  vocabulary: Vocabulary,
  root: LooseNode | undefined,
  context: JsonContext,
): readonly Suggestion[] {
  return context.at === 'key'
    ? suggestKeys(vocabulary, context)
    : suggestValues(vocabulary, root, context);
}

function suggestKeys(vocabulary: Vocabulary, context: KeyContext): readonly Suggestion[] {
  const { object, member } = context;
  const taken = new Set(
    object.members?.filter((other) => other !== member).map(({ name }) => name),
  );
  const hasValue = member?.colon !== undefined;
  return placeOf(vocabulary, object)
    .properties.filter(({ name }) => !taken.has(name))
    .map((property, index): Suggestion => {
      const { name, isRequired, place } = property;
      return {
        label: name,
        detail: isRequired ? 'required' : typeOf(place),
        kind: 'property',
        rank: (isRequired ? 50 : 0) - index / 10,
        template: hasValue ? `"${name}"` : `"${name}": ${valueTemplate(property)}`,
        docs: () => docsOfProperty(property),
        continues: !hasValue && isChoice(place),
      };
    });
}

/** What stands behind a new key. Where there is something to choose, the cursor stands there. */
function valueTemplate({ name, place }: Property): string {
  if (name === 'type' || isChoice(place)) {
    return place.choices.some(({ value }) => typeof value !== 'string') ? '${}' : '"${}"';
  }
  const [first = {}] = place.alternatives;
  if (first.type === 'array' || first.items) return '[${}]';
  if (first.type === 'object' || first.properties)
    return templateOf(sampleValue(place), 'json', first);
  return first.type === 'number' ? '${}' : '"${}"';
}

function isChoice(place: Place): boolean {
  return place.choices.length > 0 || place.isStateKey;
}

function suggestValues(
  vocabulary: Vocabulary,
  root: LooseNode | undefined,
  context: ValueContext,
): readonly Suggestion[] {
  const { parent, member, value } = context;
  const place = placeIn(vocabulary, context);
  const isInString = value?.kind === 'string';
  const names = namesIn(root, value);
  const quoted = (text: string) => (value || !isInString ? JSON.stringify(text) : text);
  const found: Suggestion[] = [];

  const isTypeOfElement = member?.name === 'type' && parent !== undefined;
  for (const [index, choice] of place.choices.entries()) {
    const text = String(choice.value);
    // In a string there can be nothing but strings.
    if (isInString && typeof choice.value !== 'string') continue;
    found.push({
      label: text,
      kind: isTypeOfElement ? 'element' : 'value',
      rank: 60 - index / 10,
      template: typeof choice.value === 'string' ? quoted(text) : text,
      docs: () =>
        isTypeOfElement
          ? (docsOfElement(vocabulary, text) ?? docsOfValue(text, 'value', choice.description))
          : choice.description
            ? docsOfValue(text, 'value', choice.description)
            : undefined,
    });
  }
  if (place.isStateKey || member?.name === '$state') {
    found.push(...names.stateKeys.map((key) => wordSuggestion(key, quoted(key), 'state key', 60)));
  }
  if (member?.name === 'action' && parent) {
    const around = placeOf(vocabulary, parent);
    if (around.takes('action')) {
      found.push(
        ...names.actions
          .filter((name) => !name.startsWith('@'))
          .map((name) => wordSuggestion(name, quoted(name), 'action', 60)),
        ...around.builtInActions.map(({ value: name, description }): Suggestion => ({
          label: String(name),
          kind: 'action',
          rank: 40,
          template: quoted(String(name)),
          docs: () => docsOfValue(String(name), 'built-in action', description),
        })),
      );
    }
  }
  return isInString ? found : [...found, ...suggestObjects(vocabulary, place, names.stateKeys)];
}

function wordSuggestion(label: string, template: string, detail: string, rank: number): Suggestion {
  return { label, template, detail, rank, kind: detail === 'action' ? 'action' : 'binding' };
}

/** Whole objects and arrays, with what they have to have. */
function suggestObjects(
  vocabulary: Vocabulary,
  place: Place,
  stateKeys: readonly string[],
): readonly Suggestion[] {
  const types = place.elementTypes;
  const elements = types.map((type, index): Suggestion => ({
    label: type,
    detail: 'element',
    kind: 'element',
    rank: 40 - index / 10,
    template: templateOf(sampleElement(vocabulary, type), 'json', vocabulary.element(type)),
    docs: () => docsOfElement(vocabulary, type),
  }));
  const objects = place.alternatives.flatMap((schema): readonly Suggestion[] => {
    const { title = 'object', properties, examples = [], items } = schema;
    if (items)
      return [{ label: '[ ]', detail: 'list', kind: 'value', rank: 45, template: '[${}]' }];
    if (!properties || (properties['type'] && types.length > 0)) return [];
    if (Object.hasOwn(properties, '$state')) {
      const keys = stateKeys.length > 0 ? stateKeys : [''];
      return keys.map((key) => ({
        label: `$state${key && ` ${key}`}`,
        detail: 'binding',
        kind: 'binding',
        rank: 30,
        template: `{ "\\$state": "${key || '${}'}" }`.replace('\\$', '$'),
        docs: () => docsOfValue('$state', 'binding', schema.description ?? ''),
      }));
    }
    const [example] = examples;
    return example === undefined
      ? []
      : [
          {
            label: title.toLowerCase(),
            detail: 'object',
            kind: 'action',
            rank: 35,
            template: templateOf(onlyRequired(example, schema), 'json', schema),
            docs: () => docsOfValue(title.toLowerCase(), 'object', schema.description ?? ''),
          },
        ];
  });
  return [...elements, ...objects];
}

/** The place where a value stands or could stand. */
function placeIn(vocabulary: Vocabulary, { parent, member, value }: ValueContext): Place {
  if (value) return placeOfValue(vocabulary, parent, member?.name, value);
  if (!parent) return vocabulary.documentPlace(noFacts);
  const around = placeOf(vocabulary, parent);
  return member ? around.property(member.name) : around.item();
}

function placeOfValue(
  vocabulary: Vocabulary,
  parent: LooseNode | undefined,
  name: string | undefined,
  value: LooseNode,
): Place {
  if (!parent) return vocabulary.documentPlace(factsOf(value));
  const around = placeOf(vocabulary, parent);
  return name === undefined ? around.item() : around.property(name);
}
