// Instances
export { createInstance } from './create-instance.ts';
export { preloadSharing } from './sharing.ts';
export { renderToInitialOutput, type InitialOutputOptions } from './initial-output.ts';
export type {
  DispatchOptions,
  Instance,
  InstanceError,
  InstanceOptions,
  InstanceSnapshot,
} from './instance.ts';
export type { EventListener, InstanceEvents } from './events.ts';

// Asking the render endpoint
export {
  createRenderClient,
  type RenderClientOptions,
  type ResponseCacheOptions,
  type RetryOptions,
} from './render-client.ts';
export type { RenderFunction, RenderOptions } from './render-function.ts';
export { RenderError, type RenderErrorDetail } from './errors.ts';
export { compressRequest, serializeRequest } from './request-codec.ts';

// What an instance is made of, for whoever needs a part alone
export { mergeAnswer, type MergedKey, type MergeInput, type MergeResult } from './state-merge.ts';
export { seedState } from './adopt-output.ts';
export { StateStore, type Unsubscribe } from './store.ts';
export { valuesEqual } from './values-equal.ts';
