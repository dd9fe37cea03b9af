import { latencyFrame } from './frames/latency.ts';
import { ada } from './images/ada.ts';
import { harbour } from './images/harbour.ts';
import { pipeline } from './images/pipeline.ts';

/** A file that element samples name by its path. */
export interface ContentFile {
  readonly type: string;
  readonly text: string;
}

const svg = 'image/svg+xml; charset=utf-8';
const html = 'text/html; charset=utf-8';

/**
 * The pictures and frames that the element samples name, by the path that stands in them: relative
 * to the public content endpoint of whatever serves them.
 *
 * @example
 * ```ts
 * const { type, text } = sampleContent['images/harbour.svg'];
 * ```
 */
export const sampleContent = {
  'images/ada.svg': { type: svg, text: ada },
  'images/harbour.svg': { type: svg, text: harbour },
  'images/pipeline.svg': { type: svg, text: pipeline },
  'frames/latency.html': { type: html, text: latencyFrame },
} satisfies Readonly<Record<string, ContentFile>>;
