import { elementTypes } from '../src/elements/index.ts';
import type { ReadElement } from '../src/element.ts';
import { convert } from '../src/json-schema/build-schemas.ts';
import type { JsonSchema } from '../src/json-schema.ts';
import { namedSchemas } from '../src/json-schema/named-schemas.ts';
import { printJsx } from '../src/print-jsx.ts';
import { typeOf } from './reference-type.ts';

const schemas = convert();

interface Section {
  readonly title: string;
  readonly words: string;
  readonly names: readonly string[];
}

const isRoot = (type: string) => (elementTypes.root as readonly string[]).includes(type);
const elements = Object.keys(namedSchemas.elements);

const sections: readonly Section[] = [
  {
    title: 'Messages',
    words: 'What travels between a host app, a host of integrations, and an integration.',
    names: Object.keys(namedSchemas.messages),
  },
  {
    title: 'Places',
    words: 'Which elements can stand where one is expected.',
    names: Object.keys(namedSchemas.places),
  },
  {
    title: 'Root elements',
    words: 'What a component renders.',
    names: elements.filter(isRoot),
  },
  {
    title: 'Elements',
    words: 'What stands in a root element. Each has a `type`, which the tables leave out.',
    names: elements.filter((type) => !isRoot(type)),
  },
  {
    title: 'Values',
    words: 'What elements and messages are made of.',
    names: Object.keys(namedSchemas.values),
  },
  {
    title: 'Parts of the manifest',
    words: 'What an integration says of itself in more than a text.',
    names: Object.keys(namedSchemas.manifestParts),
  },
];

/** One line of a table of properties. */
interface Row {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly isRequired: boolean;
}

/** The properties of an object, and of what is written out in them. */
function rowsOf(schema: JsonSchema, prefix = ''): readonly Row[] {
  const { properties = {}, required = [], items, additionalProperties: values } = schema;
  const own = Object.entries(properties).flatMap(([name, property]) => [
    { name: prefix + name, schema: property, isRequired: required.includes(name) },
    ...rowsOf(property, `${prefix}${name}.`),
  ]);
  return [
    ...own,
    ...(items ? rowsOf(items, prefix.replace(/\.$/, '[].')) : []),
    ...(typeof values === 'object' ? rowsOf(values, `${prefix}*.`) : []),
    ...casesOf(schema).flatMap((item) => rowsOf(item, prefix)),
  ];
}

/** The cases of a choice. Beside a type, they only say more of it. */
function casesOf({ type, oneOf, anyOf }: JsonSchema): readonly JsonSchema[] {
  return type === undefined ? (oneOf ?? anyOf ?? []) : [];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function wordsOf({ description = '', enum: values, enumDescriptions = [] }: JsonSchema): string {
  const choices = enumDescriptions.map(
    (words, index) => `<br>\`${JSON.stringify(values?.[index])}\`: ${words}`,
  );
  return cell(description + choices.join(''));
}

function printTable(rows: readonly Row[]): readonly string[] {
  if (rows.length === 0) {
    return [];
  }
  return [
    '| Property | Type | Default | What it is |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ name, schema, isRequired }) => {
      const preset = schema.default === undefined ? '' : `\`${JSON.stringify(schema.default)}\``;
      const mark = isRequired ? ' **required**' : '';
      return `| \`${name}\`${mark} | ${cell(typeOf(schema))} | ${preset} | ${wordsOf(schema)} |`;
    }),
    '',
  ];
}

function fence(language: string, text: string): readonly string[] {
  return [`\`\`\`${language}`, text, '```', ''];
}

function printExamples(name: string, { examples = [] }: JsonSchema): readonly string[] {
  return examples.flatMap((example) => [
    // The examples of elements are elements: a test reads each.
    ...(elements.includes(name) ? fence('tsx', printJsx(example as ReadElement)) : []),
    ...fence('json', JSON.stringify(example, null, 2)),
  ]);
}

/** A choice: what it is between, where that has names; else each case with what it looks like. */
function printChoice(name: string, cases: readonly JsonSchema[]): readonly string[] {
  if (cases.every(({ $ref }) => $ref !== undefined)) {
    return [`One of ${cases.map(typeOf).join(', ')}.`, ''];
  }
  return cases.flatMap((schema) => [
    `**${schema.description ?? ''}**`,
    '',
    ...(schema.properties ? printTable(rowsOf(schema)) : [`Type: ${typeOf(schema)}`, '']),
    ...printExamples(name, schema),
  ]);
}

/** Where an element can stand. */
function placesOf(type: string): string {
  const places = Object.entries(elementTypes)
    .filter(([, types]) => (types as readonly string[]).includes(type))
    .map(([place]) => `[\`${place}\`](#${place})`);
  const holders = elements.flatMap((holder) =>
    rowsOf(schemas[holder] ?? {})
      .filter(({ schema }) => JSON.stringify(schema).includes(`"#/$defs/${type}"`))
      .map(({ name }) => `\`${name}\` of [\`${holder}\`](#${holder})`),
  );
  return [...places, ...holders].join(', ');
}

function printSchema(name: string): readonly string[] {
  const schema = schemas[name] ?? {};
  const cases = casesOf(schema);
  const isElement = elements.includes(name);
  const rows = rowsOf(schema).filter((row) => !(isElement && row.name === 'type'));
  const isNamed = cases.every(({ $ref }) => $ref !== undefined);
  return [
    `### ${name}`,
    '',
    schema.description ?? '',
    '',
    ...(isElement ? [`Stands as ${placesOf(name)}.`, ''] : []),
    ...(cases.length > 0 ? printChoice(name, cases) : []),
    ...(cases.length === 0 && schema.properties ? printTable(rows) : []),
    ...(cases.length === 0 && !schema.properties ? [`Type: ${typeOf(schema)}`, ''] : []),
    // The cases of a choice have brought theirs.
    ...(isNamed ? printExamples(name, schema) : []),
  ];
}

/** The text of `REFERENCE.md`. */
export function printReference(): string {
  const lines = [
    '<!-- Generated from the definitions by `npm run generate`. Do not edit. -->',
    '',
    '# ContentKit reference',
    '',
    'Every message, element and value of the language: what it is for, what it holds, and what it looks like.',
    'Any object may have keys besides those named here; this version passes them over.',
    'The same as JSON Schema: `contentkit schema <name>`, or `toJsonSchema(name)`.',
    '',
    ...sections.map(
      ({ title, names }) =>
        `- [${title}](#${title.toLowerCase().replaceAll(' ', '-')}): ${names.map((name) => `[\`${name}\`](#${name})`).join(', ')}`,
    ),
    '',
    ...sections.flatMap(({ title, words, names }) => [
      `## ${title}`,
      '',
      words,
      '',
      ...names.flatMap(printSchema),
    ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
