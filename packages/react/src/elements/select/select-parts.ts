import type { ReactNode } from 'react';

import { createLazyPart } from '../../hooks/lazy-part.ts';
import type { SelectFormProps } from './select-props.ts';

interface ComboboxModule {
  readonly ComboboxSelect: (props: SelectFormProps) => ReactNode;
}

/** The combobox, for all that is no plain list. */
export const comboboxPart = createLazyPart<ComboboxModule>(() => import('./ComboboxSelect.tsx'));

/** What asks for options that are not in the element. */
export const remoteOptionsPart = createLazyPart(() => import('./remote-options.ts'));
