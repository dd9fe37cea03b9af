import type { ElementType, ReadElement } from './element.ts';
import { elementPlaces, elementTable } from './generated/reader-table.ts';
import { maximumDepth } from './limits.ts';
import { contentOf, isPlainText, isString, type InlineChild } from './print/content.ts';
import {
  either,
  flatten,
  flow,
  group,
  hardline,
  indent,
  join,
  layout,
  line,
  softline,
  type Doc,
} from './print/layout.ts';
import { isPlainAttribute, listLiteral, objectLiteral, stringLiteral } from './print/literal.ts';
import { isObject, type OpenObject } from './read/is-object.ts';
import type { Shape } from './read/shape.ts';

/**
 * A tree as the JSX that an author would write, laid out as formatters do: each element on one line
 * where it fits, properties in the order of their definition and actions last, long text filled
 * into lines of 80 characters.
 *
 * With `@contentkit/runtime` the JSX evaluates to the same tree, as far as JSX can say it: text may
 * be cut into strings elsewhere, and a card without children has no such key. An invalid element is
 * printed as what was received in its place. What holds itself, or is nested deeper than 500
 * levels, is left out, and a comment says so.
 *
 * @example
 * ```ts
 * const save: ButtonElement = { type: 'button', label: 'Save', onPress: { action: 'save' } };
 * printJsx({ type: 'block', children: [save] });
 * // <block>
 * //   <button label="Save" onPress={{ action: 'save' }} />
 * // </block>
 * ```
 */
export function printJsx(element: ReadElement): string {
  return layout(new Printer().expression(element, true));
}

class Printer {
  /** What is being printed, from the root down. */
  readonly #open = new Set<unknown>();

  /** @param takesElements - Whether elements can stand here: in an action's data there are none. */
  expression(received: unknown, takesElements: boolean): Doc {
    const value = takesElements ? withoutMark(received) : received;
    if (typeof value === 'string') {
      return stringLiteral(value);
    }
    if (typeof value !== 'object' || value === null) {
      return Object.is(value, -0) ? '-0' : String(value);
    }
    return this.#within(value, () => this.#object(value, takesElements)) ?? tooDeep;
  }

  #object(value: object, takesElements: boolean): Doc {
    if (takesElements && isTagged(value)) {
      return this.#element(value);
    }
    if (Array.isArray(value)) {
      const items: readonly unknown[] = value;
      const docs = items.map((item) => this.expression(item, takesElements));
      return listLiteral(docs, items.length > 1 && items.every(isRow));
    }
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return objectLiteral(entries.map(([key, item]) => [key, this.expression(item, takesElements)]));
  }

  /** Prints what is in a value; `undefined` where it is in itself, or too deep to go on. */
  #within<Printed>(value: object, print: () => Printed): Printed | undefined {
    if (this.#open.has(value) || this.#open.size >= maximumDepth) {
      return undefined;
    }
    this.#open.add(value);
    const printed = print();
    this.#open.delete(value);
    return printed;
  }

  #element(element: Tagged): Doc {
    const { type } = element;
    const children = childrenOf(element);
    if (children.length === 0) {
      return this.#opening(element, [line, '/>']);
    }
    const open = this.#opening(element, [softline, '>']);
    const close = `</${type}>`;
    // As formatters have it, an element in an element has a line of its own.
    const edge = children.every((child) => typeof child === 'string') ? softline : hardline;
    if (isInline(type) && children.some((child) => typeof child === 'string')) {
      return group(open, indent(edge, this.#text(children)), edge, close);
    }
    const docs = children.map((child, index) => this.#child(child, children[index - 1]));
    return group(open, indent(hardline, join(hardline, docs)), hardline, close);
  }

  #text(children: readonly unknown[]): Doc {
    const [only] = children;
    if (children.length === 1 && typeof only === 'string' && isString(only)) {
      return ['{', stringLiteral(only), '}'];
    }
    const { startsWithSpace, pieces, endsWithSpace } = contentOf(this.#line(children));
    // At the ends of lines of its own, white space has to stand in braces.
    const space = either(' ', "{' '}");
    return [startsWithSpace ? space : '', flow(pieces), endsWithSpace ? space : ''];
  }

  #opening(element: Tagged, end: Doc): Doc {
    const { type } = element;
    const isContent = hasContent(element);
    const fields = Object.hasOwn(elementTable, type)
      ? elementTable[type as ElementType].fields
      : {};
    const holders = Object.hasOwn(elementTable, type)
      ? elementTable[type as ElementType].holders
      : [];
    const order = Object.keys(fields);
    const attributes = Object.entries(element)
      .filter(([name, value]) => name !== 'type' && value !== undefined)
      .filter(([name]) => name !== 'children' || !isContent)
      .map(([name, value]) => {
        const takesElements = holders.includes(name);
        const known = order.indexOf(name);
        return {
          kind: kindOf(name, value, takesElements),
          place: known < 0 ? order.length : known,
          doc: this.#attribute(name, value, takesElements),
        };
      })
      .toSorted((a, b) => a.kind - b.kind || a.place - b.place)
      .map(({ doc }) => doc);
    const [only] = attributes;
    // A line of its own would not make one long text shorter.
    const isShort =
      attributes.length === 0 || (attributes.length === 1 && typeof only === 'string');
    return isShort
      ? [`<${type}`, only === undefined ? '' : [' ', only], flatten(end)]
      : group(`<${type}`, indent(attributes.map((attribute) => [line, attribute])), end);
  }

  #attribute(name: string, value: unknown, takesElements: boolean): Doc {
    if (!/^[a-z_$][\w$-]*$/i.test(name) || name === 'key' || name === '__proto__') {
      // JSX has no such name, or takes it for itself.
      return ['{...', objectLiteral([[name, this.expression(value, takesElements)]]), '}'];
    }
    if (value === true) {
      return name;
    }
    if (typeof value === 'string' && isPlainAttribute(value)) {
      return value.includes('"') ? `${name}='${value}'` : `${name}="${value}"`;
    }
    const doc = this.expression(value, takesElements);
    return takesElements && isTagged(withoutMark(value))
      ? group(`${name}={`, indent(softline, doc), softline, '}')
      : [`${name}={`, doc, '}'];
  }

  /** A child that has its lines for itself. */
  #child(child: unknown, before: unknown): Doc {
    if (typeof child === 'string' && typeof before !== 'string' && isPlainText(child)) {
      return child;
    }
    const doc = this.expression(child, true);
    return doc !== tooDeep && isTagged(withoutMark(child)) ? doc : ['{', doc, '}'];
  }

  /** Children that share lines: elements as well, so that lines can end in their text. */
  #line(children: readonly unknown[]): InlineChild[] {
    return children.map((received): InlineChild => {
      const child = withoutMark(received);
      if (typeof child === 'string') {
        return { is: 'text', text: child };
      }
      const inner = isTagged(child) && isInline(child.type) ? childrenOf(child) : [];
      if (!isTagged(child) || inner.length === 0) {
        return { is: 'unit', code: flatten(this.#child(child, undefined)) };
      }
      const printed = this.#within(child, (): InlineChild => ({
        is: 'element',
        open: flatten(this.#opening(child, [softline, '>'])),
        children: this.#line(inner),
        close: `</${child.type}>`,
      }));
      return printed ?? { is: 'unit', code: `{${tooDeep}}` };
    });
  }
}

const tooDeep = 'undefined /* nested too deep to print */';

/** An object that can be written as an element, whether or not this version knows its type. */
interface Tagged extends OpenObject {
  type: string;
}

function isTagged(value: unknown): value is Tagged {
  return (
    isObject(value) && typeof value['type'] === 'string' && /^[a-z][\w-]*$/.test(value['type'])
  );
}

/** What was received where the reader left an invalid element. */
function withoutMark(value: unknown): unknown {
  let received = value;
  for (let level = 0; level < maximumDepth && isObject(received); level += 1) {
    if (received['type'] !== 'invalid') {
      return received;
    }
    received = received['value'];
  }
  return received;
}

/** Whether an element's children can stand between its tags. */
function hasContent({ children }: Tagged): boolean {
  return typeof children === 'string' || Array.isArray(children);
}

/** What stands between an element's tags. */
function childrenOf(element: Tagged): readonly unknown[] {
  const { children } = element;
  const list = Array.isArray(children) ? children : hasContent(element) ? [children] : [];
  return isInline(element.type) ? joinTexts(list) : list;
}

/** Text in one string where it was cut into several. */
function joinTexts(children: readonly unknown[]): readonly unknown[] {
  const joined: unknown[] = [];
  for (const child of children) {
    const before = joined.at(-1);
    if (typeof child === 'string' && typeof before === 'string') {
      joined[joined.length - 1] = before + child;
    } else if (child !== '') {
      joined.push(child);
    }
  }
  return joined;
}

/** Whether an element's content is a line of text rather than blocks. */
function isInline(type: string): boolean {
  const table = Object.hasOwn(elementTable, type) ? elementTable[type as ElementType] : undefined;
  return table === undefined || isInlineContent(table.fields['children']);
}

function isInlineContent(shape: Shape | undefined): boolean {
  switch (shape?.is) {
    case 'string':
      return true;
    case 'list':
      return isInlineContent(shape.of);
    case 'elements': {
      const inline: readonly ElementType[] = elementPlaces.inline;
      return shape.of.every((type) => inline.includes(type));
    }
    case 'union':
      return shape.of.every(isInlineContent);
    default:
      return false;
  }
}

/** Attributes stand in this order: what the element is, the elements it holds, what it does. */
function kindOf(name: string, value: unknown, takesElements: boolean): number {
  if (/^on[A-Z]/.test(name)) {
    return 2;
  }
  return takesElements && typeof value === 'object' ? 1 : 0;
}

/** Whether an item of a list is worth a line of its own. */
function isRow(item: unknown): boolean {
  return isObject(item) && Object.keys(item).length > 1;
}
