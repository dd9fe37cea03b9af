import type { JsonSchema } from '../src/json-schema.ts';

/** What a value can be, in Markdown, with links to the sections of what it names. */
export function typeOf(schema: JsonSchema): string {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
    return `[\`${name}\`](#${name})`;
  }
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (values) {
    return values.map((value) => `\`${JSON.stringify(value)}\``).join(' or ');
  }
  // Beside a type, alternatives only say more of it.
  const alternatives = schema.type === undefined ? (schema.oneOf ?? schema.anyOf) : undefined;
  if (alternatives) {
    return [...new Set(alternatives.map(typeOf))].join(' or ');
  }
  return [schema.type ?? 'anything']
    .flat()
    .map((type) => typeNamed(type, schema))
    .join(' or ');
}

function typeNamed(type: string, schema: JsonSchema): string {
  switch (type) {
    case 'array':
      return `array of ${listed(typeOf(schema.items ?? {}))}${boundsOf(schema.minItems, schema.maxItems, 'items')}`;
    case 'object': {
      const { additionalProperties: values, maxProperties } = schema;
      const of = typeof values === 'object' ? ` of ${listed(typeOf(values))}` : '';
      return `object${of}${boundsOf(undefined, maxProperties, 'entries')}`;
    }
    case 'string':
      return `string${boundsOf(schema.minLength, schema.maxLength, 'characters')}`;
    default:
      return type;
  }
}

/** A choice within something else. */
function listed(type: string): string {
  return type.includes(' or ') ? `(${type})` : type;
}

function boundsOf(least: number | undefined, most: number | undefined, unit: string): string {
  if (least !== undefined && least === most) {
    return ` (exactly ${least})`;
  }
  if (most === undefined) {
    return least === undefined ? '' : ` (at least ${least})`;
  }
  return least === undefined ? ` (at most ${most} ${unit})` : ` (${least} to ${most} ${unit})`;
}
