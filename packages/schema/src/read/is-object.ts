/** An object in JSON's sense, whose keys can be anything. */
export type OpenObject = Record<string, unknown>;

/** Whether a value is an object in JSON's sense: no `null`, no array. */
export function isObject(value: unknown): value is OpenObject {
  return isObjectOrArray(value) && !Array.isArray(value);
}

/** Whether a value holds others. */
export function isObjectOrArray(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
