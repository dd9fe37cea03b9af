// Data, with the values that prove it: the list is long because each entry is.
import { fromJson, type JsonSchema } from './json-schema.ts';

/** A value that shows a defect, and what is made of it. */
export interface Witness {
  /** The schema it is judged by. */
  readonly schema: string;
  readonly value: unknown;
  /** Whether the document as published admits it. */
  readonly published: boolean;
  /** Whether this project does. */
  readonly ours: boolean;
}

/**
 * Where the published document does not say what it means, or allows what must not be. A defect is
 * either corrected, so that the engines are held against the corrected document, or followed:
 * exactly what was published, odd as it is, holds here as well.
 */
export interface KnownDefect {
  readonly name: string;
  readonly reason: string;
  /** What the schemas of these names say instead; absent where the document is followed. */
  readonly corrections?: Readonly<Record<string, (published: JsonSchema) => JsonSchema>>;
  readonly witnesses: readonly Witness[];
}

const theme = 'light';
const document = { type: 'document', theme, spaceId: 'space_1', editable: true };
const forbiddenKeys = ['__proto__', 'constructor', 'prototype'];

/** Withholds the keys that reach a prototype from a property that names a state key. */
const withSafeKey = (published: JsonSchema): JsonSchema =>
  withProperty(published, 'state', (state) => ({ ...state, not: { enum: forbiddenKeys } }));

/** Withholds the same keys from a property that holds a state. */
const withSafeState = (published: JsonSchema): JsonSchema =>
  withProperty(published, 'state', (state) => ({
    ...state,
    propertyNames: { not: { enum: forbiddenKeys } },
  }));

function withProperty(
  schema: JsonSchema,
  name: string,
  correct: (property: JsonSchema) => JsonSchema,
): JsonSchema {
  const property = schema.properties?.[name] ?? {};
  return { ...schema, properties: { ...schema.properties, [name]: correct(property) } };
}

const output = (members: object) => ({
  element: { type: 'block', children: [] },
  state: {},
  props: {},
  ...members,
});

const event = {
  eventId: 'event_1',
  type: 'ui_render',
  installationId: 'installation_1',
  componentId: 'note',
  props: {},
  context: document,
};

export const knownDefects: readonly KnownDefect[] = [
  {
    name: 'PlainObject lacks `type: object`',
    reason:
      'Without it every string is a plain object too, so that the `oneOf` around it finds two ' +
      'matches and rejects ordinary props, while anything but an object is admitted as props (R5a).',
    corrections: { PlainObject: (published) => ({ ...published, type: 'object' }) },
    witnesses: [
      {
        schema: 'ContentKitRenderOutput',
        value: output({ props: { url: 'https://example.com' } }),
        published: false,
        ours: true,
      },
      {
        schema: 'ContentKitRenderOutput',
        value: output({ props: 'text' }),
        published: true,
        ours: false,
      },
      {
        schema: 'RenderIntegrationUI',
        value: { componentId: 'note', props: [null], context: document },
        published: true,
        ours: false,
      },
    ],
  },
  {
    name: 'ContentKitTextInput lacks `label`',
    reason:
      'The public documentation has it (R5, R34b), so that it is a property here, whose type is ' +
      'checked; in the document it is one of the unknown keys that may hold anything.',
    corrections: {
      ContentKitTextInput: (published) =>
        withProperty(published, 'label', () => ({ type: 'string' })),
    },
    witnesses: [
      {
        schema: 'ContentKitTextInput',
        value: { type: 'textinput', state: 'a', label: 'Title' },
        published: true,
        ours: true,
      },
      {
        schema: 'ContentKitTextInput',
        value: { type: 'textinput', state: 'a', label: 5 },
        published: true,
        ours: false,
      },
    ],
  },
  {
    name: 'state keys may reach a prototype',
    reason:
      'A state is written by these keys; `__proto__`, `constructor` and `prototype` are refused as ' +
      'state keys wherever they stand (R6).',
    corrections: {
      ContentKitTextInput: withSafeKey,
      ContentKitCodeBlock: withSafeKey,
      ContentKitSelect: withSafeKey,
      ContentKitSwitch: withSafeKey,
      ContentKitRadio: withSafeKey,
      ContentKitCheckbox: withSafeKey,
      ContentKitRenderOutputElement: withSafeState,
      RenderIntegrationUI: withSafeState,
      UIRenderEvent: (published) => ({
        allOf: published.allOf?.map((part) => (part.properties ? withSafeState(part) : part)) ?? [],
      }),
    },
    witnesses: [
      {
        schema: 'ContentKitSwitch',
        value: { type: 'switch', state: 'constructor' },
        published: true,
        ours: false,
      },
      {
        schema: 'ContentKitRenderOutput',
        value: output({ state: fromJson('{"__proto__": 1}') }),
        published: true,
        ours: false,
      },
      {
        schema: 'RenderIntegrationUI',
        value: { componentId: 'note', props: {}, context: document, state: { prototype: 1 } },
        published: true,
        ours: false,
      },
      {
        schema: 'UIRenderEvent',
        value: { ...event, state: { prototype: 1 } },
        published: true,
        ours: false,
      },
    ],
  },
  {
    name: 'UIRenderEvent can belong to no space and to no site',
    reason:
      'Each event of a space or of a site is an event of an installation as well, so that the ' +
      '`oneOf` over the three rejects every event with a `spaceId` or a `siteId`; hosts send both ' +
      '(R36, R38).',
    corrections: {
      UIRenderEvent: (published) => ({
        allOf: [
          { $ref: '#/components/schemas/InstallationEvent' },
          {
            type: 'object',
            properties: { spaceId: { type: 'string' }, siteId: { type: 'string' } },
          },
          ...(published.allOf?.filter((part) => !part.oneOf) ?? []),
        ],
      }),
    },
    witnesses: [
      { schema: 'UIRenderEvent', value: event, published: true, ours: true },
      {
        schema: 'UIRenderEvent',
        value: { ...event, spaceId: 'space_1' },
        published: false,
        ours: true,
      },
      { schema: 'UIRenderEvent', value: { ...event, siteId: 5 }, published: true, ours: false },
    ],
  },
  {
    name: 'the action of UIRenderEvent need not be an action',
    reason:
      'It is the action of the render request, which must have a name; the event says `object`.',
    corrections: {
      UIRenderEvent: (published) => ({
        allOf:
          published.allOf?.map((part) =>
            part.properties?.['action']
              ? withProperty(part, 'action', () => ({
                  $ref: '#/components/schemas/ContentKitAction',
                }))
              : part,
          ) ?? [],
      }),
    },
    witnesses: [
      { schema: 'UIRenderEvent', value: { ...event, action: {} }, published: true, ours: false },
      {
        schema: 'UIRenderEvent',
        value: { ...event, action: { action: 'save' } },
        published: true,
        ours: true,
      },
    ],
  },
  {
    name: 'the cases of ContentKitAction overlap',
    reason:
      'Any object with an `action` is a custom action, so that built-in actions need none of the ' +
      'keys they are given. Followed: what such an action lacks is a hint (R5b).',
    witnesses: [
      {
        schema: 'ContentKitAction',
        value: { action: '@ui.url.open' },
        published: true,
        ours: true,
      },
      {
        schema: 'ContentKitDefaultAction',
        value: { action: '@ui.url.open' },
        published: false,
        ours: false,
      },
    ],
  },
  {
    name: 'the output of an element need not say its type',
    reason:
      'Followed: an output without `type` is an element output (R3), as long as it has an element.',
    witnesses: [
      { schema: 'ContentKitRenderOutput', value: output({}), published: true, ours: true },
      {
        schema: 'ContentKitRenderOutput',
        value: output({ type: null }),
        published: false,
        ours: false,
      },
    ],
  },
  {
    name: 'the sources of a select exclude each other only together',
    reason:
      'Followed: with a `source` and a `url` both, two of three alternatives match; where one of ' +
      'them has the wrong type, it is an unknown key of the other alternative.',
    witnesses: [
      {
        schema: 'ContentKitSelect',
        value: { type: 'select', state: 'a', options: { source: 'openapi', url: '/options' } },
        published: false,
        ours: false,
      },
      {
        schema: 'ContentKitSelect',
        value: { type: 'select', state: 'a', options: { source: 'other', url: '/options' } },
        published: true,
        ours: true,
      },
      {
        schema: 'ContentKitSelect',
        value: { type: 'select', state: 'a', options: { source: 'openapi', url: 5 } },
        published: true,
        ours: true,
      },
    ],
  },
  {
    name: 'a configuration cannot be a form and a component',
    reason: 'Followed: with `properties` and a `componentId` both alternatives match.',
    witnesses: [
      {
        schema: 'IntegrationConfiguration',
        value: { properties: {}, componentId: 'settings' },
        published: false,
        ours: false,
      },
      {
        schema: 'IntegrationConfiguration',
        value: { properties: [], componentId: 'settings' },
        published: true,
        ours: true,
      },
    ],
  },
  {
    name: 'a step may stand outside a stepper',
    reason:
      'Followed: it is one of the descendant elements; that it only shows its children is a hint (R5b).',
    witnesses: [
      {
        schema: 'ContentKitDescendantElement',
        value: { type: 'step', id: 'a', children: [{ type: 'divider' }] },
        published: true,
        ours: true,
      },
    ],
  },
];
