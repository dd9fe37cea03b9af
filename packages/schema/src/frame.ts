import * as z from 'zod';

import { objectOf } from './define.ts';
import { actionSchema } from './values/action.ts';
import { openObjectSchema } from './values/plain-object.ts';

// The messages between a webframe's page and the app that frames it (R30). The published API does
// not describe them: these are what published integrations send and read.

/** A positive number, or a string that reads as one. */
const sizeSchema = z.union([
  z.number().positive(),
  z
    .string()
    .refine((text) => /^\d+(\.\d+)?$/.test(text) && Number(text) > 0, 'Expected a number')
    .meta({ pattern: '^(?=.*[1-9])\\d+(\\.\\d+)?$' }),
]);

const sizes = {
  aspectRatio: sizeSchema.optional().describe('Width divided by height.'),
  height: sizeSchema.optional().describe('The height in pixels.'),
  maxHeight: sizeSchema.optional().describe('The greatest height in pixels.'),
  maxWidth: sizeSchema.optional().describe('The greatest width in pixels.'),
};

// What the check below demands, in JSON Schema's words.
const hasSize = { anyOf: Object.keys(sizes).map((name) => ({ required: [name] })) };

/** The page has loaded, and waits for its first state. */
export const frameReadyActionSchema = objectOf({
  action: z.literal('@webframe.ready').describe("The action's name."),
}).meta({
  description: 'The page has loaded, and waits for its first state.',
  examples: [{ action: '@webframe.ready' }],
});

/** The page asks for another size; the sizes stand in the action itself or under `size`. */
export const frameResizeActionSchema = objectOf({
  action: z.literal('@webframe.resize').describe("The action's name."),
  ...sizes,
  size: objectOf(sizes).optional().describe('The same sizes; those beside it then do not count.'),
})
  .refine(
    ({ size, ...beside }) => Object.keys(sizes).some((name) => name in (size ?? beside)),
    `Expected one of ${Object.keys(sizes).join(', ')}`,
  )
  .meta({
    description: 'The page asks for another size.',
    examples: [
      {
        action: '@webframe.resize',
        aspectRatio: 1.5,
        height: 320,
        maxHeight: '640',
        maxWidth: '960',
      },
      {
        action: '@webframe.resize',
        size: { aspectRatio: 1.5, height: 320, maxHeight: 640, maxWidth: 960 },
      },
    ],
    anyOf: [
      { required: ['size'], properties: { size: hasSize } },
      { allOf: [{ not: { required: ['size'] } }, hasSize] },
    ],
  });

/** The page asks the host app to show another page. */
export const frameNavigateActionSchema = objectOf({
  action: z.literal('@webframe.navigate').describe("The action's name."),
  path: z.string().describe("The page's path in the host app."),
  anchor: z.string().optional().describe('The place in the page.'),
}).meta({
  description: 'The page asks the host app to show another page.',
  examples: [{ action: '@webframe.navigate', path: '/guides/start', anchor: 'install' }],
});

/** The actions of a frame that the app around it answers. */
export const frameActionSchema = z
  .discriminatedUnion('action', [
    frameReadyActionSchema,
    frameResizeActionSchema,
    frameNavigateActionSchema,
  ])
  .describe('An action of a frame that the app around it answers.');

const frameActionNames: ReadonlySet<string> = new Set([
  '@webframe.ready',
  '@webframe.resize',
  '@webframe.navigate',
]);

const otherActionSchema = actionSchema
  .refine(
    ({ action }) => !frameActionNames.has(action),
    'An action of the frame lacks what it needs',
  )
  .meta({ not: { properties: { action: { enum: [...frameActionNames] } } } });

const resizeTextSchema = z
  .string()
  .refine(isResizeText, 'Expected `{"context":"iframe.resize","height":n}` as JSON')
  .meta({
    description: 'How embedded pages ask oEmbed consumers for a height: JSON as a text.',
    examples: ['{"context":"iframe.resize","height":320}'],
  });

function isResizeText(text: string): boolean {
  const schema = objectOf({ context: z.literal('iframe.resize'), height: sizeSchema });
  try {
    return schema.safeParse(JSON.parse(text)).success;
  } catch {
    // Other scripts in a page send strings of their own; they are no messages for us.
    return false;
  }
}

/**
 * What a webframe's page sends: an action of the frame or any other, or the oEmbed text that asks
 * for a height.
 *
 * @example
 * ```ts
 * frameMessageSchema.safeParse({ action: { action: '@webframe.resize', height: 320 } }).success;
 * ```
 */
export const frameMessageSchema = z
  .union([
    objectOf({
      action: z
        .union([frameActionSchema, otherActionSchema])
        .describe('An action of the frame, or any other; that one is dispatched.'),
    }).meta({
      description: 'An action that the page dispatches.',
      examples: [{ action: { action: '@webframe.resize', height: 320 } }],
    }),
    resizeTextSchema,
  ])
  .meta({
    description: "What a webframe's page sends to the app that frames it.",
    examples: [
      { action: { action: '@webframe.ready' } },
      '{"context":"iframe.resize","height":320}',
    ],
  });

/** What a webframe's page sends. */
export type FrameMessage = z.infer<typeof frameMessageSchema>;

/**
 * What a webframe's page is sent: the `webframe` element's `data` with its bindings resolved,
 * beside them the theme, the page it stands in and, where the output allows it, the visitor.
 */
export const frameStateMessageSchema = objectOf({
  state: z
    .looseObject({
      page: objectOf({
        id: z.string().describe("The page's id."),
        path: z.string().describe("The page's path."),
        title: z.string().describe("The page's title."),
      })
        .optional()
        .describe('The page that the frame stands in.'),
      visitor: openObjectSchema
        .optional()
        .describe("The visitor's claims, only where the output says `canAccessVisitorClaims`."),
      theme: z
        .string()
        .optional()
        .describe(
          '`light` or `dark`, as the tree is; what the data says under this name comes first.',
        ),
    })
    .describe('The data, beside what is told to every frame. It is always there, if empty.'),
}).meta({
  description: "What a webframe's page is sent: when it is ready, and when a value changes.",
  examples: [
    {
      state: {
        theme: 'light',
        query: 'pencil',
        page: { id: 'page_1', path: 'guides/start', title: 'Start' },
        visitor: { plan: 'team' },
      },
    },
  ],
});

/** What a webframe's page is sent. */
export interface FrameStateMessage extends z.infer<typeof frameStateMessageSchema> {}
