import type { Piece } from './layout.ts';
import { quote } from './literal.ts';

/** What stands between an element's tags in a line of text; no text stands beside another. */
export type InlineChild =
  | { readonly is: 'text'; readonly text: string }
  /** An expression in braces, or an element without text of its own. */
  | { readonly is: 'unit'; readonly code: string }
  | {
      readonly is: 'element';
      readonly open: string;
      readonly children: readonly InlineChild[];
      readonly close: string;
    };

/** A line of text, and whether white space that JSX would drop stands at its ends. */
export interface InlineContent {
  readonly startsWithSpace: boolean;
  readonly pieces: readonly Piece[];
  readonly endsWithSpace: boolean;
}

/** What JSX would not read as that very text: signs with a meaning, and unusual white space. */
const odd = /[{}<>\p{Cc}\p{Surrogate}\uFEFF]|(?! )\p{White_Space}|&#?\w+;/u;

/** Whether text can stand between tags as it is, on lines of its own. */
export function isPlainText(text: string): boolean {
  return text !== '' && !odd.test(text) && !/^ | {2}| $/.test(text);
}

/** Whether an element's only text is better read as a string in braces than as text with some. */
export function isString(text: string): boolean {
  const words = text.split(' ');
  const oddWords = words.filter((word) => odd.test(word)).length;
  const isOdd = oddWords > 0 && (text.length <= 60 || oddWords * 5 > words.length);
  return isOdd || text.trim() === '';
}

/** Part of a line that holds together; `isText` if it is words, whose line ends JSX reads. */
interface Atom {
  readonly pieces: readonly Piece[];
  readonly isText: boolean;
}

/** A line of text in pieces: JSX reads it as the same text, wherever lines end between them. */
export function contentOf(children: readonly InlineChild[], level = 0): InlineContent {
  const parts = children.flatMap((child) => partsOf(child, level));
  const pieces: Piece[] = [];
  let before: Atom | undefined;
  let isSpaced = false;
  for (const part of parts) {
    if (part === ' ') {
      isSpaced = true;
      continue;
    }
    if (before && isSpaced) {
      // At a line's end, JSX keeps white space between words only.
      const ending = before.isText && part.isText ? '' : "{' '}";
      pieces.push({ flat: ' ', ending, level });
    } else if (before && !before.isText && !part.isText) {
      pieces.push({ flat: '', ending: '', level });
    }
    pieces.push(...part.pieces);
    before = part;
    isSpaced = false;
  }
  return {
    startsWithSpace: parts[0] === ' ',
    pieces,
    endsWithSpace: isSpaced && before !== undefined,
  };
}

function partsOf(child: InlineChild, level: number): (Atom | ' ')[] {
  if (child.is === 'text') {
    return (child.text.match(/ +|[^ ]+/g) ?? []).map((part) => {
      const isText = part.trim() !== '' && !odd.test(part);
      return part === ' ' ? part : { pieces: [isText ? part : `{${quote(part)}}`], isText };
    });
  }
  if (child.is === 'unit') {
    return [{ pieces: [child.code], isText: false }];
  }
  const [only] = child.children;
  if (child.children.length === 1 && only?.is === 'text' && isString(only.text)) {
    return [{ pieces: [`${child.open}{${quote(only.text)}}${child.close}`], isText: false }];
  }
  const inner = contentOf(child.children, level + 1);
  const start = inner.startsWithSpace ? ' ' : '';
  const end = inner.endsWithSpace ? ' ' : '';
  const pieces = [`${child.open}${start}`, ...inner.pieces, `${end}${child.close}`];
  return [{ pieces, isText: false }];
}
