import { checkUrl } from '@contentkit/schema/reader';

import type { Surface } from '../surface.ts';

/**
 * Which URLs may be used: those of some origins (`https://docs.example.com`) or schemes (`https:`),
 * or those that a function says yes to.
 */
export type UrlRule = readonly string[] | ((url: URL) => boolean);

/**
 * What a tree, which comes from a third party, may do in the page. Whatever a rule says, a URL is
 * never more than `http:`, `https:` or, in a link, `mailto:` (R17). Keep one object for all
 * renders, outside of the component: another function in it is another policy, and draws anew.
 *
 * @example
 * ```tsx
 * import { ContentKit, type ContentKitProps, type Policy } from '@contentkit/react';
 *
 * const policy: Policy = {
 *   frames: ['https://charts.example.com'],
 *   images: ({ hostname }) => hostname.endsWith('.example.com'),
 * };
 *
 * const Guarded = (props: ContentKitProps) => <ContentKit {...props} policy={policy} />;
 * ```
 */
export interface Policy {
  /** What links and `@ui.url.open` may lead to; anywhere when absent. */
  readonly links?: UrlRule | undefined;
  /** Where pictures may come from; anywhere when absent. */
  readonly images?: UrlRule | undefined;
  /** Where options of selects may be fetched; anywhere when absent. With a rule, no redirect is followed. */
  readonly options?: UrlRule | undefined;
  /**
   * Which pages may be framed: any by `https:` and on this machine when absent, but none of the host
   * app's own origin. A rule that lets one of those in has it framed without an origin and without
   * messages.
   */
  readonly frames?: UrlRule | undefined;
  /**
   * Which framed pages may dispatch actions and are sent their `data`: those on the origins of the
   * integration's endpoints when absent (R30).
   */
  readonly trustedFrames?: UrlRule | undefined;
  /**
   * The `sandbox` of frames: `allow-scripts allow-forms allow-popups allow-same-origin` when absent,
   * where the last one lets a page keep the origin that it is from.
   */
  readonly sandbox?: string | undefined;
  /** The `allow` of frames, such as `fullscreen`: no permissions when absent. */
  readonly allow?: string | undefined;
}

/** What a URL in a tree is used for. */
export type UrlPurpose = 'links' | 'images' | 'options' | 'frames';

/** Whether a rule lets a URL pass. */
export function passes(rule: UrlRule, url: URL): boolean {
  return typeof rule === 'function'
    ? rule(url)
    : rule.includes(url.origin) || rule.includes(url.protocol);
}

/**
 * The one way from a URL in a tree to one that the page uses (R17, R31): `undefined` where neither
 * the language nor the host app's policy has it.
 */
export function usableUrl(
  { policy, urls }: Pick<Surface, 'policy' | 'urls'>,
  purpose: UrlPurpose,
  url: unknown,
): string | undefined {
  const checked = checkUrl(url, purpose === 'links' ? 'link' : 'resource', urls);
  const rule = policy[purpose];
  return checked && rule && !passes(rule, new URL(checked)) ? undefined : checked;
}
