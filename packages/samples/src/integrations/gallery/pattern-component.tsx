import { createComponent, ExposableError } from '@contentkit/runtime';
import type { PlainObject } from '@contentkit/schema/reader';

import { cardGrid } from '../../patterns/card-grid.ts';
import type { Pattern } from '../../patterns/pattern.ts';
import { settingsForm } from '../../patterns/settings-form.ts';

/** Which pattern is shown. */
export type PatternProps = {
  /** Its name; `settingsForm` when absent. */
  name?: string;
};

const patterns: Readonly<Record<string, Pattern>> = { settingsForm, cardGrid };

/** Shows a pattern. Whatever a person does is answered with what they see already. */
export const pattern = createComponent<PatternProps, PlainObject>({
  componentId: 'pattern',
  initialState: (props) => findPattern(props).state ?? {},
  action: async ({ props, state }) => ({ props, state }),
  render: async ({ props }) => findPattern(props).root,
});

function findPattern({ name = 'settingsForm' }: PatternProps): Pattern {
  const found = Object.hasOwn(patterns, name) ? patterns[name] : undefined;
  if (!found) throw new ExposableError(`There is no pattern "${name}".`, 404);
  return found;
}
