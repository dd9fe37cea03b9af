import * as z from 'zod';

import { objectOf } from '../define.ts';
import { dynamicBindingSchema } from './binding.ts';
import { recordOf } from './record.ts';

/** A URL in parts, strictly. */
export const contentKitUrlSchema = objectOf({
  host: z.string().describe('The host, with a port if one is needed.'),
  pathname: z.string().describe('The path, beginning with `/`.'),
  query: recordOf(z.union([z.string(), dynamicBindingSchema]))
    .optional()
    .describe('The query: texts, and bindings, which follow the state.'),
}).meta({
  description: 'An `https:` URL in parts, whose query can follow the state.',
  examples: [
    {
      host: 'example.com',
      pathname: '/branches',
      query: { repo: { $state: 'repo' }, sort: 'name' },
    },
  ],
});

/** A URL in parts, whose query can follow the state. */
export interface ContentKitURL extends z.infer<typeof contentKitUrlSchema> {}
