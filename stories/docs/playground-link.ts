import type { PlainObject } from '@contentkit/schema/reader';
import lzString from 'lz-string';

/**
 * Where the playground is: beside the stories where both are published, and where `npm start` runs
 * it while one works on them. `STORYBOOK_PLAYGROUND_URL` says otherwise.
 */
const playground: string = import.meta.env.DEV
  ? (named() ?? 'http://localhost:4400/')
  : (named() ?? '../playground/');

function named(): string | undefined {
  const url: unknown = import.meta.env['STORYBOOK_PLAYGROUND_URL'];
  return typeof url === 'string' && url !== '' ? url : undefined;
}

/** The link that opens a tree in the playground, with the state that it begins with. */
export function playgroundLink(root: unknown, state: PlainObject): string {
  const hasState = Object.keys(state).length > 0;
  const value = hasState ? { type: 'element', element: root, state, props: {} } : root;
  const packed = lzString.compressToEncodedURIComponent(JSON.stringify(value, null, 2));
  return `${playground}#json=${packed}`;
}
