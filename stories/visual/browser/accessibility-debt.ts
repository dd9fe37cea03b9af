/** A rule of axe that a story breaks for now. */
export interface Debt {
  readonly rule: string;
  /** Why, and what it waits for. */
  readonly reason: string;
}

/** What axe finds in stories and is not mended yet, by the story's id. It only shrinks. */
export const accessibilityDebt: Readonly<Record<string, readonly Debt[]>> = {
  'patterns-integrations--dependent-selects': [
    {
      rule: 'aria-hidden-focus',
      reason:
        'Base UI hides what is around an open list from screen readers, and shows it again as soon as the focus leaves the list: nobody stands on what is hidden. To be left to its next release.',
    },
  ],
  'elements-modal--looks': [
    {
      rule: 'landmark-unique',
      reason:
        'One modal of one title in each size, beside each other: on a page there is one at a time, in a dialog.',
    },
  ],
};
