// Views
export { defaultViews } from './elements/index.ts';
export { drawChildren, drawElement, drawInline, type DrawOptions } from './draw.tsx';
export {
  componentView,
  controlId,
  sourceOf,
  staticView,
  type ComponentView,
  type ControlFacts,
  type Place,
  type StaticView,
  type View,
  type ViewElement,
  type ViewElementByType,
  type ViewProps,
  type Views,
  type ViewType,
} from './view.ts';
export type { IntegrationInfo, Navigation, Surface, ViewError } from './surface.ts';
