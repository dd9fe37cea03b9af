import { jsxDEV as createElement } from '@contentkit/runtime/jsx-dev-runtime';

import { sandboxLimits, type ElementPlace } from '../messages.ts';

/** What the compiler says of a piece of JSX. */
interface JsxSource {
  readonly fileName: string;
  readonly lineNumber: number;
}

/** Where elements were written: beside them, so that the wire has nothing of it. */
const places = new WeakMap<object, JsxSource>();

/** What outputs were answered with; a response is all that comes back to who asked. */
const outputs = new WeakMap<Response, unknown>();

/** What JSX compiles to here. */
export function jsxDEV(
  tag: Parameters<typeof createElement>[0],
  props: object,
  _key?: unknown,
  _isStatic?: boolean,
  source?: JsxSource,
): unknown {
  const element = createElement(tag, props);
  // What a component answers is where it was written itself.
  if (source && typeof element === 'object' && element !== null && !places.has(element)) {
    places.set(element, source);
  }
  return element;
}

/** Keeps in mind what responses are made of. */
export function watchResponses(): void {
  Response.json = (data: unknown, init: ResponseInit = {}) => {
    const text = JSON.stringify(data) as string | undefined;
    if (text === undefined) throw new TypeError(`\`Response.json\` was given ${typeof data}.`);
    const headers = new Headers(init.headers);
    if (!headers.has('content-type')) headers.set('content-type', 'application/json');
    // What is beyond is refused in any case, and takes seconds to encode.
    const response = new Response(text.slice(0, sandboxLimits.answerBytes), { ...init, headers });
    outputs.set(response, data);
    return response;
  };
}

/** What a response was made of. */
export function outputOf(response: Response): unknown {
  return outputs.get(response);
}

/** Where the element was written that a path leads to, or the nearest around it. */
export function placeOf(
  output: unknown,
  path: readonly (string | number)[],
): ElementPlace | undefined {
  let value = output;
  let found: ElementPlace | undefined;
  for (let depth = 0; depth <= path.length; depth += 1) {
    if (typeof value !== 'object' || value === null) return found;
    const source = places.get(value);
    if (source) found = { file: source.fileName, line: source.lineNumber, depth };
    const step = path[depth];
    if (step === undefined) return found;
    value = Object.getOwnPropertyDescriptor(value, step)?.value;
  }
  return found;
}
