import { describeValue } from './describe.ts';
import { isObject, type OpenObject } from './is-object.ts';
import { refused, unreadable, type Reading, type Unread } from './reading.ts';

/** The keys without which a built-in action does nothing. */
const requiredKeys: Readonly<Record<string, readonly string[]>> = {
  '@ui.modal.open': ['componentId'],
  '@ui.modal.close': ['returnValue'],
  '@ui.url.open': ['url'],
  '@link.unfurl': ['url'],
  '@editor.node.updateProps': ['props'],
};

function missingKeys(action: OpenObject, name: string): readonly string[] {
  const required = Object.hasOwn(requiredKeys, name) ? (requiredKeys[name] ?? []) : [];
  return required.filter((key) => action[key] === undefined || action[key] === null);
}

/** Whether an action has all that it needs to do something. */
export function isComplete(action: OpenObject, name: string): boolean {
  return !name.startsWith('@') || missingKeys(action, name).length === 0;
}

/** Reads an action: an object with a name, which some integrations put under `type`. */
export function readAction(reading: Reading, value: unknown): OpenObject | Unread {
  const action = nameAction(reading, value);
  if (action === undefined) {
    reading.report('wrong_type', 'error', () => ({
      expected: 'an action (an object with an `action`)',
      received: describeValue(value),
    }));
    return unreadable;
  }
  const name = String(action['action']);
  for (const key of missingKeys(action, name)) {
    reading.report('action_key', 'hint', () => ({ name, expected: key }));
  }
  if (!hintBindings(reading, action, reading.limits.depth)) {
    reading.report('too_deep', 'error', () => ({ expected: String(reading.limits.depth) }));
    return refused;
  }
  return action;
}

function nameAction(reading: Reading, value: unknown): OpenObject | undefined {
  if (typeof value === 'string') {
    reading.report('action_type', 'warning');
    return { action: value };
  }
  if (!isObject(value)) {
    return undefined;
  }
  if (typeof value['action'] === 'string') {
    return value;
  }
  if (typeof value['type'] === 'string') {
    reading.report('action_type', 'warning');
    return { ...value, action: value['type'] };
  }
  return undefined;
}

/**
 * A binding with further keys is sent as it is (R12), which is seldom what was meant.
 *
 * @returns Whether the value ends within the depth.
 */
function hintBindings(reading: Reading, value: object, depth: number): boolean {
  if (depth <= 0) {
    return false;
  }
  if (isObject(value) && typeof value['$state'] === 'string' && Object.keys(value).length > 1) {
    reading.report('binding_keys', 'hint');
  }
  return Object.entries(value).every(([key, item]: [string, unknown]) => {
    if (typeof item !== 'object' || item === null) {
      return true;
    }
    reading.count();
    reading.enter(Array.isArray(value) ? Number(key) : key);
    const isWithin = hintBindings(reading, item, depth - 1);
    reading.leave();
    return isWithin;
  });
}
