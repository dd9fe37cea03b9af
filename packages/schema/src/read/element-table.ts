import type { ElementType } from '../element.ts';
import type { OpenObject } from './is-object.ts';
import { isUnread, type Reading, type Unread } from './reading.ts';
import type { Fields } from './shape.ts';
import { propertiesOf, type ReadProperties } from './shapes/object.ts';

/** What a definition says of an element besides its properties. */
export interface ElementFacts {
  /** Whether it can stand in a line of text. */
  readonly inline?: true | undefined;
  /** See `Reading.names`. */
  readonly names?: Names | undefined;
  /** See `Reading.home`. */
  readonly home?: ElementType | undefined;
  /** See `Reading.without`. */
  readonly without?: ElementType | undefined;
  /** See `Reading.nested`. */
  readonly nested?: ElementType | null | undefined;
  /** See `ElementDefinition.identity`. */
  readonly identity?: readonly string[] | undefined;
  /** See `ElementDefinition.seed`. */
  readonly seed?: string | undefined;
}

type Names = readonly [property: string, childProperty: string];

/** What is known about an element type at run time. */
export interface ElementTable extends ElementFacts {
  readonly fields: Fields;
  /** The properties that can hold elements. */
  readonly holders: readonly string[];
  /** Reads an object as an element of the type. */
  readonly read: ReadProperties;
}

/** Every element type. */
export type ElementTables = Readonly<Record<ElementType, ElementTable>>;

/** One element type. */
export function define(fields: Fields, facts: ElementFacts = {}): ElementTable {
  const { names, without } = facts;
  const properties = propertiesOf(fields, 'type');
  const named = names ? hintingAt(names, properties) : properties;
  const holders = Object.keys(fields).filter((name) => fields[name]?.holds);
  return { ...facts, fields, holders, read: without ? orElseAs(without, named) : named };
}

/** Hints at a property that names one of an element's children, where none has that name. */
function hintingAt([property, childProperty]: Names, readProperties: ReadProperties) {
  return (source: OpenObject, reading: Reading): OpenObject | Unread => {
    const read = readProperties(source, reading);
    if (!isUnread(read)) {
      const name = read[property];
      const children = read['children'] as readonly OpenObject[];
      if (!children.some((child) => child[childProperty] === name)) {
        reading.report('unknown_name', 'hint', { name: String(name) }, property);
      }
    }
    return read;
  };
}

/** Reads what lacks a required property as an element of another type, with what that has of it. */
function orElseAs(type: ElementType, readProperties: ReadProperties) {
  return (source: OpenObject, reading: Reading): OpenObject | Unread => {
    const mark = reading.issues.length;
    const read = readProperties(source, reading);
    if (!isUnread(read)) {
      return read;
    }
    reading.recover(mark);
    reading.report('read_as', 'warning', { name: String(source['type']), reading: type });
    const silenced = reading.issues.length;
    const { [type]: table } = reading.elements;
    const shared = Object.entries(source).filter(([name]) => name in table.fields);
    const result = table.read({ type, ...Object.fromEntries(shared) }, reading);
    reading.forget(silenced);
    return result;
  };
}
