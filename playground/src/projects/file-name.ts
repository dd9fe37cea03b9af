import { projectLimits } from './limits.ts';

/** What a component's file can end in. */
export const fileEndings = ['.tsx', '.ts', '.jsx', '.js', '.json', '.css', '.md', '.txt'] as const;

// Letters of any script; nothing that means something in a path, in a shell or on a disk.
const SEGMENT = /^[\p{L}\p{N}_@$[\]()+-][\p{L}\p{N}\p{M}_@$[\]()+. -]*$/u;

/** Whether a text can name a file of a component: a path below its folder, `lib/format.ts`. */
export function isFileName(name: string): boolean {
  return (
    name.length > 0 &&
    name.length <= projectLimits.fileNameLength &&
    name.split('/').every(isSegment)
  );
}

function isSegment(segment: string): boolean {
  return SEGMENT.test(segment) && !/[. ]$/.test(segment) && segment !== '__proto__';
}
