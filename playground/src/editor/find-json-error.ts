/** What keeps a text from being JSON. */
export interface JsonError {
  /** Where reading stops. */
  readonly offset: number;
  readonly message: string;
}

/** What may come next. */
type Expectation = keyof typeof expected;

const expected = {
  value: 'a value',
  firstItem: 'a value or `]`',
  firstKey: 'a key in double quotes or `}`',
  key: 'a key in double quotes',
  colon: '`:`',
  nextItem: '`,` or `]`',
  nextKey: '`,` or `}`',
  nothing: 'nothing more',
} as const;

const SPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?/y;

/**
 * Finds the first place at which a text stops being JSON. Engines say it in words and ways of their
 * own, and often not at all.
 *
 * @returns Nothing where the text is JSON.
 */
export function findJsonError(text: string): JsonError | undefined {
  const open: ('{' | '[')[] = [];
  let next: Expectation = 'value';
  let offset = 0;

  for (;;) {
    offset += matchAt(SPACE, text, offset)?.length ?? 0;
    const character = text[offset];
    if (character === undefined && next === 'nothing') return undefined;

    const isKey: boolean = next === 'key' || next === 'firstKey';
    const isValue: boolean = next === 'value' || next === 'firstItem';
    let length = 1;
    if (isValue && (character === '{' || character === '[')) {
      open.push(character);
      next = character === '{' ? 'firstKey' : 'firstItem';
    } else if (closes(character, next)) {
      open.pop();
      next = after(open);
    } else if (character === ',' && (next === 'nextItem' || next === 'nextKey')) {
      next = next === 'nextItem' ? 'value' : 'key';
    } else if (character === ':' && next === 'colon') {
      next = 'value';
    } else {
      const token = isKey || isValue ? readToken(text, offset, isValue) : undefined;
      if (token === undefined) return { offset, message: messageFor(next, text, offset) };
      length = token.length;
      next = isKey ? 'colon' : after(open);
    }
    offset += length;
  }
}

function closes(character: string | undefined, next: Expectation): boolean {
  if (character === '}') return next === 'firstKey' || next === 'nextKey';
  return character === ']' && (next === 'firstItem' || next === 'nextItem');
}

/** What may come behind a value. */
function after(open: readonly ('{' | '[')[]): Expectation {
  const inside = open.at(-1);
  if (inside === undefined) return 'nothing';
  return inside === '{' ? 'nextKey' : 'nextItem';
}

function readToken(text: string, offset: number, isValue: boolean): string | undefined {
  return matchAt(STRING, text, offset) ?? (isValue ? matchAt(SCALAR, text, offset) : undefined);
}

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] || undefined;
}

function messageFor(next: Expectation, text: string, offset: number): string {
  const found = text.codePointAt(offset);
  if (found === undefined) return `The text ends too early. Expected ${expected[next]}.`;
  if (text[offset] === '"' && next !== 'nothing' && !/next|colon/.test(next)) {
    return 'This string does not end, or holds something that has to be escaped.';
  }
  return `Expected ${expected[next]}, found \`${String.fromCodePoint(found)}\`.`;
}
