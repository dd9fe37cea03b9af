/** A rule of axe that a story breaks for now. */
export interface Debt {
  readonly rule: string;
  /** Why, and what it waits for. */
  readonly reason: string;
}

/** What axe finds in stories and is not mended yet, by the story's id. It only shrinks. */
export const accessibilityDebt: Readonly<Record<string, readonly Debt[]>> = {
  'elements-modal--looks': [
    {
      rule: 'landmark-unique',
      reason:
        'One modal of one title in each size, beside each other: on a page there is one at a time, in a dialog.',
    },
  ],
};
