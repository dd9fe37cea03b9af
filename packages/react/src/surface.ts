import type { Instance } from '@contentkit/client';
import type { OptionRequest } from '@contentkit/client/options';
import type {
  Endpoints,
  InvalidElement,
  PlainObject,
  SelectOption,
} from '@contentkit/schema/reader';
import type { ComponentType, RefObject } from 'react';

import type { Icons } from './icons/index.ts';
import type { Keys } from './keys.ts';
import type { Messages } from './messages/index.ts';
import type { Overlays } from './overlays/overlays.ts';
import type { Policy } from './security/policy.ts';
import type { Place, ViewProps, Views } from './view.ts';

/** The integration whose component is shown. */
export interface IntegrationInfo {
  /** Its name, as the render endpoint knows it. */
  readonly name: string;
  /** What a person reads; the name when absent. */
  readonly title?: string | undefined;
  /** The URL of its picture. */
  readonly icon?: string | undefined;
  /** Where its relative URLs lead (R31), and which frames are trusted (R30). */
  readonly urls?: Endpoints | undefined;
}

/** Where a person wants to go within the host app: a link's URL, or a page that a frame names. */
export type Navigation =
  | { readonly url: string }
  | { readonly path: string; readonly anchor?: string | undefined };

/** A page of the host app, as frames are told about it (R30). */
export interface FramePage {
  readonly id: string;
  readonly path: string;
  readonly title: string;
}

/**
 * Supplies the options of a select whose source is the host app (R27): all of them, or a page of
 * them with whatever `nextPage` it wants to be asked with for the next.
 *
 * @example
 * ```ts
 * import type { LoadOptions } from '@contentkit/react';
 * import type { SelectOption } from '@contentkit/schema';
 *
 * const loadOptions: LoadOptions = async (source, { query, signal }) => {
 *   const response = await fetch(`/api/${source}?q=${encodeURIComponent(query)}`, { signal });
 *   return (await response.json()) as SelectOption[];
 * };
 * ```
 */
export type LoadOptions = (
  source: 'openapi',
  request: OptionRequest,
) => Promise<
  | readonly SelectOption[]
  | {
      readonly items: readonly SelectOption[];
      readonly nextPage?: string;
      readonly selected?: readonly SelectOption[];
    }
>;

/**
 * What stands in the place of an element that had no reading, or of a type that this renderer does
 * not know: `fallback` is a note that names it and says what is wrong, `hide` is nothing at all, and
 * a component is what the host app makes of it. `onError` hears of each such element, once,
 * whatever stands there.
 */
export type UnknownPolicy = 'fallback' | 'hide' | ComponentType<ViewProps<'invalid'>>;

/** What a view failed at, for `onError`. */
export interface ViewError {
  /** What a person may read. */
  readonly message: string;
  /** What was thrown. */
  readonly cause: unknown;
  /** The type of the element whose view threw. */
  readonly elementType: string;
  /** Where it stands. */
  readonly place: Place;
}

/** An element that there is no view for, for `onError`. */
export interface UnknownElement {
  /** What a person may read. */
  readonly message: string;
  /** What was received in its place, and what is wrong with it. */
  readonly element: InvalidElement;
  /** Where it stands. */
  readonly place: Place;
}

/** What went wrong while a tree was drawn. */
export type DrawError =
  | ({ readonly kind: 'view' } & ViewError)
  | ({ readonly kind: 'unknown' } & UnknownElement);

/**
 * What a tree is drawn on: everything that its views need besides their element. It is one stable
 * object for a whole tree and is passed down as an argument; a new one redraws the tree. What
 * changes while a person works (state, busy sources) is behind `instance`, to be subscribed to by
 * those who show it.
 */
export interface Surface {
  /** Begins every id in the tree, so that ids are unique in the page. */
  readonly id: string;
  /** The element around all that is drawn, overlays and modals included. */
  readonly root: RefObject<HTMLElement | null>;
  /** State, dispatch and the snapshot. */
  readonly instance: Instance;
  readonly views: Views;
  readonly icons: Icons;
  readonly messages: Messages;
  /** The language of numbers and dates. */
  readonly locale: string | undefined;
  readonly integration: IntegrationInfo | undefined;
  /** What the host app lets the tree do. */
  readonly policy: Policy;
  /** What the page's content security policy knows its own styles by. */
  readonly nonce: string | undefined;
  /** Where relative URLs lead: for `checkUrl`. */
  readonly urls: Endpoints;
  /** Whether the host app lets the person edit (R22). */
  readonly editable: boolean;
  /** `auto` follows the person's system. */
  readonly theme: 'light' | 'dark' | 'auto';
  /** What tells siblings apart, and finds them again in the next tree. */
  readonly keys: Keys;
  /** The question and the tooltip over the tree. */
  readonly overlays: Overlays;
  /** What frames are told about the page that they stand in (R30). */
  readonly page: FramePage | undefined;
  /** What frames are told about the visitor, where the output says that they may be (R30). */
  readonly visitor: PlainObject | undefined;
  /** Supplies the options of selects whose source is the host app (R27). */
  readonly loadOptions: LoadOptions | undefined;
  /** Goes to a place in the host app; `false` where it leaves that to the browser. */
  readonly navigate: (to: Navigation) => boolean;
  /** What stands in the place of an element that had no reading. */
  readonly unknown: UnknownPolicy;
  /** Says that something could not be drawn. */
  readonly report: (error: DrawError) => void;
}
