import type { ElementType } from '@contentkit/schema/reader';

import type { ElementSample } from '../define-sample.ts';
import { blockSample } from './block.ts';
import { boxSample } from './box.ts';
import { buttonSample } from './button.ts';
import { cardSample } from './card.ts';
import { checkboxSample } from './checkbox.ts';
import { codeblockSample } from './codeblock.ts';
import { configurationSample } from './configuration.ts';
import { dividerSample } from './divider.ts';
import { hintSample } from './hint.ts';
import { hstackSample } from './hstack.ts';
import { imageSample } from './image.ts';
import { inputSample } from './input.ts';
import { linkSample } from './link.ts';
import { markdownSample } from './markdown.ts';
import { modalSample } from './modal.ts';
import { radioSample } from './radio.ts';
import { selectSample } from './select.ts';
import { stepSample } from './step.ts';
import { stepperSample } from './stepper.ts';
import { switchSample } from './switch.ts';
import { textSample } from './text.ts';
import { textinputSample } from './textinput.ts';
import { vstackSample } from './vstack.ts';
import { webframeSample } from './webframe.ts';

/**
 * The sample of every element type.
 *
 * @example
 * ```ts
 * const { root, state } = elementSamples.button.variants.danger;
 * ```
 */
export const elementSamples = {
  block: blockSample,
  modal: modalSample,
  configuration: configurationSample,
  stepper: stepperSample,
  step: stepSample,
  box: boxSample,
  button: buttonSample,
  card: cardSample,
  checkbox: checkboxSample,
  codeblock: codeblockSample,
  divider: dividerSample,
  hint: hintSample,
  hstack: hstackSample,
  image: imageSample,
  input: inputSample,
  link: linkSample,
  markdown: markdownSample,
  radio: radioSample,
  select: selectSample,
  switch: switchSample,
  text: textSample,
  textinput: textinputSample,
  vstack: vstackSample,
  webframe: webframeSample,
} satisfies { readonly [Type in ElementType]: ElementSample<Type> };
