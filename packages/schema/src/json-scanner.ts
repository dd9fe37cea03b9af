import { nearest } from './nearest.ts';

/** A value in JSON text: where it stands, and what it holds. */
export interface JsonNode {
  readonly start: number;
  /** The offset behind its last character; the text's end while it is not closed. */
  end: number;
  /** An object's members by key. Of equal keys the last one counts, as for `JSON.parse`. */
  readonly members?: Map<string, JsonMember>;
  /** An array's items. */
  readonly items?: JsonNode[];
}

/** A key of an object, with its value. */
export interface JsonMember {
  readonly start: number;
  readonly end: number;
  readonly value: JsonNode;
}

/** What is wrong with a text, between two offsets. */
export interface JsonProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** What a text holds; where it is no JSON, what there is up to that place. */
export interface JsonScan {
  readonly root: JsonNode | undefined;
  readonly problem: JsonProblem | undefined;
}

/** An object or an array that is not closed yet. */
interface Open {
  readonly node: JsonNode;
  readonly closer: '}' | ']';
  isEmpty: boolean;
  /** Of an object: the key whose value is due. */
  key?: { readonly name: string; readonly start: number; readonly end: number };
}

class NotJson extends Error {
  readonly problem: JsonProblem;

  constructor(problem: JsonProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

const numberOrWord = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** What somebody meant as one word, number or key. */
const token = /[\p{L}\p{N}_$@.+-]+/uy;
const space = /[ \t\r\n]*/y;
const quoted = /'[^'\n]*'?/y;
const fourDigits = /^[\da-fA-F]{4}$/;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;

/**
 * Scans JSON text in one linear pass, iterative, so that neither its size nor its depth matters. It
 * accepts exactly what `JSON.parse` does, and a byte order mark before it.
 */
export function scanJson(text: string): JsonScan {
  return new Scanner(text).scan();
}

class Scanner {
  readonly #text: string;
  readonly #open: Open[] = [];
  #root: JsonNode | undefined;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): JsonScan {
    try {
      this.#scanText();
      return { root: this.#root, problem: undefined };
    } catch (error) {
      if (error instanceof NotJson) {
        return { root: this.#root, problem: error.problem };
      }
      throw error;
    }
  }

  #scanText(): void {
    this.#at = this.#text.startsWith('\uFEFF') ? 1 : 0;
    this.#skipSpace();
    this.#scanValue();
    for (let open = this.#open.at(-1); open !== undefined; open = this.#open.at(-1)) {
      this.#scanNext(open);
    }
    this.#skipSpace();
    if (this.#at < this.#text.length) {
      this.#fail('The JSON ended before this. Remove what follows it.');
    }
  }

  /** Reads what comes next in an object or an array: its end, or one more value. */
  #scanNext(open: Open): void {
    this.#skipSpace();
    if (this.#next() === open.closer) {
      this.#at += 1;
      open.node.end = this.#at;
      this.#open.pop();
      return;
    }
    if (!open.isEmpty) {
      this.#scanComma(open);
    }
    open.isEmpty = false;
    if (open.node.members) {
      this.#scanKey(open);
    }
    this.#scanValue();
  }

  #scanComma({ closer }: Open): void {
    if (this.#next() !== ',') {
      this.#fail(`Expected a comma or \`${closer}\` here.`);
    }
    const comma = this.#at;
    this.#at += 1;
    this.#skipSpace();
    if (this.#next() === closer) {
      this.#fail(`Remove the comma before \`${closer}\`.`, comma, comma + 1);
    }
  }

  #scanKey(open: Open): void {
    const start = this.#at;
    if (this.#next() !== '"') {
      const key = this.#peek(token);
      this.#fail(
        key === ''
          ? `Expected a key in double quotes${open.node.members?.size === 0 ? ' or `}`' : ''} here.`
          : `Keys stand in double quotes: \`"${key}"\`.`,
      );
    }
    this.#scanString();
    const end = this.#at;
    // Most keys have no escapes; those that do are JSON themselves.
    const source = this.#text.slice(start, end);
    const name = source.includes('\\') ? (JSON.parse(source) as string) : source.slice(1, -1);
    open.key = { name, start, end };
    this.#skipSpace();
    if (this.#next() !== ':') {
      this.#fail('Expected a colon after the key.');
    }
    this.#at += 1;
    this.#skipSpace();
  }

  /** Reads a scalar whole, or the bracket that opens an object or an array. */
  #scanValue(): void {
    const start = this.#at;
    switch (this.#next()) {
      case '{':
        this.#openAt(start, { members: new Map() }, '}');
        return;
      case '[':
        this.#openAt(start, { items: [] }, ']');
        return;
      case '"':
        this.#scanString();
        break;
      default: {
        const source = this.#peek(numberOrWord);
        if (source === '' || source.length < this.#peek(token).length) {
          this.#failAtValue();
        }
        this.#at += source.length;
      }
    }
    this.#attach({ start, end: this.#at });
  }

  #openAt(start: number, holds: Pick<JsonNode, 'members' | 'items'>, closer: '}' | ']'): void {
    const node = { start, end: this.#text.length, ...holds };
    this.#attach(node);
    this.#open.push({ node, closer, isEmpty: true });
    this.#at += 1;
  }

  #attach(node: JsonNode): void {
    const open = this.#open.at(-1);
    if (open === undefined) {
      this.#root = node;
    } else if (open.key === undefined) {
      open.node.items?.push(node);
    } else {
      const { name, start, end } = open.key;
      open.node.members?.set(name, { start, end, value: node });
    }
  }

  #scanString(): void {
    const start = this.#at;
    const text = this.#text;
    let at = start + 1;
    for (let code = text.charCodeAt(at); code !== QUOTE; code = text.charCodeAt(at)) {
      // Behind the text's end there is NaN, which is no character either.
      if (!(code >= SPACE)) {
        this.#failInString(start, at);
      }
      at += code === BACKSLASH ? this.#escapeLength(at) : 1;
    }
    this.#at = at + 1;
  }

  #escapeLength(at: number): number {
    const character = this.#text[at + 1] ?? '';
    if (character === 'u') {
      if (!fourDigits.test(this.#text.slice(at + 2, at + 6))) {
        this.#fail('Four hexadecimal digits belong behind `\\u`.', at, at + 2);
      }
      return 6;
    }
    if (!'"\\/bfnrt'.includes(character)) {
      const message = `There is no escape \`\\${character}\`. A backslash itself is \`\\\\\`.`;
      this.#fail(message, at, at + 2);
    }
    return 2;
  }

  #failInString(start: number, at: number): never {
    const character = this.#text[at] ?? '\n';
    if (character === '\n' || character === '\r') {
      const message = 'This string does not end on its line. A line break in a string is `\\n`.';
      this.#fail(message, start, Math.min(at, this.#text.length));
    }
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    const escape = character === '\t' ? '\\t' : `\\u${code}`;
    this.#fail(`A string cannot hold this character as it is. Write \`${escape}\`.`, at, at + 1);
  }

  #failAtValue(): never {
    const text = this.#text;
    if (text.startsWith('//', this.#at) || text.startsWith('/*', this.#at)) {
      this.#fail('JSON has no comments. Remove this one.', this.#at, this.#at + 2);
    }
    const single = this.#peek(quoted);
    if (single !== '') {
      this.#fail('Strings stand in double quotes.', this.#at, this.#at + single.length);
    }
    const found = this.#peek(token);
    const suggestion = nearest(found, ['true', 'false', 'null']);
    const hint = suggestion === undefined ? '' : ` Did you mean \`${suggestion}\`?`;
    this.#fail(found === '' ? 'Expected a value here.' : `\`${found}\` is no JSON value.${hint}`);
  }

  /** Stops here; the place is the present token, unless another one is named. */
  #fail(message: string, start = this.#at, end = start + (this.#peek(token).length || 1)): never {
    if (start >= this.#text.length) {
      this.#failAtEnd();
    }
    throw new NotJson({ start, end, message });
  }

  #failAtEnd(): never {
    const open = this.#open.at(-1);
    // The last line is often empty: what is missing belongs behind the last character.
    const at = this.#text.trimEnd().length;
    const message =
      open === undefined ? 'The text is empty.' : `The text ends before a \`${open.closer}\`.`;
    throw new NotJson({ start: at, end: at, message });
  }

  #skipSpace(): void {
    this.#at += this.#peek(space).length;
  }

  #next(): string | undefined {
    return this.#text[this.#at];
  }

  #peek(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0] ?? '';
  }
}
