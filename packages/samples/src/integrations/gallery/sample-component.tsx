import { createComponent, ExposableError } from '@contentkit/runtime';
import type { PlainObject } from '@contentkit/schema/reader';

import type { SampleVariant } from '../../define-sample.ts';
import { elementSamples } from '../../elements/index.ts';

/** Which sample is shown. */
export type SampleProps = {
  /** The element's type; `card` when absent. */
  type?: string;
  /** The variant's name; `default` when absent. */
  variant?: string;
};

/** Shows one variant of one element's sample, with the state that belongs to it. */
export const sample = createComponent<SampleProps, PlainObject>({
  componentId: 'sample',
  initialState: (props) => findVariant(props).state,
  render: async ({ props }) => findVariant(props).root,
});

function findVariant({ type = 'card', variant = 'default' }: SampleProps): SampleVariant {
  const samples: Readonly<Record<string, { variants: Readonly<Record<string, SampleVariant>> }>> =
    elementSamples;
  const found = Object.hasOwn(samples, type) ? samples[type]?.variants : undefined;
  const shown = found && Object.hasOwn(found, variant) ? found[variant] : undefined;
  if (!shown) throw new ExposableError(`There is no sample "${variant}" of "${type}".`, 404);
  return shown;
}
