import type { ElementType } from '../element.ts';
import { elementTable } from '../generated/reader-table.ts';
import { isForbiddenKey } from '../limits.ts';
import { isDeeper } from './is-deeper.ts';
import { isObject, type OpenObject } from './is-object.ts';
import { namesChild } from './names-child.ts';
import { isComplete } from './read-action.ts';
import type { Reading } from './reading.ts';
import type { ElementsShape, Fields, Shape } from './shape.ts';

// Most outputs are valid, and then there is nothing to read: what came is what is drawn. Finding
// that out takes a fraction of the reader's time, for no path is kept and no issue described. So
// each shape is turned into a function once, and the reader runs only where one of them says no.

/** Data that is no deeper is within any limit that makes sense. */
const clearDepth = 4;

/** What the check may still spend. */
interface Budget {
  readonly stringLength: number;
  /** How many nodes there may be; `Infinity` is a number to count up to, not down from. */
  readonly nodes: number;
  used: number;
  depth: number;
}

type Check = (value: unknown, budget: Budget) => boolean;

/**
 * Whether the reader would find nothing to say of an element in a place that takes `types`, and
 * would give it back as it is. `false` only means that the reader has to look.
 */
export function isClean(reading: Reading, types: readonly ElementType[], value: unknown): boolean {
  const { stringLength, depth } = reading.limits;
  const nodes = reading.remaining;
  const budget = { stringLength, nodes, used: 0, depth: depth - reading.depth };
  const isClean = elementOf(types)(value, budget);
  if (isClean) {
    reading.count(budget.used);
  }
  return isClean;
}

const places = new WeakMap<readonly ElementType[], Check>();

function elementOf(types: readonly ElementType[]): Check {
  let check = places.get(types);
  if (!check) {
    check = compileElement(types);
    places.set(types, check);
  }
  return check;
}

const checks = new Map<Shape, Check>();

function checkOf(shape: Shape): Check {
  let check = checks.get(shape);
  if (!check) {
    check = compile(shape);
    checks.set(shape, check);
  }
  return check;
}

function compile(shape: Shape): Check {
  switch (shape.is) {
    case 'string': {
      const { max = Number.POSITIVE_INFINITY } = shape;
      return (value, budget) =>
        typeof value === 'string' && value.length <= max && value.length <= budget.stringLength;
    }
    case 'key':
      return (value, budget) =>
        typeof value === 'string' && value.length <= budget.stringLength && !isForbiddenKey(value);
    case 'number':
      return (value) => typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'enum': {
      const values = new Set<unknown>(shape.of);
      return (value) => values.has(value);
    }
    case 'action':
      return isCleanAction;
    case 'binding':
      return (value) =>
        isObject(value) && typeof value['$state'] === 'string' && Object.keys(value).length === 1;
    case 'plain':
    case 'open':
      return (value) => isObject(value) && !isDeeper(value, clearDepth);
    case 'object':
      return compileObject(shape.fields);
    case 'record':
      return compileRecord(checkOf(shape.of));
    case 'list':
      return compileList(shape.min, shape.max, checkOf(shape.of));
    case 'element':
      return elementOf(shape.of);
    case 'elements':
      return compileChildren(shape);
    case 'union':
      return compileUnion(shape.of.map(checkOf));
  }
}

/** An action without objects in it: what could hide in those, the reader looks for. */
const isCleanAction: Check = (value) => {
  if (!isObject(value) || typeof value['action'] !== 'string') {
    return false;
  }
  for (const key in value) {
    const item = value[key];
    if (typeof item === 'object' && item !== null && !isSimple(item)) {
      return false;
    }
  }
  return isComplete(value, value['action']);
};

/** A binding, or an object or array of nothing but strings, numbers and the like. */
function isSimple(value: object): boolean {
  let keys = 0;
  for (const key in value) {
    keys += 1;
    const item = (value as Record<string, unknown>)[key];
    if (typeof item === 'object' && item !== null) {
      return false;
    }
  }
  return keys <= 1 || !('$state' in value);
}

function compileObject(fields: Fields): Check {
  const check = compileFields(fields, false);
  return (value, budget) => isObject(value) && check(value, budget);
}

function compileRecord(check: Check): Check {
  return (value, budget) => {
    if (!isObject(value)) {
      return false;
    }
    for (const key in value) {
      budget.used += 1;
      if (isForbiddenKey(key) || !check(value[key], budget)) {
        return false;
      }
    }
    return budget.used <= budget.nodes;
  };
}

function compileList(min = 0, max = Number.POSITIVE_INFINITY, check: Check): Check {
  return (value, budget) => {
    if (!Array.isArray(value) || value.length < min || value.length > max) {
      return false;
    }
    budget.used += value.length;
    if (budget.used > budget.nodes) {
      return false;
    }
    for (let index = 0; index < value.length; index += 1) {
      if (!check(value[index], budget)) {
        return false;
      }
    }
    return true;
  };
}

/** Children count one by one, as single elements do; a list that is too long is not begun. */
function compileChildren({
  min = 0,
  max = Number.POSITIVE_INFINITY,
  of,
  strings,
}: ElementsShape): Check {
  const check = compileChild(of, strings === true);
  return (value, budget) => {
    if (!Array.isArray(value) || value.length < min || value.length > max) {
      return false;
    }
    return value.length <= budget.nodes - budget.used && value.every((item) => check(item, budget));
  };
}

function compileChild(types: readonly ElementType[], strings: boolean): Check {
  const check = elementOf(types);
  return strings
    ? (value, budget) =>
        typeof value === 'string' ? value.length <= budget.stringLength : check(value, budget)
    : check;
}

function compileElement(types: readonly ElementType[]): Check {
  let byType: Map<unknown, Check> | undefined;
  return (value, budget) => {
    if (typeof value !== 'object' || value === null || budget.depth <= 0) {
      return false;
    }
    // Made when it is first needed, for elements contain one another.
    byType ??= new Map(types.filter((type) => !isOddIn(type, types)).map(withCheck));
    const check = byType.get((value as OpenObject)['type']);
    if (check === undefined) {
      return false;
    }
    budget.used += 1;
    budget.depth -= 1;
    const isClean = budget.used <= budget.nodes && check(value, budget);
    budget.depth += 1;
    return isClean;
  };
}

/** A step outside a stepper is worth a hint. */
function isOddIn(type: ElementType, types: readonly ElementType[]): boolean {
  return type === 'step' && types.length > 1;
}

function withCheck(type: ElementType): readonly [ElementType, Check] {
  return [type, elementCheck(type)];
}

function compileUnion(alternatives: readonly Check[]): Check {
  return (value, budget) => {
    for (const check of alternatives) {
      if (check(value, budget)) {
        return true;
      }
    }
    return false;
  };
}

const elementChecks = new Map<ElementType, Check>();

function elementCheck(type: ElementType): Check {
  let check = elementChecks.get(type);
  if (!check) {
    const table = elementTable[type];
    const checkFields = compileFields(table.fields, true);
    check = table.names
      ? (value, budget) => checkFields(value, budget) && namesChild(table, value as OpenObject)
      : checkFields;
    elementChecks.set(type, check);
  }
  return check;
}

/** What an object's properties have to be; `type` was looked at before. */
function compileFields(fields: Fields, isElement: boolean): Check {
  const required = Object.values(fields).filter((field) => field.optional !== true).length;
  const byName = new Map(
    Object.entries(fields).map(([name, { shape, optional }]) => [
      name,
      { check: checkOf(shape), counts: optional === true ? 0 : 1 },
    ]),
  );
  return (value, budget) => {
    let found = 0;
    for (const name in value as OpenObject) {
      const field = byName.get(name);
      if (field !== undefined) {
        if (!field.check((value as OpenObject)[name], budget)) {
          return false;
        }
        found += field.counts;
      } else if (!(isElement && name === 'type')) {
        return false;
      }
    }
    return found === required;
  };
}
