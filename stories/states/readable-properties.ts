/**
 * The properties that hold what a person reads, as text or as elements. The others are for the
 * machine: keys, URLs, names of icons.
 */
export const readableProperties: ReadonlySet<string> = new Set([
  'buttons',
  'children',
  'content',
  'footer',
  'header',
  'hint',
  'label',
  'placeholder',
  'subtitle',
  'title',
  'tooltip',
]);
