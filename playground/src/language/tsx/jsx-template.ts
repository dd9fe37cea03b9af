import type { Place, Property } from '../place.ts';
import { sampleElement, sampleValue, templateOf } from '../template.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** An element as JSX, from behind its `<`: with the attributes that it has to have. */
export function tagTemplate(vocabulary: Vocabulary, type: string): string {
  const place = vocabulary.placeOf(type);
  const sample = sampleElement(vocabulary, type);
  const named = attributesOf(place).flatMap((attribute) => {
    const { name, isRequired } = attribute;
    const text = sample[name];
    // A button without a label would be one that nobody can name.
    if (typeof text === 'string' && (isRequired || name === 'label')) {
      return attribute.place.choices.length > 0 || /[{}"\\]/.test(text)
        ? ` ${attributeTemplate(vocabulary, attribute)}`
        : ` ${name}="\${${text}}"`;
    }
    return isRequired ? ` ${attributeTemplate(vocabulary, attribute)}` : [];
  });
  // Each attribute has numbered its own fields.
  const start = renumber(`${type}${named.join('')}`);
  if (!place.takes('children')) return `${start} />`;
  return isLine(place.property('children').item())
    ? `${start}>\${}</${type}>`
    : `${start}>\n\t\${}\n</${type}>`;
}

/** The properties of an element that are attributes. */
export function attributesOf(place: Place): readonly Property[] {
  return place.properties.filter(({ name }) => name !== 'type' && name !== 'children');
}

/** Whether what stands in a place stands in a line of text. */
function isLine(place: Place): boolean {
  return place.elementTypes.every((type) => ['text', 'image', 'link'].includes(type));
}

/** An attribute with its value, as far as it is known what kind it is of. */
export function attributeTemplate(vocabulary: Vocabulary, { name, place }: Property): string {
  const { choices, alternatives, elementTypes } = place;
  const [choice] = choices;
  if (typeof choice?.value === 'boolean') return name;
  if (choice || place.isStateKey) return `${name}="\${}"`;
  const [first = {}] = alternatives;
  const [type] = elementTypes;
  if (type !== undefined && elementTypes.length === 1)
    return `${name}={<${tagTemplate(vocabulary, type)}}`;
  if (first.type === 'string') return `${name}="\${}"`;
  if (first.items) return `${name}={[\${}]}`;
  if (first.properties || first.type === 'object') {
    return `${name}={${templateOf(sampleValue(place), 'code', first)}}`;
  }
  return `${name}={\${}}`;
}

function renumber(template: string): string {
  let count = 0;
  return template.replaceAll(/\$\{(?:\d+:)?([^}]*)\}/g, (_, text: string) => {
    count += 1;
    return `\${${count}:${text}}`;
  });
}
