/** A JSON Schema of draft 2020-12, with the keywords that the schemas of this package use. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;

  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];

  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly exclusiveMinimum?: number;

  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
  readonly maxProperties?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;

  readonly allOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;

  /** For editors: the description in Markdown. */
  readonly markdownDescription?: string;
  /** For editors: what each value of `enum` means, in its order. */
  readonly enumDescriptions?: readonly string[];
  /** For editors: whether they keep a property to themselves. */
  readonly doNotSuggest?: boolean;
  /** For editors: what they offer to insert. */
  readonly defaultSnippets?: readonly JsonSchemaSnippet[];
}

/** What an editor offers to insert where a value of a schema can stand. */
export interface JsonSchemaSnippet {
  readonly label: string;
  readonly description: string;
  /** The text, in the syntax of snippets. */
  readonly bodyText: string;
}
