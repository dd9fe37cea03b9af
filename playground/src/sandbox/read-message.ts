import {
  sandboxLimits,
  type ElementPlace,
  type ErrorTexts,
  type FrameMessage,
  type LogLevel,
  type Phase,
  type RequestOutcome,
  type WorkerMessage,
} from './messages.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Reads what came through the frame's port; nothing where it is none of its messages. */
export function readFrameMessage(value: unknown): FrameMessage | undefined {
  if (!isFields(value)) return undefined;
  const { kind, worker, text, bytes, message, line, column } = value;
  if (typeof worker !== 'number') return undefined;
  switch (kind) {
    case 'message':
      if (typeof text !== 'string' || text.length > sandboxLimits.message) return undefined;
      if (bytes !== undefined && !isAnswer(bytes)) return undefined;
      return { kind, worker, text, bytes };
    case 'error':
      return { kind, worker, message: cut(message), line: count(line), column: count(column) };
    case 'flood':
      return { kind, worker };
    default:
      return undefined;
  }
}

/** Reads what a worker said; nothing where it is none of its messages. */
export function readWorkerMessage(text: string): WorkerMessage | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The author's code may say anything.
    return undefined;
  }
  return isFields(value) ? readFields(value) : undefined;
}

function readFields(value: Fields): WorkerMessage | undefined {
  const { kind } = value;
  const id = count(value['id']);
  switch (kind) {
    case 'loading':
      return { kind, file: cut(value['file']) };
    case 'ready':
      return { kind, componentIds: list(value['componentIds'], 1_000, (each) => cut(each, 200)) };
    case 'failed':
      return { kind, error: readError(value['error']), file: cut(value['file']) };
    case 'pong':
      return { kind, id };
    case 'answer': {
      const status = count(value['status']);
      if (status < 200 || status > 599) return undefined;
      return { kind, id, status, headers: readHeaders(value['headers']) };
    }
    case 'rejected':
      return { kind, id, error: readError(value['error']) };
    case 'phase': {
      const phase = oneOf(phases, value['phase']);
      return phase && { kind, phase, componentId: cut(value['componentId'], 200) };
    }
    case 'thrown': {
      const phase = oneOf(phases, value['phase']);
      return (
        phase && {
          kind,
          phase,
          componentId: cut(value['componentId'], 200),
          isExposed: value['isExposed'] === true,
          error: readError(value['error']),
        }
      );
    }
    case 'fault':
      return { kind, error: readError(value['error']) };
    case 'log': {
      const level = oneOf(levels, value['level']) ?? 'log';
      return { kind, level, text: cut(value['text']), stack: cut(value['stack']) };
    }
    case 'request': {
      const outcome = oneOf(outcomes, value['outcome']);
      return (
        outcome && {
          kind,
          outcome,
          method: cut(value['method'], 20),
          url: cut(value['url'], 2_000),
          status: count(value['status']),
          duration: count(value['duration']),
        }
      );
    }
    case 'dropped':
      return { kind };
    case 'places':
      return { kind, id, places: list(value['places'], 1_000, readPlace) };
    default:
      return undefined;
  }
}

const phases: readonly Phase[] = ['initialState', 'action', 'render'];
const levels: readonly LogLevel[] = ['debug', 'info', 'log', 'warn', 'error'];
const outcomes: readonly RequestOutcome[] = ['mocked', 'answered', 'failed', 'refused'];

function oneOf<Name extends string>(names: readonly Name[], value: unknown): Name | undefined {
  return names.find((name) => name === value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAnswer(value: unknown): value is ArrayBuffer {
  return value instanceof ArrayBuffer && value.byteLength <= sandboxLimits.answerBytes;
}

function cut(value: unknown, length = sandboxLimits.text): string {
  return typeof value === 'string' ? value.slice(0, length) : '';
}

function count(value: unknown): number {
  return typeof value === 'number' && value >= 0 && value < Infinity ? Math.floor(value) : 0;
}

function list<Item>(value: unknown, most: number, read: (each: unknown) => Item): Item[] {
  return Array.isArray(value) ? value.slice(0, most).map(read) : [];
}

function readError(value: unknown): ErrorTexts {
  const { name, message, stack } = isFields(value) ? value : {};
  return { name: cut(name, 200), message: cut(message), stack: cut(stack) };
}

/** Names and values that a `Response` takes; the others are dropped. */
function readHeaders(value: unknown): (readonly [string, string])[] {
  return list(value, 100, (each): unknown => each).flatMap((each) => {
    const [name, content] = Array.isArray(each) ? (each as unknown[]) : [];
    if (typeof name !== 'string' || typeof content !== 'string') return [];
    const isSound = /^[\w!#$%&'*+.^`|~-]{1,200}$/.test(name) && /^[\t -~]{0,8000}$/.test(content);
    return isSound ? [[name, content] as const] : [];
  });
}

function readPlace(value: unknown): ElementPlace | undefined {
  if (!isFields(value)) return undefined;
  return {
    file: cut(value['file'], 200),
    line: count(value['line']),
    depth: count(value['depth']),
  };
}
