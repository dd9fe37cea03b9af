import type { ElementType } from '../element.ts';
import type { OpenObject } from './is-object.ts';
import { isUnread, type Reading, type Unread } from './reading.ts';
import type { Fields } from './shape.ts';
import { propertiesOf, type ReadProperties } from './shapes/object.ts';

/** What a definition says of an element besides its properties. */
export interface ElementFacts {
  /** Whether it can stand in a line of text. */
  readonly inline?: true | undefined;
  /** Which property names one of the children, and by which of theirs. */
  readonly names?: Names | undefined;
  /** The type among whose children it is meant to stand. */
  readonly home?: ElementType | undefined;
  /** The type it is read as where a required property has no reading. */
  readonly without?: ElementType | undefined;
  /** The type it is read as where it is out of place: its own if absent, `null` for none. */
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
        reading.report('unknown_name', 'hint', { name: name as string }, property);
      }
    }
    return read;
  };
}

/** Reads what lacks a required property as an element of another type. */
function orElseAs(type: ElementType, readProperties: ReadProperties) {
  return (source: OpenObject, reading: Reading): OpenObject | Unread => {
    const { issues } = reading;
    const mark = issues.length;
    const read = readProperties(source, reading);
    if (!isUnread(read)) {
      return read;
    }
    reading.recover(mark);
    reading.report('read_as', 'warning', { name: String(source['type']), reading: type });
    const { length } = issues;
    const result = reading.elements[type].read({ ...source, type }, reading);
    // Of what was said before, nothing need be said again; what has no reading stays in the tree.
    for (const issue of issues.splice(length)) {
      if (issue.severity === 'error') {
        issues.push(issue);
      }
    }
    return result;
  };
}
