import { readableProperties } from './readable-properties.ts';

const sentence = 'and then a good deal more than anybody thought that there would be room for';
const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk';

/** An element in which everything that a person reads is too long for its place. */
export function longElement<Value>(value: Value): Value {
  // Texts become texts, and the rest is copied.
  return lengthen(value, false) as Value;
}

function lengthen(value: unknown, isRead: boolean): unknown {
  if (typeof value === 'string') return isRead ? longText(value) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => lengthen(item, isRead));
  // A question that is asked first has limits of its own; what is bound is no text.
  if (typeof value !== 'object' || value === null || '$state' in value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'confirm' ? item : lengthen(item, readableProperties.has(key)),
    ]),
  );
}

function longText(text: string): string {
  return `${text} ${sentence}, ${word}`;
}
