import { guardedView } from '../guarded-view.tsx';
import { componentView, staticView, type Views } from '../view.ts';
import { BlockView } from './block/BlockView.tsx';
import { drawBox } from './box/draw-box.tsx';
import { ButtonView } from './button/ButtonView.tsx';
import { CardView } from './card/CardView.tsx';
import { CheckboxView } from './checkbox/CheckboxView.tsx';
import { CodeblockView } from './codeblock/CodeblockView.tsx';
import { ConfigurationView } from './configuration/ConfigurationView.tsx';
import { drawDivider } from './divider/draw-divider.tsx';
import { drawHint } from './hint/draw-hint.tsx';
import { drawHStack } from './hstack/draw-hstack.tsx';
import { ImageView } from './image/ImageView.tsx';
import { drawInput } from './input/draw-input.tsx';
import { drawInvalid } from './invalid/draw-invalid.tsx';
import { drawLink } from './link/draw-link.tsx';
import { MarkdownView } from './markdown/MarkdownView.tsx';
import { ModalView } from './modal/ModalView.tsx';
import { RadioView } from './radio/RadioView.tsx';
import { SelectView } from './select/SelectView.tsx';
import { StepView } from './step/StepView.tsx';
import { StepperView } from './stepper/StepperView.tsx';
import { SwitchView } from './switch/SwitchView.tsx';
import { drawText } from './text/draw-text.tsx';
import { TextInputView } from './textinput/TextInputView.tsx';
import { drawVStack } from './vstack/draw-vstack.tsx';
import { WebframeView } from './webframe/WebframeView.tsx';

/** How each element type is drawn where a host app says nothing else. */
export const defaultViews = {
  block: componentView(BlockView),
  modal: componentView(ModalView, { isFramed: true }),
  configuration: guardedView(ConfigurationView),
  stepper: componentView(StepperView),
  step: guardedView(StepView),
  box: staticView(drawBox),
  button: guardedView(ButtonView, { control: { labelling: 'labelledby', at: 'end' } }),
  card: guardedView(CardView),
  checkbox: guardedView(CheckboxView, { control: { labelling: 'for', at: 'start' } }),
  codeblock: componentView(CodeblockView, { control: { labelling: 'labelledby', at: 'below' } }),
  divider: staticView(drawDivider),
  hint: staticView(drawHint),
  hstack: staticView(drawHStack),
  image: componentView(ImageView),
  input: staticView(drawInput),
  invalid: staticView(drawInvalid),
  link: staticView(drawLink),
  markdown: componentView(MarkdownView),
  radio: guardedView(RadioView, { control: { labelling: 'for', at: 'start' } }),
  select: componentView(SelectView, { control: { labelling: 'for', at: 'below' } }),
  switch: guardedView(SwitchView, { control: { labelling: 'for', at: 'end' } }),
  text: staticView(drawText),
  textinput: guardedView(TextInputView, { control: { labelling: 'for', at: 'below' } }),
  vstack: staticView(drawVStack),
  webframe: componentView(WebframeView),
} satisfies Views;
