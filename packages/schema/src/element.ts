import type { BlockElement } from './elements/block.ts';
import type { BoxElement } from './elements/box.ts';
import type { ButtonElement } from './elements/button.ts';
import type { CardElement } from './elements/card.ts';
import type { CheckboxElement } from './elements/checkbox.ts';
import type { CodeBlockElement } from './elements/codeblock.ts';
import type { ConfigurationElement } from './elements/configuration.ts';
import type { DividerElement } from './elements/divider.ts';
import type { HintElement } from './elements/hint.ts';
import type { HStackElement } from './elements/hstack.ts';
import type { ImageElement } from './elements/image.ts';
import type { InputElement } from './elements/input.ts';
import type { LinkElement } from './elements/link.ts';
import type { MarkdownElement } from './elements/markdown.ts';
import type { ModalElement } from './elements/modal.ts';
import type { RadioElement } from './elements/radio.ts';
import type { SelectElement } from './elements/select.ts';
import type { StepElement } from './elements/step.ts';
import type { StepperElement } from './elements/stepper.ts';
import type { SwitchElement } from './elements/switch.ts';
import type { TextElement } from './elements/text.ts';
import type { TextInputElement } from './elements/textinput.ts';
import type { VStackElement } from './elements/vstack.ts';
import type { WebFrameElement } from './elements/webframe.ts';
import type { Issue } from './issue.ts';

/** Every element by its `type`. */
export interface ElementByType {
  block: BlockElement;
  modal: ModalElement;
  configuration: ConfigurationElement;
  stepper: StepperElement;
  step: StepElement;
  box: BoxElement;
  button: ButtonElement;
  card: CardElement;
  checkbox: CheckboxElement;
  codeblock: CodeBlockElement;
  divider: DividerElement;
  hint: HintElement;
  hstack: HStackElement;
  image: ImageElement;
  input: InputElement;
  link: LinkElement;
  markdown: MarkdownElement;
  radio: RadioElement;
  select: SelectElement;
  switch: SwitchElement;
  text: TextElement;
  textinput: TextInputElement;
  vstack: VStackElement;
  webframe: WebFrameElement;
}

/** The `type` of an element. */
export type ElementType = keyof ElementByType;

/** The `type` of an element that can be a component's root. */
export type RootType = 'block' | 'modal' | 'configuration';

/** The `type` of an element that can stand among `children`. */
export type DescendantType = Exclude<ElementType, RootType | 'stepper'>;

/** The `type` of an element that can stand in a line of text. */
export type InlineType = 'text' | 'image' | 'link';

/** What a component renders. */
export type RootElement = ElementByType[RootType];

/** Any element that can stand among `children`. */
export type DescendantElement = ElementByType[DescendantType];

/** An element that can stand in a line of text. */
export type InlineElement = ElementByType[InlineType];

/** Any element. */
export type AnyElement = ElementByType[ElementType];

/**
 * Stands in a read tree where an element had no reading, so that its siblings can be drawn. It is
 * made by the reader alone and is no part of the language.
 */
export interface InvalidElement {
  readonly type: 'invalid';
  /** What is wrong with it. */
  readonly issues: readonly Issue[];
  /** The value as it was received. */
  readonly value: unknown;
}

/** What can stand where a tree that was read has an element. */
export type ReadElement = AnyElement | InvalidElement;
