/** A word of the runtime, for people who write components. */
export interface ApiWord {
  readonly name: string;
  readonly kind: string;
  readonly description: string;
  /** What is written, where it is more than the name. */
  readonly template?: string;
}

/** What `@contentkit/runtime` exports that authors call; a test holds it against the runtime. */
export const exportedWords: readonly ApiWord[] = [
  {
    name: 'createIntegration',
    kind: 'function',
    description: 'Makes an integration of its components and handlers: the default export.',
    template: 'createIntegration({ components: [${}] })',
  },
  {
    name: 'createComponent',
    kind: 'function',
    description: 'Defines a component: what it shows, and what happens when a person acts on it.',
    template: `createComponent({
	componentId: '\${1:name}',
	initialState: {},
	async action(element, action) {
		return {};
	},
	async render(element) {
		return (
			<block>
				\${2}
			</block>
		);
	},
})`,
  },
  {
    name: 'createOAuthHandler',
    kind: 'function',
    description: 'Answers the requests by which a person connects an account.',
  },
  {
    name: 'createContentSource',
    kind: 'function',
    description: 'Defines pages that are made of data from elsewhere.',
  },
  {
    name: 'ExposableError',
    kind: 'class',
    description: 'An error whose message may be shown to the person.',
    template: "new ExposableError('${1:What went wrong}')",
  },
  { name: 'Logger', kind: 'class', description: 'Writes to the log, with a name before it.' },
];

/** What a component is asked with: the argument of `render` and `action`. */
export const instanceWords: readonly ApiWord[] = [
  { name: 'props', kind: 'property', description: "What the document's node holds." },
  {
    name: 'state',
    kind: 'property',
    description: 'What belongs to this instance alone, and is gone with it.',
  },
  { name: 'context', kind: 'property', description: 'Where the instance is rendered.' },
  {
    name: 'setCache',
    kind: 'method',
    description: 'Lets the output be cached, for so many seconds.',
    template: 'setCache({ maxAge: ${1:60} })',
  },
  {
    name: 'dynamicState',
    kind: 'method',
    description: 'A binding to a state key, for the places of an element that take one.',
    template: "dynamicState('${1}')",
  },
];

/** What a component is made of. */
export const componentWords: readonly ApiWord[] = [
  {
    name: 'componentId',
    kind: 'string',
    description: 'What the component is called; unique in the integration.',
    template: "componentId: '${1}'",
  },
  {
    name: 'initialState',
    kind: 'object | function',
    description: 'The state of an instance that has none yet: a value, or a function of its props.',
    template: 'initialState: {${1}}',
  },
  {
    name: 'action',
    kind: 'function',
    description: 'Answers what a person did, before the component is rendered anew.',
    template: 'async action(element, action) {\n\treturn {${1}};\n}',
  },
  {
    name: 'render',
    kind: 'function',
    description: 'Answers what is shown: a `block`, a `modal` or a `configuration`.',
    template: 'async render(element) {\n\treturn (\n\t\t<block>\n\t\t\t${1}\n\t\t</block>\n\t);\n}',
  },
];
