// Loaded when it is first needed: a page that only posts does without.
import lzString from 'lz-string';

/** A text as a URL's parameter, which needs no further encoding. */
export const compressForUrl: (text: string) => string = lzString.compressToEncodedURIComponent;
