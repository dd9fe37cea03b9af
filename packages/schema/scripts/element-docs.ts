import { elementDefinitions } from '../src/elements/index.ts';
import type { ElementType } from '../src/element.ts';
import { buildSchemas } from '../src/json-schema/build-schemas.ts';
import type { JsonSchema } from '../src/json-schema.ts';

const schemas = buildSchemas();

/** A comment that editors show. */
function comment(lines: readonly string[], indent = ''): string[] {
  // What would end the comment.
  const safe = lines.map((line) => line.replaceAll('*/', '*\\/'));
  return safe.length === 1
    ? [`${indent}/** ${safe[0]} */`]
    : [`${indent}/**`, ...safe.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`];
}

function wordsOf(schema: JsonSchema): readonly string[] {
  const { description = '', default: preset, enum: values, enumDescriptions = [] } = schema;
  const choices = enumDescriptions.map(
    (words, index) => `- \`${String(values?.[index])}\`: ${words}`,
  );
  return [
    description,
    ...(choices.length === 0 ? [] : ['', ...choices]),
    ...(preset === undefined ? [] : ['', `@default ${JSON.stringify(preset)}`]),
  ];
}

/** The lines of an element's properties, by name. */
function propertiesOf(type: ElementType): ReadonlyMap<string, readonly string[]> {
  const { properties = {}, required = [] } = schemas.get(type) ?? {};
  return new Map(
    Object.entries(properties)
      .filter(([name]) => name !== 'type')
      .map(([name, property]) => [
        name,
        [
          ...comment(wordsOf(property), '  '),
          `  ${name}${required.includes(name) ? '' : '?'}: Of<Inferred, '${name}'>;`,
        ],
      ]),
  );
}

interface Interface {
  readonly name: string;
  readonly lines: readonly string[];
}

/** An element's interfaces: of its attributes, if any, and of all its properties. */
function interfacesOf(type: ElementType): { attributes: string; all: string; lines: string[] } {
  const properties = propertiesOf(type);
  const children = properties.get('children');
  const attributes = [...properties].filter(([name]) => name !== 'children');
  const base = `${type[0]?.toUpperCase()}${type.slice(1)}`;
  const words = comment([schemas.get(type)?.description ?? '']);
  const made: Interface[] = [];
  if (attributes.length > 0) {
    made.push({
      name: `${base}Attributes<Inferred>`,
      lines: attributes.flatMap(([, lines]) => lines),
    });
  }
  const [own] = made;
  if (children) {
    made.push({ name: `${base}Properties<Inferred>`, lines: children });
  }
  return {
    attributes: own?.name ?? 'object',
    all: made.at(-1)?.name ?? 'object',
    lines: made.flatMap((item) => [
      ...words,
      `export interface ${item.name}${own && item !== own ? ` extends ${own.name}` : ''} {`,
      ...item.lines,
      '}',
      '',
    ]),
  };
}

/** The source text of `src/generated/element-docs.ts`. */
export function printElementDocs(): string {
  const types = Object.keys(elementDefinitions) as ElementType[];
  return [
    '// Generated from the element definitions by `npm run generate`. Do not edit.',
    '//',
    "// The definitions' words as TSDoc, for editors to show. There are no types here: each is looked",
    '// up in what is inferred from the definition.',
    '',
    '/** The type that a property has. */',
    'type Of<Inferred, Name> = Name extends keyof Inferred ? Inferred[Name] : never;',
    '',
    ...types.flatMap((type) => interfacesOf(type).lines),
    '/** What an element is given besides `type` and `children`, by its type. */',
    'export interface DocumentedAttributes<Inferred> {',
    ...types.map((type) => `  ${type}: ${interfacesOf(type).attributes};`),
    '}',
    '',
    '/** What an element is given besides `type`, by its type. */',
    'export interface DocumentedProperties<Inferred> {',
    ...types.map((type) => `  ${type}: ${interfacesOf(type).all};`),
    '}',
    '',
    '/** Something for each type of element. */',
    'export interface DocumentedElements<ByType> {',
    ...types.flatMap((type) => [
      ...comment([schemas.get(type)?.description ?? ''], '  '),
      `  ${type}: Of<ByType, '${type}'>;`,
    ]),
    '}',
    '',
  ].join('\n');
}
