'use client';

// Trees on screen
export {
  ContentKit,
  type ComponentProps,
  type ContentKitEvents,
  type ContentKitProps,
} from './ContentKit.tsx';
export { ElementTree, type ElementTreeProps } from './ElementTree.tsx';
export { preloadElements, type PreloadOptions } from './preload-elements.ts';
export type { ContentKitError, HostAppOptions, ViewOverrides } from './host-app.ts';
export type {
  FramePage,
  IntegrationInfo,
  LoadOptions,
  Navigation,
  Surface,
  UnknownElement,
  UnknownPolicy,
  ViewError,
} from './surface.ts';

// What a tree may do
export type { Policy, UrlRule } from './security/policy.ts';

// For a host app's own views
export { DefaultView } from './DefaultView.tsx';
export { drawChildren, drawElement, drawInline, type DrawOptions } from './draw.tsx';
export {
  useBusy,
  useDispatch,
  useGuarded,
  useInstance,
  useResolved,
  useStateValue,
} from './hooks/view-hooks.ts';
export {
  controlId,
  sourceOf,
  type Place,
  type ViewElement,
  type ViewElementByType,
  type ViewProps,
  type ViewType,
} from './view.ts';

// Words and pictures
export { english, type Messages } from './messages/index.ts';
export { defaultIcons, type GlyphName, type Icons } from './icons/index.ts';
