import type { ElementSample } from '@contentkit/samples';
import type { ElementType } from '@contentkit/schema/reader';

/** The sample of any element. The variant `default` is in each. */
export type Sample = ElementSample & ElementSample<ElementType, 'default'>;
