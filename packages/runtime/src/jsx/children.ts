import type { ElementByType, ElementType, InlineElement } from '@contentkit/schema';

/**
 * What an element makes of bare text among its children. `text`: it is their kind. `blocks` and
 * `inline`: it is wrapped in a `text` element, and among blocks blank text is no content.
 * `elements`: it has no place.
 */
type ChildrenKind = 'text' | 'blocks' | 'inline' | 'elements';

type ParentType = {
  [Type in ElementType]: 'children' extends keyof ElementByType[Type] ? Type : never;
}[ElementType];

type ChildOf<Type extends ParentType> =
  NonNullable<ElementByType[Type]['children']> extends infer Children
    ? Children extends readonly (infer One)[]
      ? One
      : Children
    : never;

/** The kind that follows from the language, so that the table below cannot stray from it. */
type KindOf<Type extends ParentType> =
  string extends ChildOf<Type>
    ? 'text'
    : [Extract<ChildOf<Type>, { type: 'text' }>] extends [never]
      ? 'elements'
      : [Exclude<ChildOf<Type>, InlineElement>] extends [never]
        ? 'inline'
        : 'blocks';

type IsRequired<Type extends ParentType> = undefined extends ElementByType[Type]['children']
  ? false
  : true;

interface ChildrenFact {
  kind: ChildrenKind;
  /** Whether the element has the key even without children. */
  required: boolean;
}

const noChildren = null;

const facts = {
  block: { kind: 'blocks', required: true },
  modal: { kind: 'blocks', required: true },
  configuration: { kind: 'blocks', required: true },
  stepper: { kind: 'elements', required: true },
  step: { kind: 'blocks', required: true },
  box: { kind: 'blocks', required: true },
  card: { kind: 'blocks', required: false },
  hstack: { kind: 'blocks', required: true },
  vstack: { kind: 'blocks', required: true },
  hint: { kind: 'inline', required: true },
  text: { kind: 'text', required: true },
  link: { kind: 'text', required: true },
  button: noChildren,
  checkbox: noChildren,
  codeblock: noChildren,
  divider: noChildren,
  image: noChildren,
  input: noChildren,
  markdown: noChildren,
  radio: noChildren,
  select: noChildren,
  switch: noChildren,
  textinput: noChildren,
  webframe: noChildren,
} as const satisfies {
  [Type in ElementType]: Type extends ParentType
    ? { kind: KindOf<Type>; required: IsRequired<Type> }
    : typeof noChildren;
};

/**
 * Reads what stood between an element's tags as the language has it.
 *
 * @returns The element's `children`; `undefined` where it needs no such key.
 * @throws TypeError If something that is no content stands there, or anything where nothing can.
 */
export function readChildren(type: string, content: unknown): unknown[] | undefined {
  // An element of a newer language: its children are whatever its author says.
  const fact: ChildrenFact | null = Object.hasOwn(facts, type)
    ? facts[type as ElementType]
    : { kind: 'text', required: false };
  const children = readKind(type, fact?.kind ?? 'blocks', content);
  if (fact?.required) return children;
  if (children.length === 0) return undefined;
  if (fact === noChildren) {
    throw new TypeError(`<${type}> takes no children. Give its content as an attribute.`);
  }
  return children;
}

/** Reads what stands in a fragment that is no element's content. */
export function readFragment(content: unknown): unknown[] {
  return readKind('block', 'blocks', content);
}

function readKind(type: string, kind: ChildrenKind, content: unknown): unknown[] {
  const children = flatten(type, content, []);
  if (kind === 'text') return children;
  if (kind === 'elements') return children.filter((child) => isElement(type, child));
  return wrapText(children, kind);
}

/** Drops holes, resolves nesting, turns numbers into text. */
function flatten(type: string, content: unknown, into: unknown[]): unknown[] {
  if (Array.isArray(content)) {
    for (const item of content) flatten(type, item, into);
  } else if (typeof content === 'number' || typeof content === 'bigint') {
    into.push(String(content));
  } else if (typeof content === 'string' || isObjectWithType(content)) {
    into.push(content);
  } else if (content !== null && content !== undefined && typeof content !== 'boolean') {
    throw new TypeError(
      `<${type}> was given ${describe(content)} among its children. ` +
        'Children are elements, text and numbers; await a promise before it is put in the tree.',
    );
  }
  return into;
}

/** Puts each run of bare text into a `text` element of its own. */
function wrapText(children: readonly unknown[], kind: 'blocks' | 'inline'): unknown[] {
  const wrapped: unknown[] = [];
  let run: string[] = [];
  const endRun = (): void => {
    const text = run.join('');
    if (kind === 'inline' ? text !== '' : text.trim() !== '') {
      wrapped.push({ type: 'text', children: run });
    }
    run = [];
  };
  for (const child of children) {
    if (typeof child === 'string') {
      run.push(child);
    } else {
      endRun();
      wrapped.push(child);
    }
  }
  endRun();
  return wrapped;
}

function isElement(type: string, child: unknown): boolean {
  if (typeof child !== 'string') return true;
  if (child.trim() === '') return false;
  throw new TypeError(
    `<${type}> was given the text ${JSON.stringify(child)}. It takes elements only.`,
  );
}

function isObjectWithType(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function describe(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    return 'then' in value ? 'a promise' : 'an object that is no element';
  }
  return `a ${typeof value}`;
}
