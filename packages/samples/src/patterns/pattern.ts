import type { PlainObject, RootElement } from '@contentkit/schema/reader';

/** A tree of several elements, as integrations really answer with. */
export interface Pattern<Root = RootElement> {
  readonly title: string;
  /** What it shows, or what it is there to try. */
  readonly description: string;
  readonly root: Root;
  /** The state that the instance begins with. */
  readonly state?: PlainObject;
  /** The direction of its text; from left to right when absent. */
  readonly direction?: 'rtl';
}
