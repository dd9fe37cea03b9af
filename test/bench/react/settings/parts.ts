import type { ElementOutput } from '@contentkit/schema';

/** What a hand-written form of the same look is made of. */
export interface Form {
  readonly steps: readonly string[];
  readonly parts: readonly Part[];
}

/** What stands between two lines of the form. */
export interface Part {
  readonly heading: string;
  readonly name: Field & { readonly placeholder: string };
  readonly plan: Field & {
    readonly placeholder: string;
    readonly options: readonly { readonly id: string; readonly label: string }[];
  };
  readonly notify: Field;
  readonly more: string;
}

interface Field {
  readonly label: string;
  readonly hint: string;
}

/** The form that says what a tree of `settingsTree` says. */
export function partsOf({ element }: ElementOutput): Form {
  // Trees of one function, which is in another file.
  const [{ children: steps }] = element.children as unknown as readonly [
    { readonly children: readonly Step[] },
  ];
  const parts: Part[] = [];
  const all = steps[0]?.children ?? [];
  for (let index = 0; index < all.length; index += 6) {
    const [, heading, name, plan, notify, more] = all.slice(index, index + 6) as unknown as Six;
    parts.push({
      heading: heading.children[0],
      name: { label: name.label, hint: name.hint, placeholder: name.element.placeholder },
      plan: {
        label: plan.label,
        hint: plan.hint,
        placeholder: plan.element.placeholder,
        options: plan.element.options,
      },
      notify: { label: notify.label, hint: notify.hint },
      more: more.children[0].children[0],
    });
  }
  return { steps: steps.map(({ title }) => title), parts };
}

interface Step {
  readonly title: string;
  readonly children: readonly unknown[];
}

interface Input<Control> extends Field {
  readonly element: Control;
}

type Six = readonly [
  unknown,
  { readonly children: readonly [string] },
  Input<{ readonly placeholder: string }>,
  Input<Part['plan']>,
  Input<unknown>,
  { readonly children: readonly [{ readonly children: readonly [string] }] },
];
