import { decompressedLength, renderRequestSchema, type RenderRequest } from '@contentkit/schema';
import lz from 'lz-string';

import { HostError } from './errors.ts';
import type { HostLimits } from './limits.ts';

/**
 * Reads the `request` parameter of a GET render (R1): JSON, compressed by lz-string for URLs or to
 * Base64, whose `+` a query parser may have turned into a space.
 *
 * @throws HostError If it is no render request, or larger than a request may be.
 */
export function readRenderParameter(
  parameter: string | undefined,
  limits: Pick<HostLimits, 'renderParameterLength' | 'renderRequestBytes' | 'renderRequestDepth'>,
): RenderRequest {
  if (!parameter) {
    throw new HostError(
      400,
      'The parameter "request" is missing. Give the render request as JSON, compressed by ' +
        "lz-string's compressToEncodedURIComponent, or send it as a POST.",
    );
  }
  if (parameter.length > limits.renderParameterLength) {
    throw new HostError(
      414,
      `The parameter "request" is longer than ${limits.renderParameterLength} characters. ` +
        'Send the render request as a POST.',
    );
  }
  // From the first one of a run only, or a run that is not at the end would take its length squared.
  const padding = /(?<!=)=+$/;
  const compressed = parameter.replaceAll(' ', '+').replaceAll('/', '-').replace(padding, '');
  const length = decompressedLength(compressed);
  if (length === undefined) {
    throw new HostError(
      400,
      'The parameter "request" is not compressed by lz-string. ' +
        'Use compressToEncodedURIComponent on the JSON of the render request.',
    );
  }
  if (length > limits.renderRequestBytes) throw requestTooLarge(limits.renderRequestBytes);
  return readRenderRequest(lz.decompressFromEncodedURIComponent(compressed), limits);
}

/**
 * Reads a render request from JSON.
 *
 * @throws HostError If it is no render request.
 */
export function readRenderRequest(
  json: string,
  { renderRequestDepth }: Pick<HostLimits, 'renderRequestDepth'>,
): RenderRequest {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new HostError(400, `The render request is not JSON: ${(error as SyntaxError).message}`);
  }
  if (!isObject(value)) {
    throw new HostError(400, 'The render request is not a JSON object with a "componentId".');
  }
  if (isDeeper(value, renderRequestDepth)) {
    throw new HostError(
      400,
      `The render request nests deeper than ${renderRequestDepth} levels. Make its data flatter.`,
    );
  }
  // Props that hold `null` or arrays in arrays are common, and accepted (R5a); the rest is strict.
  const { props } = value;
  const result = renderRequestSchema.safeParse(isObject(props) ? { ...value, props: {} } : value);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new HostError(
      400,
      `The render request is not valid at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}`,
    );
  }
  return { ...result.data, ...(isObject(props) ? { props } : {}) } as RenderRequest;
}

/** The refusal of a request that is larger than a request may be. */
export function requestTooLarge(maxBytes: number): HostError {
  return new HostError(
    413,
    `The request is larger than ${maxBytes} bytes. Send less of it, or raise the host's limit.`,
  );
}

type OpenObject = { [key: string]: unknown };

function isObject(value: unknown): value is OpenObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether objects and arrays nest beyond a depth. Level by level: recursion has depths of its own. */
function isDeeper(value: object, depth: number): boolean {
  let level: object[] = [value];
  for (let deep = 0; level.length > 0; deep += 1) {
    if (deep > depth) return true;
    level = level.flatMap((parent) =>
      Object.values(parent).filter(
        (child): child is object => typeof child === 'object' && child !== null,
      ),
    );
  }
  return false;
}
