// The language, whole: what `@contentkit/schema/reader` has, and the zod definitions.

// Elements
export { elementDefinitions, elementSchema, elementTypes } from './elements/index.ts';
export {
  anyElementSchema,
  descendantElementSchema,
  inlineElementSchema,
  rootElementSchema,
  selectOptionSchema,
} from './elements/index.ts';
export { builtInSourceSchema } from './elements/select.ts';
export type { ElementDefinition, Reading, Scope } from './define.ts';
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
export { identityOf } from './identity.ts';
export { isElement } from './is-element.ts';
export { stateSlots, type StateSlots } from './state-slots.ts';
export { walkElements, type WalkedElement } from './walk.ts';

// Values that elements are made of
export { actionSchema, builtInActionSchema } from './values/action.ts';
export { dynamicBindingSchema } from './values/binding.ts';
export { blockControlSchema } from './values/block-control.ts';
export { confirmSchema } from './values/confirm.ts';
export { contentKitUrlSchema } from './values/content-kit-url.ts';
export { iconSchema } from './values/icon.ts';
export { openObjectSchema, plainObjectSchema } from './values/plain-object.ts';
export { stateKeySchema, stateSchema } from './values/state-key.ts';
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
export {
  accountContextSchema,
  contentSourceContextSchema,
  contextBaseSchema,
  documentContextSchema,
  renderContextSchema,
  siteContextSchema,
  spaceContextSchema,
} from './context.ts';
export {
  completeOutputSchema,
  elementOutputSchema,
  renderOutputSchema,
  renderRequestSchema,
} from './render.ts';
export { uiRenderEventSchema } from './ui-render-event.ts';
export type {
  AccountContext,
  ContentSourceContext,
  DocumentContext,
  RenderContext,
  SiteContext,
  SpaceContext,
} from './context.ts';
export type { CompleteOutput, ElementOutput, RenderOutput, RenderRequest } from './render.ts';
export type { UIRenderEvent } from './ui-render-event.ts';

// The manifest
export { contentSecurityPolicySchema } from './manifest/content-security-policy.ts';
export { contentSourceSchema } from './manifest/content-source.ts';
export { blockMarkdownSchema, integrationBlockSchema } from './manifest/integration-block.ts';
export {
  configurationComponentSchema,
  configurationFormSchema,
  configurationPropertySchema,
  integrationConfigurationSchema,
  integrationConfigurationsSchema,
} from './manifest/integration-configuration.ts';
export { integrationScopeSchema } from './manifest/integration-scope.ts';
export { integrationManifestSchema, secretsSchema } from './manifest.ts';
export type { ContentSecurityPolicy } from './manifest/content-security-policy.ts';
export type { ContentSource } from './manifest/content-source.ts';
export type { BlockMarkdown, IntegrationBlock } from './manifest/integration-block.ts';
export type {
  ConfigurationComponent,
  ConfigurationForm,
  IntegrationConfiguration,
  IntegrationConfigurations,
} from './manifest/integration-configuration.ts';
export type { IntegrationScope } from './manifest/integration-scope.ts';
export type { IntegrationManifest } from './manifest.ts';

// Webframes
export {
  frameActionSchema,
  frameMessageSchema,
  frameNavigateActionSchema,
  frameReadyActionSchema,
  frameResizeActionSchema,
  frameStateMessageSchema,
  type FrameMessage,
  type FrameStateMessage,
} from './frame.ts';

// Environments and events
export type {
  ContentInstallation,
  InstallationStatus,
  Integration,
  IntegrationEnvironment,
  IntegrationInstallation,
  IntegrationUrls,
  PublicUrls,
  SiteInstallation,
  SpaceInstallation,
} from './environment.ts';
export type {
  BaseEvent,
  ContentComputeDocumentEvent,
  ContentComputeRevisionEvent,
  EventVisitor,
  FetchEvent,
  FetchPublishedScriptEvent,
  FetchVisitorAuthenticationEvent,
  InstallationDeletedEvent,
  InstallationEvent,
  InstallationSetupEvent,
  IntegrationEvent,
  PageFeedbackEvent,
  SiteEvent,
  SiteInstallationDeletedEvent,
  SiteInstallationSetupEvent,
  SiteViewEvent,
  SpaceContentUpdatedEvent,
  SpaceEvent,
  SpaceGitSyncCompletedEvent,
  SpaceGitSyncStartedEvent,
  SpaceInstallationDeletedEvent,
  SpaceInstallationSetupEvent,
  SpaceVisibilityUpdatedEvent,
  TaskEvent,
} from './event.ts';

// Validating
export { validateRenderOutput, type Validation } from './validate.ts';

// Reading
export { defaultLimits, isForbiddenKey, type Limits } from './limits.ts';
export type { Issue, IssueCode, IssueDetail, IssueSeverity, PathSegment } from './issue.ts';
export { JsonSource, locateIssue, type JsonSyntaxError, type SourceRange } from './locate-issue.ts';
export { parseElement, parseRenderOutput } from './parse.ts';
export {
  normalizeRenderOutput,
  type NormalizedOutput,
  type NormalizeOptions,
} from './normalize.ts';
export { shareStructure } from './share-structure.ts';
export { explainIssue } from './explain-issue.ts';
export { nearest } from './nearest.ts';
export { isBareElement } from './read/read-output.ts';
export type {
  ParseOptions,
  ParseResult,
  ReadCompleteOutput,
  ReadElementOutput,
  ReadOutput,
} from './read/read-output.ts';
export { elementTable, elementPlaces } from './generated/reader-table.ts';
export type { ElementTable } from './read/element-table.ts';
export type { Field, Shape } from './read/shape.ts';

// JSON Schema
export {
  jsonSchemaNames,
  toJsonSchema,
  type JsonSchema,
  type JsonSchemaName,
  type JsonSchemaSnippet,
} from './json-schema.ts';

// Packed messages
export { decompressedLength } from './lz-length.ts';

// Bindings, URLs, patterns
export { isDynamicBinding, resolveBindings, type Resolved } from './bindings.ts';
export { findBindings, type FoundBindings, type KeyUses } from './find-bindings.ts';
export { checkUrl, isLoopback, resolveContentKitUrl, type Endpoints, type UrlUse } from './url.ts';
export { matchUnfurl, matchesUnfurlPattern, type Unfurlable } from './unfurl.ts';
export {
  blockFromCodeFence,
  codeFenceFromBlock,
  type CodeFence,
  type Fenceable,
} from './code-fence.ts';

// JSX
export { printJsx } from './print-jsx.ts';
