import blank from './starters/blank.tsx?raw';

/** The least that a component consists of. The first line is for this repository's compiler alone. */
export const blankComponent = blank.replace(/^\/\*\* @jsxImportSource .*\n/, '');
