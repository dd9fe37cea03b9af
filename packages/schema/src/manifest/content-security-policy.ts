import * as z from 'zod';

import { objectOf } from '../define.ts';

/** The directives, each with an example of its value. */
const directives = {
  'base-uri': "'self'",
  'block-all-mixed-content': '',
  'child-src': "'self'",
  'connect-src': 'https://example.com',
  'default-src': "'self'",
  'font-src': "'self'",
  'form-action': "'self'",
  'frame-ancestors': '*',
  'frame-src': 'https://example.com',
  'img-src': 'https: data:',
  'manifest-src': "'self'",
  'media-src': "'self'",
  'navigate-to': "'self'",
  'object-src': "'self'",
  'plugin-types': 'application/pdf',
  'prefetch-src': "'self'",
  referrer: 'no-referrer',
  'report-to': 'default',
  'report-uri': 'https://example.com/report',
  'require-sri-for': 'script style',
  'require-trusted-types-for': "'script'",
  sandbox: 'allow-scripts',
  'script-src': "'self'",
  'script-src-attr': "'self'",
  'script-src-elem': "'self'",
  'style-src': "'self'",
  'style-src-attr': "'self'",
  'style-src-elem': "'self'",
  'trusted-types': 'default',
  'upgrade-insecure-requests': '',
  'worker-src': "'self'",
} as const;

const directivesSchema = objectOf(
  Object.fromEntries(
    Object.entries(directives).map(([name, example]) => [
      name,
      z
        .string()
        .optional()
        .meta({ description: `The value of \`${name}\`.`, examples: [example] }),
    ]),
    // `Object.fromEntries` forgets which keys it was given.
  ) as Record<keyof typeof directives, z.ZodOptional<z.ZodString>>,
).describe('The directives of the policy, by name.');

/** A content security policy, strictly. Directives that nobody knows pass. */
export const contentSecurityPolicySchema = z.union([z.string(), directivesSchema]).meta({
  description:
    "Sent with the answers of the integration's script: the text of the header, or its directives.",
  examples: ["default-src 'self'", { 'default-src': "'self'", 'frame-ancestors': '*' }],
});

/** A content security policy: a header's text, or its directives. */
export type ContentSecurityPolicy = z.infer<typeof contentSecurityPolicySchema>;
