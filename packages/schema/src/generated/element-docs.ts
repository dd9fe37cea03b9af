// Generated from the element definitions by `npm run generate`. Do not edit.
//
// The definitions' words as TSDoc, for editors to show. There are no types here: each is looked
// up in what is inferred from the definition.

/** The type that a property has. */
type Of<Inferred, Name> = Name extends keyof Inferred ? Inferred[Name] : never;

/** The root of a block in a document: what the block shows, and its menu. */
export interface BlockAttributes<Inferred> {
  /** The items of the menu in the block's corner; an inner array is a group. The menu shows only where the document can be edited. */
  controls?: Of<Inferred, 'controls'>;
}

/** The root of a block in a document: what the block shows, and its menu. */
export interface BlockProperties<Inferred> extends BlockAttributes<Inferred> {
  /** The block's content. */
  children: Of<Inferred, 'children'>;
}

/** The root of a component that is shown over another one. */
export interface ModalAttributes<Inferred> {
  /** The heading. A modal without one is headed by the integration's name. */
  title?: Of<Inferred, 'title'>;
  /** A quieter line under the title: texts, images and links. */
  subtitle?: Of<Inferred, 'subtitle'>;
  /**
   * How wide the modal is; never wider than the screen.
   *
   * - `medium`: 640 px.
   * - `xlarge`: 1,080 px.
   * - `fullscreen`: The whole screen.
   *
   * @default "medium"
   */
  size?: Of<Inferred, 'size'>;
  /** What the instance that opened the modal receives when a person dismisses it. Without it, that instance hears nothing. */
  returnValue?: Of<Inferred, 'returnValue'>;
  /** The primary button in the footer. */
  submit?: Of<Inferred, 'submit'>;
}

/** The root of a component that is shown over another one. */
export interface ModalProperties<Inferred> extends ModalAttributes<Inferred> {
  /** The modal's content. */
  children: Of<Inferred, 'children'>;
}

/** The root of a component in which an installation is configured. */
export interface ConfigurationProperties<Inferred> {
  /** Either one stepper, or one or more other elements. */
  children: Of<Inferred, 'children'>;
}

/** A configuration in steps, one of which is shown. */
export interface StepperAttributes<Inferred> {
  /** The id of the step that is shown. An unknown one shows the first step. */
  activeStep: Of<Inferred, 'activeStep'>;
  /** Dispatched by Back and Next, with the target's id as `activeStep`. */
  onStepChange: Of<Inferred, 'onStepChange'>;
  /** Dispatched by Next on the last step. */
  onComplete: Of<Inferred, 'onComplete'>;
}

/** A configuration in steps, one of which is shown. */
export interface StepperProperties<Inferred> extends StepperAttributes<Inferred> {
  /** The steps, in their order. */
  children: Of<Inferred, 'children'>;
}

/** One step of a stepper. */
export interface StepAttributes<Inferred> {
  /** What `activeStep` of the stepper names; unique among the steps. */
  id: Of<Inferred, 'id'>;
  /** The name of the step. A step without one is called `Step n`. */
  title?: Of<Inferred, 'title'>;
  /**
   * Whether the person may go on from this step.
   *
   * @default false
   */
  next?: Of<Inferred, 'next'>;
}

/** One step of a stepper. */
export interface StepProperties<Inferred> extends StepAttributes<Inferred> {
  /** The step's content. */
  children: Of<Inferred, 'children'>;
}

/** A part of a stack that can take a share of the free space. */
export interface BoxAttributes<Inferred> {
  /**
   * The share of the free space that the box takes in a stack, from 0 to 100.
   *
   * @default 0
   */
  grow?: Of<Inferred, 'grow'>;
}

/** A part of a stack that can take a share of the free space. */
export interface BoxProperties<Inferred> extends BoxAttributes<Inferred> {
  /** The elements in the box. */
  children: Of<Inferred, 'children'>;
}

/** A button that dispatches an action. */
export interface ButtonAttributes<Inferred> {
  /**
   * How much weight the button has.
   *
   * - `primary`: The main thing to do; best used once in a place.
   * - `secondary`: One thing to do among others.
   * - `danger`: Something that destroys, or cannot be undone.
   *
   * @default "secondary"
   */
  style?: Of<Inferred, 'style'>;
  /** Dispatched when the button is pressed. */
  onPress: Of<Inferred, 'onPress'>;
  /** Shown before the label. */
  icon?: Of<Inferred, 'icon'>;
  /** Shown after the label. */
  trailingIcon?: Of<Inferred, 'trailingIcon'>;
  /** The button's text. A button without one is named by its tooltip, or else by its icon. */
  label?: Of<Inferred, 'label'>;
  /** Explains the button on hover and focus. */
  tooltip?: Of<Inferred, 'tooltip'>;
  /** Asked before the action happens. */
  confirm?: Of<Inferred, 'confirm'>;
  /**
   * Whether the button cannot be pressed.
   *
   * @default false
   */
  disabled?: Of<Inferred, 'disabled'>;
}

/** A framed group with a head; it can be pressed as a whole when it has an action. */
export interface CardAttributes<Inferred> {
  /** The card's heading. */
  title?: Of<Inferred, 'title'>;
  /** A quieter line under the title. */
  hint?: Of<Inferred, 'hint'>;
  /** Stands before the title: the name of an icon, or a picture. */
  icon?: Of<Inferred, 'icon'>;
  /** Dispatched when the card is pressed, by keyboard too. */
  onPress?: Of<Inferred, 'onPress'>;
  /** Buttons in the card's top corner; they do not press the card. */
  buttons?: Of<Inferred, 'buttons'>;
}

/** A framed group with a head; it can be pressed as a whole when it has an action. */
export interface CardProperties<Inferred> extends CardAttributes<Inferred> {
  /** The card's content. */
  children?: Of<Inferred, 'children'>;
}

/** A choice that is ticked or not: the state key holds an array of ticked values. */
export interface CheckboxAttributes<Inferred> {
  /** The state key that holds the array of ticked values. */
  state: Of<Inferred, 'state'>;
  /** What the array holds when this is ticked. */
  value: Of<Inferred, 'value'>;
  /** Asked before the choice changes. */
  confirm?: Of<Inferred, 'confirm'>;
}

/** Code with highlighting; editable when it has a state key. */
export interface CodeblockAttributes<Inferred> {
  /** The code, or a binding to it. Where there is a state key, it seeds the state. */
  content: Of<Inferred, 'content'>;
  /** The language for highlighting, such as `javascript` or `python`. */
  syntax?: Of<Inferred, 'syntax'>;
  /**
   * Whether lines are numbered, or the number of the first line.
   *
   * @default false
   */
  lineNumbers?: Of<Inferred, 'lineNumbers'>;
  /** Buttons that overlay the code's corner. */
  buttons?: Of<Inferred, 'buttons'>;
  /** The state key that holds the code. With it, the code can be edited. */
  state?: Of<Inferred, 'state'>;
  /** Dispatched a moment after the last edit, and when the editor loses focus. */
  onContentChange?: Of<Inferred, 'onContentChange'>;
  /** Elements above the lines. */
  header?: Of<Inferred, 'header'>;
  /** Elements below the lines. */
  footer?: Of<Inferred, 'footer'>;
}

/** A line between elements: across a column, upright in an `hstack`. */
export interface DividerAttributes<Inferred> {
  /**
   * How much space there is around the line.
   *
   * - `small`: No space besides that of the line.
   * - `medium`: Some space.
   * - `large`: Much space.
   *
   * @default "medium"
   */
  size?: Of<Inferred, 'size'>;
}

/** A quieter line that explains what stands near it. */
export interface HintProperties<Inferred> {
  /** The texts, images and links of the line. */
  children: Of<Inferred, 'children'>;
}

/** Elements side by side; they wrap where the place is narrow. */
export interface HstackAttributes<Inferred> {
  /**
   * Where the elements stand along the line.
   *
   * - `start`: At its start.
   * - `center`: In its middle.
   * - `end`: At its end.
   *
   * @default "start"
   */
  align?: Of<Inferred, 'align'>;
}

/** Elements side by side; they wrap where the place is narrow. */
export interface HstackProperties<Inferred> extends HstackAttributes<Inferred> {
  /** The elements in the stack. */
  children: Of<Inferred, 'children'>;
}

/** A picture that keeps its place while it loads. */
export interface ImageAttributes<Inferred> {
  /** The picture. */
  source: Of<Inferred, 'source'>;
  /** Width divided by height, so that the place is kept; 0 lets the picture decide. */
  aspectRatio: Of<Inferred, 'aspectRatio'>;
}

/** A label and a hint, tied to one control. */
export interface InputAttributes<Inferred> {
  /** What the control is called, for the eye and for screen readers. */
  label: Of<Inferred, 'label'>;
  /** A quieter line that explains the control. */
  hint?: Of<Inferred, 'hint'>;
  /** The control. */
  element: Of<Inferred, 'element'>;
}

/** A link that opens in a new tab, unless the host app navigates. */
export interface LinkAttributes<Inferred> {
  /** Where the link leads. */
  target: Of<Inferred, 'target'>;
}

/** A link that opens in a new tab, unless the host app navigates. */
export interface LinkProperties<Inferred> extends LinkAttributes<Inferred> {
  /** The text of the link. */
  children: Of<Inferred, 'children'>;
}

/** Rich text, written in Markdown (CommonMark with the usual GFM additions). */
export interface MarkdownAttributes<Inferred> {
  /** The Markdown text, or a binding to it. Raw HTML in it shows as text. */
  content: Of<Inferred, 'content'>;
}

/** One of several choices: radios that share a state key are one group. */
export interface RadioAttributes<Inferred> {
  /** The state key that holds the chosen `value`. */
  state: Of<Inferred, 'state'>;
  /** What the state holds when this is chosen. */
  value: Of<Inferred, 'value'>;
  /** Asked before the choice changes. */
  confirm?: Of<Inferred, 'confirm'>;
  /**
   * Whether this cannot be chosen.
   *
   * @default false
   */
  disabled?: Of<Inferred, 'disabled'>;
}

/** A choice of one option or of several, from a list or from a URL. */
export interface SelectAttributes<Inferred> {
  /** The state key that holds the chosen option's id; with `multiple`, an array of ids. */
  state: Of<Inferred, 'state'>;
  /** The id or ids that are chosen while the state has no choice. */
  initialValue?: Of<Inferred, 'initialValue'>;
  /** Dispatched after the choice has changed. */
  onValueChange?: Of<Inferred, 'onValueChange'>;
  /** Shown while nothing is chosen. */
  placeholder?: Of<Inferred, 'placeholder'>;
  /**
   * Whether several options can be chosen.
   *
   * @default false
   */
  multiple?: Of<Inferred, 'multiple'>;
  /**
   * Whether the typed text can be chosen as an option.
   *
   * @default false
   */
  acceptInput?: Of<Inferred, 'acceptInput'>;
  /** The options: a list, a URL that answers them, or a list that the host app supplies. */
  options: Of<Inferred, 'options'>;
  /**
   * Whether the choice cannot be changed.
   *
   * @default false
   */
  disabled?: Of<Inferred, 'disabled'>;
}

/** A setting that is on or off. */
export interface SwitchAttributes<Inferred> {
  /** The state key that holds `true` or `false`. */
  state: Of<Inferred, 'state'>;
  /**
   * The setting while the state has none.
   *
   * @default false
   */
  initialValue?: Of<Inferred, 'initialValue'>;
  /** Dispatched after the setting has changed. */
  onValueChange?: Of<Inferred, 'onValueChange'>;
  /** Asked before the setting changes; whoever refuses keeps the old one. */
  confirm?: Of<Inferred, 'confirm'>;
  /**
   * Whether the setting cannot be changed.
   *
   * @default false
   */
  disabled?: Of<Inferred, 'disabled'>;
}

/** A run of text; a paragraph where it stands among block-level elements. */
export interface TextAttributes<Inferred> {
  /**
   * How the text looks; the styles of nested texts add up. Plain when absent.
   *
   * - `bold`: Bold.
   * - `italic`: Italic.
   * - `code`: As code.
   * - `strikethrough`: Struck through.
   */
  style?: Of<Inferred, 'style'>;
}

/** A run of text; a paragraph where it stands among block-level elements. */
export interface TextProperties<Inferred> extends TextAttributes<Inferred> {
  /** The text, with nested texts and links. White space in strings counts. */
  children: Of<Inferred, 'children'>;
}

/** A field for text, on one line or on several. */
export interface TextinputAttributes<Inferred> {
  /** The state key that holds the text. */
  state: Of<Inferred, 'state'>;
  /** A label above the field. The published schema has none; an `input` around the field is understood everywhere. */
  label?: Of<Inferred, 'label'>;
  /**
   * The text while the state has none.
   *
   * @default ""
   */
  initialValue?: Of<Inferred, 'initialValue'>;
  /** Shown while the field is empty. */
  placeholder?: Of<Inferred, 'placeholder'>;
  /**
   * Whether the field takes several lines.
   *
   * @default false
   */
  multiline?: Of<Inferred, 'multiline'>;
  /**
   * What is typed into the field.
   *
   * - `text`: Any text.
   * - `password`: A secret: it is not shown.
   * - `email`: An email address.
   *
   * @default "text"
   */
  inputType?: Of<Inferred, 'inputType'>;
  /**
   * Whether the field cannot be changed.
   *
   * @default false
   */
  disabled?: Of<Inferred, 'disabled'>;
}

/** Elements below each other. */
export interface VstackAttributes<Inferred> {
  /**
   * Where each element stands across the stack.
   *
   * - `start`: At the start of the line.
   * - `center`: In its middle.
   * - `end`: At its end.
   *
   * @default "start"
   */
  align?: Of<Inferred, 'align'>;
}

/** Elements below each other. */
export interface VstackProperties<Inferred> extends VstackAttributes<Inferred> {
  /** The elements in the stack. */
  children: Of<Inferred, 'children'>;
}

/** A sandboxed frame with a page of the integration's. */
export interface WebframeAttributes<Inferred> {
  /** What the frame shows. */
  source: Of<Inferred, 'source'>;
  /** Width divided by height, until the page asks otherwise. A frame without one is 16:9, and fills a fullscreen modal. */
  aspectRatio?: Of<Inferred, 'aspectRatio'>;
  /** Buttons that overlay the frame's corner. */
  buttons?: Of<Inferred, 'buttons'>;
  /** Texts and bindings that are sent to the page, and again whenever a bound value changes. */
  data?: Of<Inferred, 'data'>;
}

/** What an element is given besides `type` and `children`, by its type. */
export interface DocumentedAttributes<Inferred> {
  block: BlockAttributes<Inferred>;
  modal: ModalAttributes<Inferred>;
  configuration: object;
  stepper: StepperAttributes<Inferred>;
  step: StepAttributes<Inferred>;
  box: BoxAttributes<Inferred>;
  button: ButtonAttributes<Inferred>;
  card: CardAttributes<Inferred>;
  checkbox: CheckboxAttributes<Inferred>;
  codeblock: CodeblockAttributes<Inferred>;
  divider: DividerAttributes<Inferred>;
  hint: object;
  hstack: HstackAttributes<Inferred>;
  image: ImageAttributes<Inferred>;
  input: InputAttributes<Inferred>;
  link: LinkAttributes<Inferred>;
  markdown: MarkdownAttributes<Inferred>;
  radio: RadioAttributes<Inferred>;
  select: SelectAttributes<Inferred>;
  switch: SwitchAttributes<Inferred>;
  text: TextAttributes<Inferred>;
  textinput: TextinputAttributes<Inferred>;
  vstack: VstackAttributes<Inferred>;
  webframe: WebframeAttributes<Inferred>;
}

/** What an element is given besides `type`, by its type. */
export interface DocumentedProperties<Inferred> {
  block: BlockProperties<Inferred>;
  modal: ModalProperties<Inferred>;
  configuration: ConfigurationProperties<Inferred>;
  stepper: StepperProperties<Inferred>;
  step: StepProperties<Inferred>;
  box: BoxProperties<Inferred>;
  button: ButtonAttributes<Inferred>;
  card: CardProperties<Inferred>;
  checkbox: CheckboxAttributes<Inferred>;
  codeblock: CodeblockAttributes<Inferred>;
  divider: DividerAttributes<Inferred>;
  hint: HintProperties<Inferred>;
  hstack: HstackProperties<Inferred>;
  image: ImageAttributes<Inferred>;
  input: InputAttributes<Inferred>;
  link: LinkProperties<Inferred>;
  markdown: MarkdownAttributes<Inferred>;
  radio: RadioAttributes<Inferred>;
  select: SelectAttributes<Inferred>;
  switch: SwitchAttributes<Inferred>;
  text: TextProperties<Inferred>;
  textinput: TextinputAttributes<Inferred>;
  vstack: VstackProperties<Inferred>;
  webframe: WebframeAttributes<Inferred>;
}

/** Something for each type of element. */
export interface DocumentedElements<ByType> {
  /** The root of a block in a document: what the block shows, and its menu. */
  block: Of<ByType, 'block'>;
  /** The root of a component that is shown over another one. */
  modal: Of<ByType, 'modal'>;
  /** The root of a component in which an installation is configured. */
  configuration: Of<ByType, 'configuration'>;
  /** A configuration in steps, one of which is shown. */
  stepper: Of<ByType, 'stepper'>;
  /** One step of a stepper. */
  step: Of<ByType, 'step'>;
  /** A part of a stack that can take a share of the free space. */
  box: Of<ByType, 'box'>;
  /** A button that dispatches an action. */
  button: Of<ByType, 'button'>;
  /** A framed group with a head; it can be pressed as a whole when it has an action. */
  card: Of<ByType, 'card'>;
  /** A choice that is ticked or not: the state key holds an array of ticked values. */
  checkbox: Of<ByType, 'checkbox'>;
  /** Code with highlighting; editable when it has a state key. */
  codeblock: Of<ByType, 'codeblock'>;
  /** A line between elements: across a column, upright in an `hstack`. */
  divider: Of<ByType, 'divider'>;
  /** A quieter line that explains what stands near it. */
  hint: Of<ByType, 'hint'>;
  /** Elements side by side; they wrap where the place is narrow. */
  hstack: Of<ByType, 'hstack'>;
  /** A picture that keeps its place while it loads. */
  image: Of<ByType, 'image'>;
  /** A label and a hint, tied to one control. */
  input: Of<ByType, 'input'>;
  /** A link that opens in a new tab, unless the host app navigates. */
  link: Of<ByType, 'link'>;
  /** Rich text, written in Markdown (CommonMark with the usual GFM additions). */
  markdown: Of<ByType, 'markdown'>;
  /** One of several choices: radios that share a state key are one group. */
  radio: Of<ByType, 'radio'>;
  /** A choice of one option or of several, from a list or from a URL. */
  select: Of<ByType, 'select'>;
  /** A setting that is on or off. */
  switch: Of<ByType, 'switch'>;
  /** A run of text; a paragraph where it stands among block-level elements. */
  text: Of<ByType, 'text'>;
  /** A field for text, on one line or on several. */
  textinput: Of<ByType, 'textinput'>;
  /** Elements below each other. */
  vstack: Of<ByType, 'vstack'>;
  /** A sandboxed frame with a page of the integration's. */
  webframe: Of<ByType, 'webframe'>;
}
