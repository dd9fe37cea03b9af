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

/** Every issue's wording, in one place. */
export const issueText = {
  not_readable: (d: IssueDetail) =>
    `This is no render output: expected ${d.expected}, found ${d.received}.`,
  missing_element: () =>
    'The output has no `element`. Return the element that the component renders, or `{"type": "complete"}`.',
  missing_type: (d: IssueDetail) =>
    `An element needs a \`type\`; found ${d.received}. Write, for example, \`{"type": "text", "children": ["…"]}\`.`,
  unknown_element: (d: IssueDetail) =>
    `There is no element type \`${d.name}\`.${didYouMean(d) || ` Expected ${d.expected}.`}`,
  misplaced_element: (d: IssueDetail) =>
    `\`${d.name}\` does not belong here; expected ${d.expected}.${readAs(d)}`,
  step_outside_stepper: () =>
    'A `step` outside a `stepper` only shows its children. Put it into a `stepper`.',
  unknown_name: (d: IssueDetail) =>
    `None of the children is named \`${d.name}\`; the first one is shown. Name one of them.`,
  bare_root: (d: IssueDetail) =>
    `A component renders a \`block\`, a \`modal\` or a \`configuration\`; found ${d.received}.${readAs(d)}`,
  missing_property: (d: IssueDetail) =>
    `\`${d.name}\` is missing; expected ${d.expected}.${readAs(d)}`,
  wrong_type: (d: IssueDetail) => `Expected ${d.expected}, found ${d.received}.${readAs(d)}`,
  unknown_value: (d: IssueDetail) =>
    `\`${d.name}\` is not one of the values here.${didYouMean(d) || ` Expected ${d.expected}.`}${readAs(d)}`,
  ambiguous: (d: IssueDetail) => `Only one of ${d.expected} can be given here.${readAs(d)}`,
  unknown_property: (d: IssueDetail) =>
    `There is no property \`${d.name}\` here; it has no effect.${didYouMean(d)}`,
  too_long: (d: IssueDetail) =>
    `This text is ${d.received} characters long; at most ${d.expected}.`,
  too_few: (d: IssueDetail) => `Expected at least ${d.expected} here, found ${d.received}.`,
  too_many: (d: IssueDetail) => `Expected at most ${d.expected} here, found ${d.received}.`,
  empty_child: (d: IssueDetail) =>
    `\`${d.received}\` among the children shows nothing. Leave it out.`,
  nested_children: () => 'Children in an inner array are read as if they stood in the outer one.',
  bare_text: (d: IssueDetail) => `${d.received} among elements is read as a \`text\`.`,
  action_type: () => 'An action is named by `action`, not by `type`. Read as its name.',
  action_key: (d: IssueDetail) => `\`${d.name}\` does nothing without \`${d.expected}\`.`,
  binding_keys: () =>
    'A binding has no key besides `$state`; with others beside it, it is sent as it is.',
  read_as: (d: IssueDetail) =>
    `This \`${d.name}\` lacks what it needs and is read as a \`${d.reading}\`.`,
  plain_null: () => 'The published schema allows no `null` here. Leave the key out.',
  plain_nested_array: () => 'The published schema allows no arrays directly in arrays here.',
  forbidden_key: (d: IssueDetail) => `\`${d.name}\` cannot be used as a key. Choose another name.`,
  too_deep: (d: IssueDetail) => `Elements nest deeper here than the limit of ${d.expected} levels.`,
  too_many_nodes: (d: IssueDetail) =>
    `The output holds more than ${d.expected} elements and items.`,
  string_too_long: (d: IssueDetail) =>
    `A string of ${d.received} characters is over the limit of ${d.expected}.`,
} as const satisfies Record<string, (detail: IssueDetail) => string>;
