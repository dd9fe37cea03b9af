import type { RenderContext } from '@contentkit/schema/reader';

/** A place for components: a document, or one of the configurations. */
export type Place = RenderContext['type'];

/** All places, as a person may choose among them. */
export const places: readonly Place[] = [
  'document',
  'configuration_account',
  'configuration_space',
  'configuration_site',
  'configuration_contentsource',
];
