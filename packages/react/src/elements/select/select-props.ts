import type { OptionSnapshot, OptionSource } from '@contentkit/client/options';
import type { SelectElement, SelectOption } from '@contentkit/schema/reader';
import type { RefObject } from 'react';

import type { ControlAttributes } from '../../control-names.ts';
import type { Surface } from '../../surface.ts';
import type { Place } from '../../view.ts';
import type { SelectError } from './SelectError.tsx';

/** Where a select's options are. */
export interface Options {
  /** Those that are there. */
  readonly list: readonly SelectOption[];
  /** Whether there are any that do not stand in the element. */
  readonly isRemote: boolean;
  /** Whether what asks for those could not be loaded. */
  readonly hasFailed: boolean;
  /** Where further ones come from; absent where the list is all there is, and until it can be asked. */
  readonly source: OptionSource | undefined;
  /** How far the source is. */
  readonly snapshot: OptionSnapshot | undefined;
  /** Says why they did not come; there with the source. */
  readonly SelectError: typeof SelectError | undefined;
}

/** Whether a form had the focus, and whether its list was asked for. */
export interface Handover {
  readonly hasFocus: boolean;
  readonly isOpen: boolean;
}

/** What each form of a select is given. */
export interface SelectFormProps {
  readonly element: SelectElement;
  readonly surface: Surface;
  readonly place: Place;
  /** What the select's HTML is marked with. */
  readonly id: string;
  readonly attributes: ControlAttributes & { readonly 'aria-labelledby': string | undefined };
  readonly options: Options;
  /** The chosen ids; at most one unless the element is `multiple`. */
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
  /** What a person did to one form before another took its place. */
  readonly handover: RefObject<Handover>;
}
