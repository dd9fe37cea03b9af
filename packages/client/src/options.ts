// The door for options that come from elsewhere (R27): what only selects need, and only those whose
// options are not in their element, is no weight for every page that mounts a component.

export {
  createOptionSource,
  type OptionLoader,
  type OptionRequest,
  type OptionSnapshot,
  type OptionSource,
  type OptionSourceOptions,
} from './option-source.ts';
export { createUrlOptions, type UrlOptionsOptions } from './option-url.ts';
