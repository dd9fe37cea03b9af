import {
  either,
  group,
  hardline,
  indent,
  join,
  line,
  softline,
  verbatim,
  type Doc,
} from './layout.ts';

/** Characters that a reader of the source would not see, or that would end the string. */
const invisible = /[\p{Cc}\p{Surrogate}\u2028\u2029\uFEFF]|(?! )\p{White_Space}/gu;

const escapes: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function escapeInvisible(character: string): string {
  return escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Text in quotes: single ones, unless that takes more escapes. */
export function quote(text: string): string {
  const mark = text.split("'").length > text.split('"').length ? '"' : "'";
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll(mark, `\\${mark}`)
    .replaceAll(invisible, escapeInvisible);
  return `${mark}${escaped}${mark}`;
}

/** Whether text can stand in quotes as an attribute, where nothing can be escaped. */
export function isPlainAttribute(text: string): boolean {
  return !(
    /[\\\p{Cc}\p{Surrogate}\uFEFF]|(?! )\p{White_Space}|&#?\w+;/u.test(text) ||
    (text.includes('"') && text.includes("'"))
  );
}

/** A string; one of several lines that is too long for one stands as it is, between backticks. */
export function stringLiteral(text: string): Doc {
  if (!text.includes('\n')) {
    return quote(text);
  }
  const escaped = text
    .replaceAll(/[\\`]|\$(?=\{)/g, '\\$&')
    .replaceAll(invisible, (character) => (character === '\n' ? '\n' : escapeInvisible(character)));
  return group(either(quote(text), verbatim(`\`${escaped}\``)));
}

/**
 * A list or an object, whose parts are printed already.
 *
 * @param isTable - Each part gets a line of its own, even if one line would hold them all.
 */
export function enclose(
  [start, end]: readonly [string, string],
  space: Doc,
  parts: readonly Doc[],
  isTable = false,
): Doc {
  if (parts.length === 0) {
    return `${start}${end}`;
  }
  const edge = isTable ? hardline : space;
  const comma = either('', ',');
  return group(
    start,
    indent(edge, join([',', isTable ? hardline : line], parts)),
    comma,
    edge,
    end,
  );
}

/** `[a, b]` */
export function listLiteral(items: readonly Doc[], isTable: boolean): Doc {
  return enclose(['[', ']'], softline, items, isTable);
}

/** `{ a: 1, b: 2 }` */
export function objectLiteral(entries: readonly (readonly [string, Doc])[]): Doc {
  const parts = entries.map(([key, value]) =>
    typeof value === 'string'
      ? group(`${keyLiteral(key)}:`, indent(line, value))
      : [`${keyLiteral(key)}: `, value],
  );
  return enclose(['{', '}'], line, parts);
}

function keyLiteral(key: string): string {
  if (key === '__proto__') {
    // Any other notation would set the object's prototype.
    return "['__proto__']";
  }
  return /^[a-z_$][\w$]*$/i.test(key) ? key : quote(key);
}
