import { describe, expect, test } from 'vitest';

import { issueText } from './issue-text.ts';
import type { IssueCode } from './issue.ts';
import type { Limits } from './limits.ts';
import { parseRenderOutput } from './parse.ts';

/** An output that shows something in a block. */
const show = (...children: unknown[]) => output({ type: 'block', children });

const output = (element: unknown) => ({ element, state: {}, props: {} });

const button = (properties: object) => ({
  type: 'button',
  onPress: { action: 'save' },
  ...properties,
});

interface Case {
  readonly output: unknown;
  readonly message: string;
  readonly limits?: Partial<Limits>;
}

/** For each code, outputs that come to it, and what their authors read. */
const cases: Record<IssueCode, readonly Case[]> = {
  not_readable: [
    {
      output: 'Hello',
      message:
        'This is no render output: expected an object with an `element`, found the string "Hello".',
    },
  ],
  missing_element: [
    {
      output: { state: {}, props: {} },
      message:
        'The output has no `element`. Return the element that the component renders, or `{"type": "complete"}`.',
    },
  ],
  missing_type: [
    {
      output: show({ label: 'Save' }),
      message:
        'Expected an element, an object with a `type`; found an object without one. Write, for example, `{"type": "text", "children": ["…"]}`.',
    },
  ],
  unknown_element: [
    {
      output: show({ type: 'buton' }),
      message: 'There is no element type `buton`. Did you mean `button`?',
    },
    {
      output: show({ type: 'carousel' }),
      message: 'There is no element type `carousel`. Expected a type that this version knows.',
    },
  ],
  misplaced_element: [
    {
      output: show({ type: 'modal', children: [] }),
      message:
        '`modal` does not belong here; expected another element. It is what a component renders that `@ui.modal.open` opens.',
    },
    {
      output: show({ type: 'block', children: [] }),
      message:
        '`block` does not belong here; expected another element. It is what a component renders; for a group, use a `vstack`. Read as `vstack`.',
    },
    {
      output: show({ type: 'hint', children: [{ type: 'divider' }] }),
      message: '`divider` does not belong here; expected `text`, `image` or `link`.',
    },
  ],
  step_outside_stepper: [
    {
      output: show({ type: 'step', id: 'a', children: [{ type: 'divider' }] }),
      message:
        'A `step` outside a `stepper` only shows its children. Put it into a `stepper`, or use a `vstack`.',
    },
  ],
  unknown_name: [
    {
      output: output({
        type: 'configuration',
        children: [
          {
            type: 'stepper',
            activeStep: 'branch',
            onStepChange: { action: 'step' },
            onComplete: { action: 'finish' },
            children: [{ type: 'step', id: 'repository', children: [{ type: 'divider' }] }],
          },
        ],
      }),
      message: 'None of the children is named `branch`; the first one is shown. Name one of them.',
    },
  ],
  bare_root: [
    {
      output: output({ type: 'divider' }),
      message:
        'A component renders a `block`, a `modal` or a `configuration`; found a `divider`. Put it into one. Read as a `block`.',
    },
  ],
  missing_property: [
    {
      output: show({ type: 'button', label: 'Save' }),
      message: '`onPress` is missing; expected an action (an object with an `action`).',
    },
    {
      output: show({ type: 'button', label: 'Save', onpress: { action: 'save' } }),
      message:
        '`onPress` is missing; expected an action (an object with an `action`). Rename `onpress` to `onPress`.',
    },
  ],
  wrong_type: [
    {
      output: show(button({ label: 7 })),
      message: 'Expected a string, found `7`. Read as the string "7".',
    },
    {
      output: show({ type: 'box', grow: {}, children: [] }),
      message: 'Expected a number, found an object.',
    },
  ],
  unknown_value: [
    {
      output: show(button({ style: 'primry' })),
      message: '`primry` is not one of the values here. Did you mean `primary`?',
    },
    {
      output: show(button({ style: 'blue' })),
      message: '`blue` is not one of the values here. Expected `primary`, `secondary` or `danger`.',
    },
  ],
  ambiguous: [
    {
      output: show({
        type: 'select',
        state: 's',
        options: { source: 'openapi', url: 'https://example.com' },
      }),
      message:
        'Only one of `source` or `url` can be given here. Leave the others out. Read as `source`.',
    },
  ],
  unknown_property: [
    {
      output: show(button({ lable: 'Save' })),
      message: 'There is no property `lable` here; it has no effect. Did you mean `label`?',
    },
    {
      output: show(button({ backgroundColour: 'red' })),
      message: 'There is no property `backgroundColour` here; it has no effect. Leave it out.',
    },
  ],
  too_long: [
    {
      output: show(button({ confirm: { title: 'Sure?', text: 'Sure?', confirm: 'x'.repeat(31) } })),
      message: 'This text is 31 characters long; 30 are allowed. Shorten it.',
    },
  ],
  too_few: [
    {
      output: output({ type: 'configuration', children: [] }),
      message: 'Expected at least 1 element here, found 0.',
    },
  ],
  too_many: [
    {
      output: output({
        type: 'configuration',
        children: ['a', 'b'].map((id) => ({
          type: 'stepper',
          activeStep: id,
          onStepChange: { action: 'step' },
          onComplete: { action: 'finish' },
          children: [{ type: 'step', id, children: [{ type: 'divider' }] }],
        })),
      }),
      message: 'Expected at most 1 element here, found 2. Leave the others out.',
    },
  ],
  empty_child: [
    {
      output: show(null),
      message: '`null` among the children shows nothing. Leave it out.',
    },
    {
      output: show(' '),
      message: 'White space among the children shows nothing. Leave it out.',
    },
  ],
  nested_children: [
    {
      output: show([{ type: 'divider' }]),
      message:
        'Children stand in one array, found another one in it. Read as if they stood in the outer one.',
    },
  ],
  bare_text: [
    {
      output: show('Hello'),
      message:
        'Expected an element, found the string "Hello". Put it into the `children` of a `text`. Read as that.',
    },
  ],
  action_type: [
    {
      output: show({ type: 'button', onPress: { type: 'save' } }),
      message:
        'An action is an object with its name under `action`: `{"action": "save"}`. Read as one.',
    },
    {
      output: show({ type: 'button', onPress: 'save' }),
      message:
        'An action is an object with its name under `action`: `{"action": "save"}`. Read as one.',
    },
  ],
  action_key: [
    {
      output: show(button({ onPress: { action: '@ui.url.open' } })),
      message: '`@ui.url.open` does nothing without `url`. Add it.',
    },
  ],
  binding_keys: [
    {
      output: show({ type: 'markdown', content: { $state: 'text', default: '' } }),
      message:
        'A binding has no key besides `$state`; with others beside it, it is sent as it is. Leave the others out.',
    },
  ],
  read_as: [
    {
      output: show({ type: 'link', children: ['Home'] }),
      message: 'This `link` lacks what it needs and is read as a `text`.',
    },
  ],
  plain_null: [
    {
      output: { ...show(), props: { text: null } },
      message: 'The published schema allows no `null` here. Leave it out.',
    },
  ],
  plain_nested_array: [
    {
      output: { ...show(), props: { table: [[1]] } },
      message:
        'The published schema allows no array directly in another one. Put the inner one into an object.',
    },
  ],
  forbidden_key: [
    {
      output: show({ type: 'textinput', state: 'constructor' }),
      message: '`constructor` cannot be used as a key. Choose another name.',
    },
  ],
  too_deep: [
    {
      output: show({ type: 'vstack', children: [{ type: 'divider' }] }),
      limits: { depth: 2 },
      message: 'Elements nest deeper here than the limit of 2 levels. Nest them less.',
    },
  ],
  data_too_deep: [
    {
      output: { ...show(), state: { a: { b: { c: 1 } } } },
      limits: { depth: 2 },
      message:
        'This data nests deeper than the limit of 2 levels and is left out. Make it flatter.',
    },
  ],
  too_many_nodes: [
    {
      output: show({ type: 'divider' }, { type: 'divider' }),
      limits: { nodes: 1 },
      message: 'The output holds more than 1 elements and items, the limit. Show less at a time.',
    },
  ],
  string_too_long: [
    {
      output: show({ type: 'markdown', content: 'x'.repeat(9) }),
      limits: { stringLength: 8 },
      message: 'A string of 9 characters is over the limit of 8. Shorten it.',
    },
  ],
};

describe.each(Object.entries(cases))('%s', (code, outputs) => {
  test.each(outputs)('$message', ({ output, message, limits = {} }) => {
    const { issues } = parseRenderOutput(output, { limits });
    expect(issues.filter((issue) => issue.code === code).map((issue) => issue.message)).toContain(
      message,
    );
  });
});

test('every code is worded, and can come up', () => {
  const met = Object.values(cases)
    .flat()
    .flatMap(({ output, limits = {} }) => parseRenderOutput(output, { limits }).issues);
  const codes = new Set(met.map(({ code }) => code));
  expect([...codes].toSorted()).toEqual(Object.keys(issueText).toSorted());
});
