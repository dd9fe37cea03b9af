// What loads with the first select whose options do not stand in it.
export { createRemoteOptions } from './create-remote-options.ts';
export { SelectError } from './SelectError.tsx';
