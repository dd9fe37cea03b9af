import {
  walkElements,
  type ElementByType,
  type ElementType,
  type ReadElement,
} from '@contentkit/schema';

/** What tells an element from the others of its tree: all that is given has to hold. */
export interface ElementQuery<Type extends ElementType = ElementType> {
  /** The element's type. */
  readonly type?: Type;
  /**
   * What a person calls it: its label, title or text, that of the `input` around it, else its
   * tooltip, placeholder or icon. A string is all of it, a pattern is looked for in it.
   */
  readonly label?: string | RegExp;
  /** The key of the state that it is bound to. */
  readonly state?: string;
  /** What a checkbox or a radio stands for. */
  readonly value?: string | number;
}

/** An element of a tree, and what a person calls it. */
export interface FoundElement<Type extends ElementType = ElementType> {
  readonly element: ElementByType[Type];
  readonly label: string;
}

/** The elements of a tree that a query means, in the order in which they stand. */
export function findElements<Type extends ElementType>(
  root: ReadElement,
  query: ElementQuery<Type>,
): readonly FoundElement<Type>[] {
  return listElements(root).filter((found): found is FoundElement<Type> => fits(found, query));
}

/** Every element of a tree that is one, with its name. */
export function listElements(root: ReadElement): readonly FoundElement[] {
  const labels = new Map<ReadElement, string>();
  const found: FoundElement[] = [];
  for (const { element } of walkElements(root)) {
    if (element.type !== 'invalid') {
      if (element.type === 'input' && element.label !== '') {
        labels.set(element.element, element.label);
      }
      found.push({ element, label: labels.get(element) ?? labelOf(element) });
    }
  }
  return found;
}

function fits({ element, label }: FoundElement, query: ElementQuery): boolean {
  return (
    (query.type === undefined || element.type === query.type) &&
    (query.state === undefined || propertyOf(element, 'state') === query.state) &&
    (query.value === undefined || propertyOf(element, 'value') === query.value) &&
    (query.label === undefined ||
      (typeof query.label === 'string' ? label === query.label : query.label.test(label)))
  );
}

/** Not every type has every property; one that is absent is `undefined`. */
function propertyOf(element: ReadElement, name: string): unknown {
  return (element as unknown as Readonly<Record<string, unknown>>)[name];
}

const names = ['label', 'title', 'children', 'content', 'tooltip', 'placeholder', 'icon'] as const;

function labelOf(element: ReadElement): string {
  for (const name of names) {
    const label = textOf(propertyOf(element, name));
    if (label !== '') {
      return label;
    }
  }
  return '';
}

/** The text of a line; what holds elements of other kinds has none of its own. */
function textOf(value: unknown): string {
  if (typeof value === 'string') {
    return value;
  }
  if (!Array.isArray(value)) {
    return '';
  }
  const parts = (value as readonly unknown[]).map((part) =>
    typeof part === 'string'
      ? part
      : isInline(part)
        ? textOf(propertyOf(part, 'children'))
        : undefined,
  );
  return parts.includes(undefined) ? '' : parts.join('');
}

function isInline(value: unknown): value is ReadElement {
  const type = typeof value === 'object' && value !== null && 'type' in value && value.type;
  return type === 'text' || type === 'link';
}

/** A query in words, for messages. */
export function describeQuery({ type = 'element' as ElementType, ...rest }: ElementQuery): string {
  const details = [
    rest.label === undefined
      ? ''
      : typeof rest.label === 'string'
        ? ` “${rest.label}”`
        : ` that matches ${String(rest.label)}`,
    rest.state === undefined ? '' : ` with the state key \`${rest.state}\``,
    rest.value === undefined ? '' : ` for ${JSON.stringify(rest.value)}`,
  ];
  return `${type}${details.join('')}`;
}

/** An element in words, for messages. */
export function describeFound({ element, label }: FoundElement): string {
  const state = propertyOf(element, 'state');
  return describeQuery({
    type: element.type,
    ...(label === '' ? {} : { label }),
    ...(typeof state === 'string' ? { state } : {}),
  });
}
