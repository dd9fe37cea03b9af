import { isForbiddenKey, type Action, type PlainValue } from '@contentkit/schema/reader';

/** How large a framed page would like to be; what it does not say is absent. */
export interface FrameSize {
  /** Width divided by height. */
  readonly aspectRatio?: number;
  /** In pixels, as are the others. */
  readonly height?: number;
  readonly maxHeight?: number;
  readonly maxWidth?: number;
}

/** What a framed page can say (R30). */
export type FrameMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'resize'; readonly size: FrameSize }
  | { readonly kind: 'navigate'; readonly path: string; readonly anchor?: string }
  | { readonly kind: 'action'; readonly action: Action };

/** The longest text that is looked at: that of the oEmbed message has some forty characters. */
const maximumText = 1000;

/** What an action may hold: nested so deep, and so many values in all. */
const maximumDepth = 20;
const maximumValues = 10_000;

/**
 * Reads a message from a frame, whose page may be hostile: whatever is not one of the known
 * messages is `undefined`. The message's window and origin are the caller's to check.
 *
 * @example
 * ```ts
 * readFrameMessage({ action: { action: '@webframe.resize', height: '120' } });
 * // { kind: 'resize', size: { height: 120 } }
 * ```
 */
export function readFrameMessage(data: unknown): FrameMessage | undefined {
  if (typeof data === 'string') {
    return readEmbedMessage(data);
  }
  const action = isObject(data) ? data['action'] : undefined;
  if (!isObject(action) || typeof action['action'] !== 'string') {
    return undefined;
  }
  switch (action['action']) {
    case '@webframe.ready':
      return { kind: 'ready' };
    case '@webframe.resize':
      return readResize(isObject(action['size']) ? action['size'] : action);
    case '@webframe.navigate':
      return readNavigate(action);
    default:
      return readAction(action);
  }
}

/** The resize message of oEmbed pages: `{"context":"iframe.resize","height":n}` as a string. */
function readEmbedMessage(text: string): FrameMessage | undefined {
  if (text.length > maximumText || !text.includes('iframe.resize')) {
    return undefined;
  }
  try {
    const message: unknown = JSON.parse(text);
    return isObject(message) && message['context'] === 'iframe.resize'
      ? readResize(message)
      : undefined;
  } catch {
    // Other scripts in the page send strings, too; they mean somebody else.
    return undefined;
  }
}

const sizeKeys = ['aspectRatio', 'height', 'maxHeight', 'maxWidth'] as const;

function readResize(source: Record<string, unknown>): FrameMessage | undefined {
  const entries = sizeKeys.flatMap((key) => {
    const value = readNumber(source[key]);
    return value === undefined ? [] : [[key, value] as const];
  });
  const size: FrameSize = Object.fromEntries(entries);
  return entries.length > 0 ? { kind: 'resize', size } : undefined;
}

/** A positive number, or one in a string. */
function readNumber(value: unknown): number | undefined {
  const isNumeric = typeof value === 'string' && value.length < 40 && value.trim() !== '';
  const number = isNumeric ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : undefined;
}

function readNavigate(action: Record<string, unknown>): FrameMessage | undefined {
  const { path, anchor } = action;
  if (typeof path !== 'string') {
    return undefined;
  }
  return { kind: 'navigate', path, ...(typeof anchor === 'string' ? { anchor } : {}) };
}

/** An action as JSON could carry it: structured clones hold cycles, dates and maps as well. */
function readAction(action: Record<string, unknown>): FrameMessage | undefined {
  const budget = { values: maximumValues };
  const plain = toPlain(action, 0, budget);
  return plain.ok ? { kind: 'action', action: plain.value as unknown as Action } : undefined;
}

type Plain = { readonly ok: true; readonly value: PlainValue } | { readonly ok: false };

function toPlain(value: unknown, depth: number, budget: { values: number }): Plain {
  budget.values -= 1;
  if (depth > maximumDepth || budget.values < 0) {
    return { ok: false };
  }
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return { ok: true, value };
    case 'number':
      return { ok: true, value: Number.isFinite(value) ? value : null };
    case 'object':
      break;
    default:
      return { ok: false };
  }
  if (value === null) {
    return { ok: true, value };
  }
  if (Array.isArray(value)) {
    const items: PlainValue[] = [];
    for (const item of value as unknown[]) {
      const plain = toPlain(item, depth + 1, budget);
      if (!plain.ok) {
        return plain;
      }
      items.push(plain.value);
    }
    return { ok: true, value: items };
  }
  if (!isObject(value)) {
    return { ok: false };
  }
  const entries: [string, PlainValue][] = [];
  for (const [key, item] of Object.entries(value)) {
    const plain = toPlain(item, depth + 1, budget);
    if (!plain.ok) {
      return plain;
    }
    if (!isForbiddenKey(key)) {
      entries.push([key, plain.value]);
    }
  }
  return { ok: true, value: Object.fromEntries(entries) };
}

/** A plain object, whichever window it was made in. */
function isObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.prototype.toString.call(value) === '[object Object]'
  );
}
