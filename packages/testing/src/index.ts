// Components under test
export { mountComponent, type MountOptions } from './mount-component.ts';
export type { MountedComponent } from './mounted-component.ts';

// Finding elements
export type { ElementQuery } from './element-query.ts';
