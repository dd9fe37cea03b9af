import * as z from 'zod';

import { objectOf } from '../define.ts';
import { configurationComponentSchema } from './integration-configuration.ts';

/** A source of pages that an integration computes, strictly. */
export const contentSourceSchema = objectOf({
  id: z.string().describe('Unique in the integration.'),
  title: z.string().min(2).max(40).describe('What people choose the content source by.'),
  description: z.string().max(150).optional().describe('What the content source is good for.'),
  icon: z.string().optional().describe("URL of the content source's icon."),
  configuration: configurationComponentSchema.describe('The component that configures it.'),
}).meta({
  description: 'A source of pages that an integration computes.',
  examples: [
    {
      id: 'notes',
      title: 'Notes',
      description: 'A page for each note.',
      icon: 'https://example.com/notes.svg',
      configuration: { componentId: 'notes-settings' },
    },
  ],
});

/** A source of pages that an integration computes. */
export interface ContentSource extends z.infer<typeof contentSourceSchema> {}
