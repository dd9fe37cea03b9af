import type { Instance, InstanceError } from '@contentkit/client';
import type { PlainObject } from '@contentkit/schema/reader';
import type { ComponentType } from 'react';

import type { Icons } from './icons/index.ts';
import type { Messages } from './messages/index.ts';
import type { FramePage, IntegrationInfo, LoadOptions, Navigation, ViewError } from './surface.ts';
import type { ViewProps, ViewType } from './view.ts';

/** Components that draw elements in place of the built-in views, by type. */
export type ViewOverrides = { readonly [Type in ViewType]?: ComponentType<ViewProps<Type>> };

/** What failed: a view that threw, or a request without an answer. */
export type ContentKitError =
  | ({ readonly kind: 'view' } & ViewError)
  | { readonly kind: 'request'; readonly instance: Instance; readonly error: InstanceError };

/** What a host app says about how trees are drawn; the same for `ContentKit` and `ElementTree`. */
export interface HostAppOptions {
  /** The integration: it names modals, and its endpoints say where relative URLs lead. */
  readonly integration?: IntegrationInfo | undefined;
  /** `light`, `dark`, or `auto` for the person's system. */
  readonly theme?: 'light' | 'dark' | 'auto' | undefined;
  /** Strings in place of the English ones. */
  readonly messages?: Partial<Messages> | undefined;
  /** The language of numbers and dates, as a BCP 47 tag; the page's when absent. */
  readonly locale?: string | undefined;
  /** Components in place of the built-in views. */
  readonly views?: ViewOverrides | undefined;
  /** Glyphs in place of the built-in ones. */
  readonly icons?: Partial<Icons> | undefined;
  /**
   * Takes a person to a place in the host app: called for each link that is pressed and for each
   * page that a frame names. Returns `true` where it did; otherwise a link opens in a new tab.
   */
  readonly navigate?: ((to: Navigation) => boolean) | undefined;
  /** What frames are told about the page that they stand in (R30). */
  readonly page?: FramePage | undefined;
  /** What frames are told about the visitor, where the component may know (R30). */
  readonly visitor?: PlainObject | undefined;
  /** Supplies the options of selects whose source is the host app; without it they have none. */
  readonly loadOptions?: LoadOptions | undefined;
  /** Called with what failed. A person sees it, too. */
  readonly onError?: ((error: ContentKitError) => void) | undefined;
}
