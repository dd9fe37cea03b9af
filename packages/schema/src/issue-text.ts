import { describeNames, describeShape, describeValue } from './describe.ts';
import type { IssueDetail } from './issue.ts';
import { nearest } from './nearest.ts';
import { isObject } from './read/is-object.ts';

/** The name that was most likely meant. */
const suggestion = ({ name = '', candidates = [] }: IssueDetail) => nearest(name, candidates);

const didYouMean = (detail: IssueDetail) => {
  const meant = suggestion(detail);
  return meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
};

const rename = (detail: IssueDetail) => {
  const meant = suggestion(detail);
  return meant === undefined ? '' : ` Rename \`${meant}\` to \`${detail.name}\`.`;
};

const found = ({ received }: IssueDetail) => describeValue(received);

const wanted = ({ expected }: IssueDetail) =>
  typeof expected === 'object'
    ? 'is' in expected
      ? describeShape(expected)
      : describeNames(expected)
    : String(expected);

const readAs = ({ reading }: IssueDetail) =>
  reading === undefined ? '' : ` Read as ${describeValue(reading)}.`;

const readAsName = ({ reading }: IssueDetail) =>
  typeof reading === 'string' ? ` Read as \`${reading}\`.` : '';

const short = (text = '') => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The types that belong in a place, where they are few enough to be told. */
const others = (detail: IssueDetail) =>
  Array.isArray(detail.expected) && detail.expected.length > 6 ? 'another element' : wanted(detail);

/** A value by its element type, if it has one. */
const typed = (detail: IssueDetail) => {
  const { received } = detail;
  const type = isObject(received) ? received['type'] : undefined;
  return typeof type === 'string' ? `a \`${short(type)}\`` : found(detail);
};

const count = (number: unknown, noun: string) =>
  `${String(number)} ${noun}${number === 1 ? '' : 's'}`;

/** Where the elements belong that cannot stand just anywhere. */
const homes: Readonly<Record<string, string>> = {
  block: ' It is what a component renders; for a group, use a `vstack`.',
  modal: ' It is what a component renders that `@ui.modal.open` opens.',
  configuration: ' It is what a component renders in which an installation is configured.',
  stepper: ' It is the only child of a `configuration`.',
  step: ' It is a child of a `stepper`.',
};

/**
 * Every issue's wording, in one place: what is wrong, what was expected, and the likely fix, as far
 * as the one does not say the other.
 */
export const issueText = {
  not_readable: (d: IssueDetail) =>
    `This is no render output: expected ${d.name === undefined ? `an object with an \`element\`, found ${found(d)}` : `JSON data, found an object that cannot be read (${d.name})`}.`,
  missing_element: () =>
    'The output has no `element`. Return the element that the component renders, or `{"type": "complete"}`.',
  missing_type: (d: IssueDetail) =>
    `Expected an element, an object with a \`type\`; found ${found(d)}${found(d) === 'an object' ? ' without one' : ''}. Write, for example, \`{"type": "text", "children": ["…"]}\`.`,
  unknown_element: (d: IssueDetail) =>
    `There is no element type \`${d.name}\`.${didYouMean(d) || ' Expected a type that this version knows.'}`,
  misplaced_element: (d: IssueDetail) =>
    `\`${d.name}\` does not belong here; expected ${others(d)}.${homes[d.name ?? ''] ?? ''}${readAsName(d)}`,
  step_outside_stepper: () =>
    'A `step` outside a `stepper` only shows its children. Put it into a `stepper`, or use a `vstack`.',
  unknown_name: (d: IssueDetail) =>
    `None of the children is named \`${d.name}\`; the first one is shown. Name one of them.`,
  bare_root: (d: IssueDetail) =>
    `A component renders a \`block\`, a \`modal\` or a \`configuration\`; found ${typed(d)}. Put it into one. Read as a \`block\`.`,
  missing_property: (d: IssueDetail) =>
    `\`${d.name}\` is missing; expected ${wanted(d)}.${rename(d)}`,
  wrong_type: (d: IssueDetail) => `Expected ${wanted(d)}, found ${found(d)}.${readAs(d)}`,
  unknown_value: (d: IssueDetail) =>
    `\`${short(d.name)}\` is not one of the values here.${didYouMean(d) || ` Expected ${wanted(d)}.`}`,
  ambiguous: (d: IssueDetail) =>
    `Only one of ${wanted(d)} can be given here. Leave the others out.${readAsName(d)}`,
  unknown_property: (d: IssueDetail) =>
    `There is no property \`${d.name}\` here; it has no effect.${didYouMean(d) || ' Leave it out.'}`,
  too_long: (d: IssueDetail) =>
    `This text is ${String(d.received)} characters long; ${wanted(d)} are allowed. Shorten it.`,
  too_few: (d: IssueDetail) =>
    `Expected at least ${count(d.expected, 'element')} here, found ${String(d.received)}.`,
  too_many: (d: IssueDetail) =>
    `Expected at most ${count(d.expected, 'element')} here, found ${String(d.received)}. Leave the others out.`,
  empty_child: (d: IssueDetail) =>
    `${typeof d.received === 'string' ? 'White space' : `\`${String(d.received)}\``} among the children shows nothing. Leave it out.`,
  nested_children: () =>
    'Children stand in one array, found another one in it. Read as if they stood in the outer one.',
  bare_text: (d: IssueDetail) =>
    `Expected an element, found ${found(d)}. Put it into the \`children\` of a \`text\`. Read as that.`,
  action_type: () =>
    'An action is an object with its name under `action`: `{"action": "save"}`. Read as one.',
  action_key: (d: IssueDetail) => `\`${d.name}\` does nothing without ${wanted(d)}. Add it.`,
  binding_keys: () =>
    'A binding has no key besides `$state`; with others beside it, it is sent as it is. Leave the others out.',
  read_as: (d: IssueDetail) =>
    `This \`${d.name}\` lacks what it needs and is read as a \`${String(d.reading)}\`.`,
  plain_null: () => 'The published schema allows no `null` here. Leave it out.',
  plain_nested_array: () =>
    'The published schema allows no array directly in another one. Put the inner one into an object.',
  forbidden_key: (d: IssueDetail) => `\`${d.name}\` cannot be used as a key. Choose another name.`,
  too_deep: (d: IssueDetail) =>
    `Elements nest deeper here than the limit of ${wanted(d)} levels. Nest them less.`,
  data_too_deep: (d: IssueDetail) =>
    `This data nests deeper than the limit of ${wanted(d)} levels and is left out. Make it flatter.`,
  too_many_nodes: (d: IssueDetail) =>
    `The output holds more than ${wanted(d)} elements and items, the limit. Show less at a time.`,
  string_too_long: (d: IssueDetail) =>
    `A string of ${String(d.received)} characters is over the limit of ${wanted(d)}. Shorten it.`,
} as const satisfies Record<string, (detail: IssueDetail) => string>;
