import { isObject, isObjectOrArray, type OpenObject } from '../is-object.ts';
import type { Reading } from '../reading.ts';
import type { Shape } from '../shape.ts';

/** The key without which a built-in action does nothing. */
const requiredKeys: ReadonlyMap<unknown, string> = new Map([
  ['@ui.modal.open', 'componentId'],
  ['@ui.modal.close', 'returnValue'],
  ['@ui.url.open', 'url'],
  ['@link.unfurl', 'url'],
  ['@editor.node.updateProps', 'props'],
]);

/** An action: an object with a name, which some integrations put under `type`. */
export const action: Shape = {
  is: 'action',
  kind: 'object',
  read(value, reading) {
    const named = withName(value, reading);
    if (!named) {
      return reading.reject(action, value);
    }
    const name = named['action'];
    const missing = requiredKeys.get(name);
    if (missing !== undefined && (named[missing] ?? null) === null) {
      reading.report('action_key', 'hint', { name: name as string, expected: [missing] });
    }
    const { depth } = reading.limits;
    return endsWithin(depth, named, reading) ? named : reading.exceed('too_deep', depth);
  },
};

function withName(value: unknown, reading: Reading): OpenObject | undefined {
  const source = typeof value === 'string' ? { type: value } : value;
  if (!isObject(source)) {
    return undefined;
  }
  if (typeof source['action'] === 'string') {
    return source;
  }
  const name = source['type'];
  if (typeof name !== 'string') {
    return undefined;
  }
  reading.report('action_type', 'warning');
  return source === value ? { ...source, action: name } : { action: name };
}

/** Whether the data of an action ends within a depth. What is odd in it, it reports. */
function endsWithin(depth: number, value: object, reading: Reading): boolean {
  if (depth <= 0) {
    return false;
  }
  let keys = 0;
  for (const key in value) {
    const item = (value as OpenObject)[key];
    keys += 1;
    if (isObjectOrArray(item)) {
      reading.count(1);
      const mark = reading.issues.length;
      const isWithin = endsWithin(depth - 1, item, reading);
      reading.place(mark, Array.isArray(value) ? Number(key) : key);
      if (!isWithin) {
        return false;
      }
    }
  }
  if (keys > 1 && typeof (value as OpenObject)['$state'] === 'string') {
    reading.report('binding_keys', 'hint');
  }
  return true;
}
