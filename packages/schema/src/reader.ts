// The door for what runs in a page: everything here works without zod, whose definitions, with
// their descriptions and examples, stay outside the bundle, as do the sentences of issues.

// Elements
export type {
  AnyElement,
  DescendantElement,
  DescendantType,
  ElementByType,
  ElementType,
  InlineElement,
  InlineType,
  InvalidElement,
  ReadElement,
  RootElement,
  RootType,
} from './element.ts';
export type { BlockElement } from './elements/block.ts';
export type { BoxElement } from './elements/box.ts';
export type { ButtonElement } from './elements/button.ts';
export type { CardElement } from './elements/card.ts';
export type { CheckboxElement } from './elements/checkbox.ts';
export type { CodeBlockElement } from './elements/codeblock.ts';
export type { ConfigurationElement } from './elements/configuration.ts';
export type { DividerElement } from './elements/divider.ts';
export type { HintElement } from './elements/hint.ts';
export type { HStackElement } from './elements/hstack.ts';
export type { ImageElement } from './elements/image.ts';
export type { InputElement } from './elements/input.ts';
export type { LinkElement } from './elements/link.ts';
export type { MarkdownElement } from './elements/markdown.ts';
export type { ModalElement } from './elements/modal.ts';
export type { RadioElement } from './elements/radio.ts';
export type { BuiltInSource, SelectElement, SelectOption } from './elements/select.ts';
export type { StepElement } from './elements/step.ts';
export type { StepperElement } from './elements/stepper.ts';
export type { SwitchElement } from './elements/switch.ts';
export type { TextElement } from './elements/text.ts';
export type { TextInputElement } from './elements/textinput.ts';
export type { VStackElement } from './elements/vstack.ts';
export type { WebFrameElement } from './elements/webframe.ts';
export type { DocumentedAttributes, DocumentedElements } from './generated/element-docs.ts';
export { isElement } from './is-element.ts';
export { stateSlots, type StateSlots } from './state-slots.ts';

// Values that elements are made of
export type {
  Action,
  BuiltInAction,
  CustomAction,
  LinkUnfurlAction,
  ModalCloseAction,
  ModalOpenAction,
  UpdatePropsAction,
  UrlOpenAction,
} from './values/action.ts';
export type { DynamicBinding } from './values/binding.ts';
export type { BlockControl } from './values/block-control.ts';
export type { Confirm } from './values/confirm.ts';
export type { ContentKitURL } from './values/content-kit-url.ts';
export type { IconName } from './values/icon.ts';
export type { PlainObject, PlainValue } from './values/plain-object.ts';

// Messages
export type {
  AccountContext,
  ContentSourceContext,
  DocumentContext,
  RenderContext,
  SiteContext,
  SpaceContext,
} from './context.ts';
export type { IntegrationBlock } from './manifest/integration-block.ts';
export type { IntegrationManifest } from './manifest.ts';
export type { CompleteOutput, ElementOutput, RenderOutput, RenderRequest } from './render.ts';

// Reading
export { defaultLimits, isForbiddenKey, type Limits } from './limits.ts';
export type { Issue, IssueCode, IssueDetail, IssueSeverity, PathSegment } from './issue.ts';
export {
  parseElement,
  parseRenderOutput,
  type ParseOptions,
  type ParseResult,
  type ReadCompleteOutput,
  type ReadElementOutput,
  type ReadOutput,
} from './read/read-output.ts';
export { elementTable, elementPlaces } from './generated/reader-table.ts';
export type { ElementTable } from './read/element-table.ts';
export type { Field, Shape } from './read/shape.ts';

// Bindings, URLs, patterns
export { isDynamicBinding, resolveBindings, type Resolved } from './bindings.ts';
export { checkUrl, isLoopback, resolveContentKitUrl, type Endpoints, type UrlUse } from './url.ts';
