/** A value in JSON text that need not be whole: it is being written. */
export interface LooseNode {
  readonly kind: 'object' | 'array' | 'string' | 'word';
  readonly start: number;
  /** The offset behind its last character. */
  end: number;
  /** Whether it has its closing bracket or quote. */
  isClosed: boolean;
  /** What holds it. */
  readonly parent: LooseNode | undefined;
  /** Of an object, in their order. */
  readonly members?: LooseMember[];
  /** Of an array. */
  readonly items?: LooseNode[];
  /** What a string says, or a number or word as it is written. */
  readonly text?: string;
}

/** A key of an object, with as much of its value as there is. */
export interface LooseMember {
  readonly key: LooseNode;
  readonly name: string;
  /** The offset of the colon. */
  colon?: number;
  value?: LooseNode;
}

/** A step from a value to one in it. */
export type LooseStep = string | number;

const space = /[ \t\r\n\uFEFF]+|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/y;
const string = /"(?:[^"\\\r\n]|\\[^\r\n])*(?:"|\\?(?=[\r\n]|$))/y;
const word = /[^\s,:[\]{}"]+/y;

/**
 * Reads JSON text as far as there is any, whatever is missing: editors are asked for help where
 * something is. What is JSON is read as such. Linear and iterative.
 */
export function readLooseJson(text: string): LooseNode | undefined {
  return new LooseReader(text).read();
}

class LooseReader {
  readonly #text: string;
  #at = 0;
  #root: LooseNode | undefined;
  #open: LooseNode | undefined;
  /** Of the open object: the member whose value is due. */
  #due: LooseMember | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  read(): LooseNode | undefined {
    const text = this.#text;
    for (;;) {
      this.#skipSpace();
      const character = text[this.#at];
      if (character === undefined) break;
      // What follows a whole value belongs to nothing.
      if (this.#root && !this.#open) break;
      this.#readNext(character);
    }
    for (let open = this.#open; open; open = open.parent) open.end = text.length;
    return this.#root;
  }

  #readNext(character: string): void {
    switch (character) {
      case '{':
        this.#openNode({ kind: 'object', members: [] });
        return;
      case '[':
        this.#openNode({ kind: 'array', items: [] });
        return;
      case '}':
        this.#close('object');
        return;
      case ']':
        this.#close('array');
        return;
      case ':':
        if (this.#due) this.#due.colon ??= this.#at;
        this.#at += 1;
        return;
      case ',':
        this.#due = undefined;
        this.#at += 1;
        return;
      default:
        this.#attachLeaf(this.#readLeaf(character));
    }
  }

  #readLeaf(character: string): LooseNode {
    const start = this.#at;
    const pattern = character === '"' ? string : word;
    const source = this.#match(pattern) || character;
    this.#at += source.length;
    const isString = character === '"';
    const isClosed = !isString || /^"(?:[^"\\]|\\.)*"$/s.test(source);
    return {
      kind: isString ? 'string' : 'word',
      start,
      end: this.#at,
      isClosed,
      parent: this.#open,
      text: isString ? unquote(source, isClosed) : source,
    };
  }

  #attachLeaf(leaf: LooseNode): void {
    const open = this.#open;
    if (open?.members && (this.#due?.colon === undefined || this.#isKey(leaf))) {
      // A key without a value stays one: the next one is on its way.
      this.#due = { key: leaf, name: leaf.text ?? '' };
      open.members.push(this.#due);
      return;
    }
    this.#attach(leaf);
  }

  /** Whether a leaf, where a value is due, is rather the key of the next line. */
  #isKey({ kind, start }: LooseNode): boolean {
    if (kind !== 'string') return false;
    const at = this.#at;
    this.#skipSpace();
    const isKey = this.#text[this.#at] === ':';
    this.#at = at;
    const colon = this.#due?.colon ?? start;
    return isKey && this.#text.slice(colon, start).includes('\n');
  }

  #attach(node: LooseNode): void {
    const open = this.#open;
    if (!open) this.#root ??= node;
    else if (open.items) open.items.push(node);
    else if (this.#due) {
      this.#due.value = node;
      this.#due = undefined;
    }
  }

  #openNode(holds: Pick<LooseNode, 'kind' | 'members' | 'items'>): void {
    const node: LooseNode = {
      ...holds,
      start: this.#at,
      end: this.#text.length,
      isClosed: false,
      parent: this.#open,
    };
    this.#attach(node);
    this.#open = node;
    this.#due = undefined;
    this.#at += 1;
  }

  /** Closes what is open up to the bracket's own kind; a bracket too many is passed over. */
  #close(kind: 'object' | 'array'): void {
    let target = this.#open;
    while (target && target.kind !== kind) target = target.parent;
    if (target) {
      for (let open = this.#open; open && open !== target; open = open.parent) open.end = this.#at;
      target.end = this.#at + 1;
      target.isClosed = true;
      this.#open = target.parent;
      this.#due = undefined;
    }
    this.#at += 1;
  }

  #skipSpace(): void {
    for (let found = this.#match(space); found !== ''; found = this.#match(space)) {
      this.#at += found.length;
    }
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0] ?? '';
  }
}

function unquote(source: string, isClosed: boolean): string {
  const inner = source.slice(1, isClosed ? -1 : undefined);
  if (!inner.includes('\\')) return inner;
  try {
    return String(JSON.parse(`"${inner}"`));
  } catch {
    // An escape that is no escape yet.
    return inner;
  }
}

/** A member by its name; of several the last one counts, as for `JSON.parse`. */
export function memberOf(node: LooseNode | undefined, name: string): LooseMember | undefined {
  return node?.members?.findLast((member) => member.name === name);
}

/** What a string member says. */
export function textOf(node: LooseNode | undefined, name: string): string | undefined {
  const value = memberOf(node, name)?.value;
  return value?.kind === 'string' ? value.text : undefined;
}

/**
 * The value at a path; nothing where there is none. What is no array stands for one around it: so
 * it is read where a list is expected.
 */
export function nodeAt(
  root: LooseNode | undefined,
  path: readonly LooseStep[],
): LooseNode | undefined {
  return path.reduce<LooseNode | undefined>(
    (node, step) =>
      memberOf(node, String(step))?.value ??
      (step === 0 && !node?.items ? node : node?.items?.[Number(step)]),
    root,
  );
}

/** The steps to a value from the root. */
export function pathOf(node: LooseNode): LooseStep[] {
  const path: LooseStep[] = [];
  for (let at: LooseNode = node; at.parent; at = at.parent) {
    const { parent } = at;
    const current = at;
    const member = parent.members?.find(({ value }) => value === current);
    path.unshift(member ? member.name : (parent.items?.indexOf(current) ?? 0));
  }
  return path;
}

/** Every value of a text, the outer ones before those in them. */
export function* everyNode(root: LooseNode | undefined): Generator<LooseNode> {
  const waiting = root ? [root] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    const inner = node.items ?? node.members?.flatMap(({ value }) => value ?? []) ?? [];
    for (let index = inner.length - 1; index >= 0; index -= 1) {
      const next = inner[index];
      if (next) waiting.push(next);
    }
  }
}
