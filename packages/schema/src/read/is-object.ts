/** An object in JSON's sense, whose keys can be anything. */
export type OpenObject = Record<string, unknown>;

/** Whether a value is an object in JSON's sense: no `null`, no array. */
export function isObject(value: unknown): value is OpenObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
