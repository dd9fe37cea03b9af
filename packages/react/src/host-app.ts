import type { Instance, InstanceError } from '@contentkit/client';
import type { ElementType, PlainObject } from '@contentkit/schema/reader';
import type { ComponentType } from 'react';

import type { Icons } from './icons/index.ts';
import type { Messages } from './messages/index.ts';
import type { Policy } from './security/policy.ts';
import type {
  DrawError,
  FramePage,
  IntegrationInfo,
  LoadOptions,
  Navigation,
  UnknownPolicy,
} from './surface.ts';
import type { ViewProps } from './view.ts';

/**
 * Components that draw elements in place of the built-in views, by type. Each is given the element,
 * the surface and its place, and beneath an `input` the ids that name it; `DefaultView` draws what
 * it stands in for. What it throws while it is drawn stops at it; what its event handlers throw does
 * where they go through `useGuarded`, and is the page's otherwise, as ever with React.
 *
 * What has no reading is of no type: see `unknown`.
 *
 * @example
 * ```tsx
 * const views: ViewOverrides = {
 *   divider: () => <hr className="my-divider" />,
 *   card: (props) => (
 *     <div className="my-frame">
 *       <DefaultView {...props} />
 *     </div>
 *   ),
 * };
 * ```
 */
export type ViewOverrides = { readonly [Type in ElementType]?: ComponentType<ViewProps<Type>> };

/** What failed: a view that threw, an element without a reading, or a request without an answer. */
export type ContentKitError =
  | DrawError
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
  /**
   * What stands in the place of an element that had no reading, or of a type that this renderer
   * does not know; `fallback`, a note that says so, when absent. Whatever it is, `onError` hears of
   * the element once.
   *
   * @example
   * ```tsx
   * function Placeholder(props: ViewProps<'invalid'>) {
   *   return props.inline ? <span>…</span> : <DefaultView {...props} />;
   * }
   *
   * <ElementTree element={{ type: 'hologram' }} unknown={Placeholder} />;
   * ```
   */
  readonly unknown?: UnknownPolicy | undefined;
  /** Glyphs in place of the built-in ones. */
  readonly icons?: Partial<Icons> | undefined;
  /** What the tree may load, link to and frame; what `Policy` says of each when absent. */
  readonly policy?: Policy | undefined;
  /**
   * The nonce of the page's `style-src`, where it has a content security policy: for the `<style>`
   * of the editor of code, the one that is made at run time.
   */
  readonly nonce?: string | undefined;
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
  /** Called with what failed, once for each failure. A person sees it, too, unless it is hidden. */
  readonly onError?: ((error: ContentKitError) => void) | undefined;
}
