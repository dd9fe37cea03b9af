import * as z from 'zod';

import { objectOf } from '../define.ts';

const directives = [
  'base-uri',
  'block-all-mixed-content',
  'child-src',
  'connect-src',
  'default-src',
  'font-src',
  'form-action',
  'frame-ancestors',
  'frame-src',
  'img-src',
  'manifest-src',
  'media-src',
  'navigate-to',
  'object-src',
  'plugin-types',
  'prefetch-src',
  'referrer',
  'report-to',
  'report-uri',
  'require-sri-for',
  'require-trusted-types-for',
  'sandbox',
  'script-src',
  'script-src-attr',
  'script-src-elem',
  'style-src',
  'style-src-attr',
  'style-src-elem',
  'trusted-types',
  'upgrade-insecure-requests',
  'worker-src',
] as const;

const directivesSchema = objectOf(
  Object.fromEntries(
    directives.map((name) => [name, z.string().optional().describe(`The value of \`${name}\`.`)]),
    // `Object.fromEntries` forgets which keys it was given.
  ) as Record<(typeof directives)[number], z.ZodOptional<z.ZodString>>,
);

export const contentSecurityPolicySchema = z
  .union([z.string(), directivesSchema])
  .describe("Sent with the answers of the integration's script: a header's text, or its parts.");

/** A content security policy: a header's text, or its directives. */
export type ContentSecurityPolicy = z.infer<typeof contentSecurityPolicySchema>;
