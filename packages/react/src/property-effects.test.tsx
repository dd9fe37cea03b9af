// Each property of each element is drawn with two values, or with and without, and has to make a
// difference to a person, to assistive technology, or to what is sent. What is tested is data
// (`test-support/property-effects`); the names of the tests are the table of what is seen where.
import type { ElementType } from '@contentkit/schema/reader';
import { afterAll, afterEach, assert, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';

import { emulate } from '../test-support/emulate.ts';
import { mount } from '../test-support/mount.tsx';
import type { Effect, ElementEffects } from '../test-support/property-effects/effect.ts';
import { propertyEffects } from '../test-support/property-effects/index.ts';
import { observe, type Facet } from '../test-support/property-effects/observe.ts';
import { propertiesOf, withValue } from '../test-support/property-effects/properties.ts';

/** An element type, or another form of one. */
const subjects = Object.entries<ElementEffects>(propertyEffects).flatMap(([type, of]) => [
  { type, name: type, of },
  ...Object.entries(of.forms ?? {}).map(([form, of]) => ({ type, name: `${type} ${form}`, of })),
]);

// The keys of the record are the element types.
const propertiesByType = new Map(
  subjects.map(({ type }) => [type, propertiesOf(type as ElementType)]),
);

/** Each property that somebody has said to have an effect. */
const rows = subjects.flatMap(({ type, name, of }) =>
  (propertiesByType.get(type) ?? []).flatMap((property) => {
    const effect = of.effects[property.path];
    const facets = effect ? [effect.seen].flat() : [];
    return effect ? [{ ...property, name, of, effect, facets, seen: facets.join(', ') }] : [];
  }),
);

/** Each place that takes elements of several types; a single type is the property's own case. */
const places = Object.entries<ElementEffects>(propertyEffects).flatMap(([type, of]) =>
  (propertiesByType.get(type) ?? []).flatMap(({ path, isOptional, takes }) =>
    takes && takes.types.length > 1 ? [{ type, path, isOptional, takes, of }] : [],
  ),
);

/** Ways to look at an element that have shown the same of the same. */
const trusted = new Set<string>();

/** What was asked for besides the component, in the present drawing. */
let asked: unknown[] = [];

let moveAgain: (() => Promise<unknown>) | undefined;

beforeAll(async () => {
  await page.viewport(1280, 900);
  // Hundreds of transitions to their end would be most of the time.
  moveAgain = await emulate('prefers-reduced-motion', 'reduce');
});

afterAll(() => moveAgain?.());

beforeEach(() => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (url) => {
    asked.push(url);
    return Response.json([{ id: 'remote', label: 'Remote' }]);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('every property of every element has its case', () => {
  const missing = Object.entries<ElementEffects>(propertyEffects).flatMap(([type, { effects }]) =>
    (propertiesByType.get(type) ?? [])
      .filter(({ path }) => !effects[path])
      .map(({ path }) => `${type}: ${path}`),
  );
  expect(missing).toEqual([]);
});

test('every case is about a property that there is', () => {
  const written = subjects.flatMap(({ name, of }) =>
    Object.keys(of.effects).map((path) => `${name}: ${path}`),
  );
  expect(written.toSorted()).toEqual(rows.map(({ name, path }) => `${name}: ${path}`).toSorted());
});

test('every case has values enough: to be without, two of them, or all that there are', () => {
  const wanting = rows.filter(({ isOptional, names, effect: { values = names ?? [], at } }) => {
    const isWhole = names?.every((name) => values.includes(name)) ?? true;
    const hasAbsent = !isOptional || names !== undefined || values.includes(undefined);
    return values.length < 2 || (at === undefined && !(isWhole && hasAbsent));
  });
  expect(wanting.map(({ name, path }) => `${name}: ${path}`)).toEqual([]);
});

test.for(rows)('$name, $path: $seen', async ({ name, path, names, of, effect, facets }) => {
  const { values = names ?? [], at = path } = effect;
  const elements = values.map((value) => withValue(effect.element ?? of.element, at, value));
  const drawings: Readonly<Record<string, string>>[] = [];
  for (const element of elements) {
    drawings.push(await drawingOf(element, of, effect, facets));
  }
  // The same drawn again is the same: what differs differs for the property. It is seen once for
  // each element and each way to look at it.
  for (const facet of facets) {
    const way = `${name} ${facet} ${effect.act ? 'after' : 'before'}`;
    if (facet !== 'action' && facet !== 'request' && !trusted.has(way)) {
      trusted.add(way);
      const again = await drawingOf(elements[0] ?? {}, of, effect, [facet]);
      assert.strictEqual(again[facet], drawings[0]?.[facet]);
    }
  }
  for (const facet of facets) {
    const outcomes = drawings.map((drawing) => drawing[facet]);
    const idle = values.filter((_, index) => outcomes.indexOf(outcomes[index]) < index);
    expect(idle, `values without an effect on ${facet}`).toEqual([]);
  }
});

test.for(places)('$type, $path: draws each type that it takes', async (place) => {
  const { path, isOptional, takes, of } = place;
  const drawingWith = async (value: unknown) => {
    const drawing = await drawingOf(withValue(of.element, path, value), of, { seen: 'dom' }, [
      'dom',
    ]);
    return drawing['dom'];
  };
  const mayBeEmpty = takes.isList || isOptional;
  const empty = mayBeEmpty ? await drawingWith(takes.isList ? [] : undefined) : '';
  const lost: string[] = [];
  for (const type of takes.types) {
    const { element } = propertyEffects[type];
    if ((await drawingWith(takes.isList ? [element] : element)) === empty) lost.push(type);
  }
  expect(lost).toEqual([]);
});

/** Draws an element, does what is to be done, and looks. */
async function drawingOf(
  element: object,
  of: ElementEffects,
  effect: Effect,
  facets: readonly Facet[],
): Promise<Record<string, string>> {
  const draw = effect.draw ?? of.draw ?? mount;
  asked = [];
  const mounted = await draw(element, { ...of.options, ...effect.options });
  const drawn = { ...mounted, element, asked };
  await effect.act?.(drawn);
  // A value that has no reading would differ as well.
  expect(mounted.screen.container.querySelector('[class^=ck-invalid], .ck-broken')).toBeNull();
  const drawing: Record<string, string> = {};
  for (const facet of facets) {
    drawing[facet] = await observe(facet, drawn);
  }
  await mounted.screen.unmount();
  return drawing;
}
