// The reader judges whole outputs. To hold it against every schema of the language, values of the
// schemas that are parts of an output are put where an output has them.

const inOutput = (element: unknown) => ({ type: 'element', element, state: {}, props: {} });
const inBlock = (...children: unknown[]) => inOutput({ type: 'block', children });
const inButton = (members: object) =>
  inBlock({ type: 'button', onPress: { action: 'press' }, ...members });
const inSelect = (options: unknown) => inBlock({ type: 'select', state: 'key', options });

const places: Readonly<Record<string, (value: unknown) => unknown>> = {
  ContentKitAction: (value) => inButton({ onPress: value }),
  ContentKitBlock: inOutput,
  ContentKitBlockControl: (value) => inOutput({ type: 'block', children: [], controls: [value] }),
  ContentKitBuiltInSource: inSelect,
  ContentKitConfiguration: inOutput,
  ContentKitConfirm: (value) => inButton({ confirm: value }),
  ContentKitDynamicBinding: (value) => inBlock({ type: 'markdown', content: value }),
  ContentKitIcon: (value) => inButton({ icon: value }),
  ContentKitInlineElement: (value) => inBlock({ type: 'hint', children: [value] }),
  ContentKitModal: inOutput,
  ContentKitRenderOutput: (value) => value,
  ContentKitRenderOutputComplete: (value) => value,
  ContentKitRenderOutputElement: (value) => value,
  ContentKitRootElement: inOutput,
  ContentKitSelectOption: (value) => inSelect([value]),
  ContentKitStepper: (value) => inOutput({ type: 'configuration', children: [value] }),
  ContentKitURL: (value) => inBlock({ type: 'link', target: { url: value }, children: 'text' }),
  PlainObject: (value) => ({ element: { type: 'block', children: [] }, state: {}, props: value }),
};

/** Schemas of which no output has a part. */
const elsewhere = /^(ContentKitContext|ContentKitDefaultAction|Integration|Render|UIRender)/;

/** An output that holds the value of a schema, where outputs hold such values at all. */
export function embed(name: string, value: unknown): { readonly output: unknown } | undefined {
  if (elsewhere.test(name)) return undefined;
  // What is left are descendant elements.
  const place = places[name] ?? ((child: unknown) => inBlock(child));
  return { output: place(value) };
}
