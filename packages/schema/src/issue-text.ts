/** What a message can speak of. */
export interface IssueDetail {
  /** The property, element type, key or value at fault. */
  readonly name?: string | undefined;
  /** What would be right. */
  readonly expected?: string | undefined;
  /** What was found instead, in a word or two. */
  readonly received?: string | undefined;
  /** The nearest valid name. */
  readonly suggestion?: string | undefined;
  /** What the reader made of it. */
  readonly reading?: string | undefined;
}

const didYouMean = ({ suggestion }: IssueDetail) =>
  suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`;

const readAs = ({ reading }: IssueDetail) => (reading === undefined ? '' : ` Read as ${reading}.`);

const count = (number: string | undefined, noun: string) =>
  `${number} ${noun}${number === '1' ? '' : 's'}`;

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
    `This is no render output: expected ${d.expected}, found ${d.received}.`,
  missing_element: () =>
    'The output has no `element`. Return the element that the component renders, or `{"type": "complete"}`.',
  missing_type: (d: IssueDetail) =>
    `Expected an element, an object with a \`type\`; found ${d.received}${d.received === 'an object' ? ' without one' : ''}. Write, for example, \`{"type": "text", "children": ["…"]}\`.`,
  unknown_element: (d: IssueDetail) =>
    `There is no element type \`${d.name}\`.${didYouMean(d) || ` Expected ${d.expected}.`}`,
  misplaced_element: (d: IssueDetail) =>
    `\`${d.name}\` does not belong here; expected ${d.expected}.${homes[d.name ?? ''] ?? ''}${readAs(d)}`,
  step_outside_stepper: () =>
    'A `step` outside a `stepper` only shows its children. Put it into a `stepper`, or use a `vstack`.',
  unknown_name: (d: IssueDetail) =>
    `None of the children is named \`${d.name}\`; the first one is shown. Name one of them.`,
  bare_root: (d: IssueDetail) =>
    `A component renders a \`block\`, a \`modal\` or a \`configuration\`; found ${d.received}. Put it into one.${readAs(d)}`,
  missing_property: (d: IssueDetail) =>
    `\`${d.name}\` is missing; expected ${d.expected}.${d.suggestion === undefined ? '' : ` Rename \`${d.suggestion}\` to \`${d.name}\`.`}${readAs(d)}`,
  wrong_type: (d: IssueDetail) => `Expected ${d.expected}, found ${d.received}.${readAs(d)}`,
  unknown_value: (d: IssueDetail) =>
    `\`${d.name}\` is not one of the values here.${didYouMean(d) || ` Expected ${d.expected}.`}${readAs(d)}`,
  ambiguous: (d: IssueDetail) =>
    `Only one of ${d.expected} can be given here. Leave the others out.${readAs(d)}`,
  unknown_property: (d: IssueDetail) =>
    `There is no property \`${d.name}\` here; it has no effect.${didYouMean(d) || ' Leave it out.'}`,
  too_long: (d: IssueDetail) =>
    `This text is ${d.received} characters long; ${d.expected} are allowed. Shorten it.`,
  too_few: (d: IssueDetail) =>
    `Expected at least ${count(d.expected, 'element')} here, found ${d.received}.`,
  too_many: (d: IssueDetail) =>
    `Expected at most ${count(d.expected, 'element')} here, found ${d.received}. Leave the others out.`,
  empty_child: (d: IssueDetail) =>
    `${d.received === 'white space' ? 'White space' : `\`${d.received}\``} among the children shows nothing. Leave it out.`,
  nested_children: () =>
    'Children stand in one array, found another one in it. Read as if they stood in the outer one.',
  bare_text: (d: IssueDetail) =>
    `Expected an element, found ${d.received}. Put it into the \`children\` of a \`text\`. Read as that.`,
  action_type: () =>
    'An action is an object with its name under `action`: `{"action": "save"}`. Read as one.',
  action_key: (d: IssueDetail) => `\`${d.name}\` does nothing without \`${d.expected}\`. Add it.`,
  binding_keys: () =>
    'A binding has no key besides `$state`; with others beside it, it is sent as it is. Leave the others out.',
  read_as: (d: IssueDetail) =>
    `This \`${d.name}\` lacks what it needs and is read as a \`${d.reading}\`.`,
  plain_null: () => 'The published schema allows no `null` here. Leave it out.',
  plain_nested_array: () =>
    'The published schema allows no array directly in another one. Put the inner one into an object.',
  forbidden_key: (d: IssueDetail) => `\`${d.name}\` cannot be used as a key. Choose another name.`,
  too_deep: (d: IssueDetail) =>
    `Elements nest deeper here than the limit of ${d.expected} levels. Nest them less.`,
  data_too_deep: (d: IssueDetail) =>
    `This data nests deeper than the limit of ${d.expected} levels and is left out. Make it flatter.`,
  too_many_nodes: (d: IssueDetail) =>
    `The output holds more than ${d.expected} elements and items, the limit. Show less at a time.`,
  string_too_long: (d: IssueDetail) =>
    `A string of ${d.received} characters is over the limit of ${d.expected}. Shorten it.`,
} as const satisfies Record<string, (detail: IssueDetail) => string>;
