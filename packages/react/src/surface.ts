import type { Instance } from '@contentkit/client';
import type { Endpoints } from '@contentkit/schema/reader';

import type { Icons } from './icons/index.ts';
import type { Messages } from './messages/index.ts';
import type { Overlays } from './overlays/overlays.ts';
import type { Place, Views } from './view.ts';

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

/**
 * What a tree is drawn on: everything that its views need besides their element. It is one stable
 * object for a whole tree and is passed down as an argument; a new one redraws the tree. What
 * changes while a person works (state, busy sources) is behind `instance`, to be subscribed to by
 * those who show it.
 */
export interface Surface {
  /** Begins every id in the tree, so that ids are unique in the page. */
  readonly id: string;
  /** State, dispatch and the snapshot. */
  readonly instance: Instance;
  readonly views: Views;
  readonly icons: Icons;
  readonly messages: Messages;
  /** The language of numbers and dates. */
  readonly locale: string | undefined;
  readonly integration: IntegrationInfo | undefined;
  /** Where relative URLs lead: for `checkUrl`. */
  readonly urls: Endpoints;
  /** Whether the host app lets the person edit (R22). */
  readonly editable: boolean;
  /** `auto` follows the person's system. */
  readonly theme: 'light' | 'dark' | 'auto';
  /** The question and the tooltip over the tree. */
  readonly overlays: Overlays;
  /** Goes to a place in the host app; `false` where it leaves that to the browser. */
  readonly navigate: (to: Navigation) => boolean;
  /** Says that a view failed. */
  readonly report: (error: ViewError) => void;
}
