import { elementPlaces, elementTable, type ElementType } from '@contentkit/schema';

import type { Random } from '../../support/random.ts';

type Fields = (typeof elementTable)[ElementType]['fields'];
type Shape = Fields[string];

/** What a run generated, by type (`card`) and by property (`card.title`). */
export type Counts = Map<string, number>;

/** Every type, and every property of each. */
export const everything: readonly string[] = (Object.keys(elementTable) as ElementType[]).flatMap(
  (type) => [type, ...Object.keys(elementTable[type].fields).map((name) => `${type}.${name}`)],
);

const texts = [
  'Save',
  'A longer text, with a few words.',
  '',
  ' ',
  '<b onclick="x">bold</b>',
  '**bold** [link](javascript:1) ![](https://a.localhost/a.png)\n\n- [ ] task\n\n| a |\n|--|\n| b |',
  '```js\nconst a = 1;\n```',
  '\u202eright to left',
  '\ud800',
  '😀'.repeat(20),
  'a\0b',
  'x'.repeat(300),
];
const keys = ['a', 'b', 'title', '', 'toString', 'a b', '1'];
const urls = ['https://a.localhost/a', '/a', 'javascript:1', 'mailto:a@a.example', '', 'https://'];
const names = [
  'save',
  '@ui.url.open',
  '@ui.modal.open',
  '@ui.modal.close',
  '@editor.node.updateProps',
  '@link.unfurl',
  '@unknown',
];
const syntaxes = ['javascript', 'json', 'klingon', ''];

/** Types among which elements are chosen where a tree has to end. */
const leaves: readonly ElementType[] = ['text', 'divider', 'button', 'image', 'textinput', 'step'];

/** Makes trees that are valid but for what `spoil` does to them. */
export class TreeMaker {
  readonly #random: Random;
  readonly #counts: Counts;
  /** How many more elements the tree may have. */
  #left = 0;

  constructor(random: Random, counts: Counts = new Map()) {
    this.#random = random;
    this.#counts = counts;
  }

  /** A root element of up to about so many elements. */
  tree(size: number): { readonly tree: object; readonly nodes: number } {
    this.#left = size;
    const tree = this.#element(elementPlaces.root);
    return { tree, nodes: size - this.#left };
  }

  #element(types: readonly ElementType[]): object {
    const random = this.#random;
    this.#left -= 1;
    const ends = this.#left > 0 ? [] : leaves.filter((type) => types.includes(type));
    const type = random.pick(ends.length > 0 ? ends : types);
    this.#count(type);
    return { type, ...this.#record(elementTable[type].fields, `${type}.`) };
  }

  #record(fields: Fields, prefix?: string): object {
    const entries = Object.entries(fields).flatMap(([name, field]) => {
      if (field.optional && !this.#random.chance(0.6)) return [];
      if (prefix !== undefined) this.#count(prefix + name);
      return [[name, this.#value(field, name)] as const];
    });
    return Object.fromEntries(entries);
  }

  #value(shape: Shape, name: string): unknown {
    const random = this.#random;
    switch (shape.is) {
      case 'string':
        if (name === 'url') return random.pick(urls);
        if (name === 'syntax') return random.pick(syntaxes);
        return random.pick(texts).slice(0, shape.max);
      case 'key':
        return random.pick(keys);
      case 'number':
        return random.pick([0, 1, 1.5, 3, -1, 1e9]);
      case 'boolean':
        // Disabled controls can neither be pressed nor typed in.
        return random.chance(name === 'disabled' ? 0.2 : 0.5);
      case 'enum':
        return random.pick(shape.of);
      case 'action':
        return {
          action: random.pick(names),
          url: random.pick(urls),
          componentId: 'modal',
          props: { a: 1 },
          value: { $state: random.pick(keys) },
        };
      case 'binding':
        return { $state: random.pick(keys) };
      case 'plain':
      case 'open':
        return { [random.pick(keys)]: random.pick(texts), list: [1, { a: true }] };
      case 'object':
        return this.#record(shape.fields);
      case 'record':
        return { [random.pick(keys)]: this.#value(shape.of, name) };
      case 'list':
        return this.#list(0, 3, () => this.#value(shape.of, name));
      case 'element':
        return this.#element(shape.of);
      case 'elements': {
        const { min = 0, max = 6 } = shape;
        const most = Math.max(min, Math.min(max, 6, this.#left));
        return this.#list(min, most, () =>
          shape.strings && random.chance(0.5) ? random.pick(texts) : this.#element(shape.of),
        );
      }
      case 'union':
        return this.#value(random.pick(shape.of), name);
    }
  }

  #list(least: number, most: number, make: () => unknown): unknown[] {
    return Array.from({ length: this.#random.integer(least, most) }, make);
  }

  #count(name: string): void {
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }
}

/** What stands in a place where something else belongs. */
const evils: readonly ((place: Record<string, unknown>) => unknown)[] = [
  () => null,
  () => undefined,
  () => Number.NaN,
  () => -1e308,
  () => '',
  () => 'a text',
  () => true,
  () => [],
  () => ({}),
  () => [[[]]],
  () => new Date(0),
  () => new Map(),
  () => 1n,
  () => Symbol('a'),
  () => () => {},
  () => ({ type: 'hologram', children: ['a'] }),
  () => ({ type: '__proto__' }),
  () => ({ $state: '__proto__' }),
  () => JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 1}') as unknown,
  () => ({ action: '@ui.modal.open' }),
  () => ({ type: 'text', children: [{ type: 'block', children: [] }] }),
  () => 'x'.repeat(10_000),
  // Holds itself.
  (place) => place,
];

/** Changes a few places of a tree to what does not belong there. */
export function spoil(tree: object, random: Random): void {
  for (let time = random.integer(1, 3); time > 0; time -= 1) {
    // Elements and what they hold are plain objects and lists.
    let place = tree as Record<string, unknown>;
    for (;;) {
      const name = random.pick([...Object.keys(place), 'extra']);
      const inner = place[name];
      const goesOn = typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0;
      if (!goesOn || inner === place || random.chance(0.15)) {
        // Of a tree that lost its type there is nothing left to look at.
        if (name !== 'type') place[name] = random.pick(evils)(place);
        break;
      }
      place = inner as Record<string, unknown>;
    }
  }
}
