import type * as z from 'zod';

import { renderContextSchema } from '../context.ts';
import {
  anyElementSchema,
  descendantElementSchema,
  elementDefinitions,
  elementSchema,
  inlineElementSchema,
  rootElementSchema,
  selectOptionSchema,
} from '../elements/index.ts';
import type { ElementType } from '../element.ts';
import { frameActionSchema, frameMessageSchema, frameStateMessageSchema } from '../frame.ts';
import { integrationManifestSchema } from '../manifest.ts';
import { contentSecurityPolicySchema } from '../manifest/content-security-policy.ts';
import { contentSourceSchema } from '../manifest/content-source.ts';
import { integrationBlockSchema } from '../manifest/integration-block.ts';
import {
  configurationComponentSchema,
  configurationFormSchema,
  configurationPropertySchema,
} from '../manifest/integration-configuration.ts';
import { integrationScopeSchema } from '../manifest/integration-scope.ts';
import { renderOutputSchema, renderRequestSchema } from '../render.ts';
import { uiRenderEventSchema } from '../ui-render-event.ts';
import { actionSchema, builtInActionSchema } from '../values/action.ts';
import { dynamicBindingSchema } from '../values/binding.ts';
import { blockControlSchema } from '../values/block-control.ts';
import { confirmSchema } from '../values/confirm.ts';
import { contentKitUrlSchema } from '../values/content-kit-url.ts';
import { iconSchema } from '../values/icon.ts';
import { plainObjectSchema } from '../values/plain-object.ts';
import { stateSchema } from '../values/state-key.ts';

/** What travels between a host app, a host and an integration. */
const messages = {
  'render-request': renderRequestSchema,
  'render-output': renderOutputSchema,
  'render-event': uiRenderEventSchema,
  manifest: integrationManifestSchema,
  'frame-message': frameMessageSchema,
  'frame-state': frameStateMessageSchema,
} as const satisfies Record<string, z.ZodType>;

// The record's keys are the element types.
const types = Object.keys(elementDefinitions) as ElementType[];

/** The kinds of place in a tree. */
const places = {
  element: anyElementSchema,
  root: rootElementSchema,
  descendant: descendantElementSchema,
  inline: inlineElementSchema,
} as const satisfies Record<string, z.ZodType>;

/** What elements and messages are made of. */
const values = {
  action: actionSchema,
  'built-in-action': builtInActionSchema,
  binding: dynamicBindingSchema,
  'block-control': blockControlSchema,
  confirm: confirmSchema,
  context: renderContextSchema,
  'frame-action': frameActionSchema,
  icon: iconSchema,
  option: selectOptionSchema,
  'plain-object': plainObjectSchema,
  state: stateSchema,
  url: contentKitUrlSchema,
} as const satisfies Record<string, z.ZodType>;

/** What a manifest is made of. */
const manifestParts = {
  'integration-block': integrationBlockSchema,
  'content-source': contentSourceSchema,
  'configuration-component': configurationComponentSchema,
  'configuration-form': configurationFormSchema,
  'configuration-property': configurationPropertySchema,
  scope: integrationScopeSchema,
  'content-security-policy': contentSecurityPolicySchema,
} as const satisfies Record<string, z.ZodType>;

/** Every schema that has a name outside of the code, in groups. */
export const namedSchemas = {
  messages,
  places,
  // One for each key of the record above.
  elements: Object.fromEntries(types.map((type) => [type, elementSchema(type)])) as unknown as {
    readonly [Type in ElementType]: z.ZodType;
  },
  values,
  manifestParts,
} as const;

/** The name of a schema. */
export type JsonSchemaName = {
  [Group in keyof typeof namedSchemas]: keyof (typeof namedSchemas)[Group];
}[keyof typeof namedSchemas];
