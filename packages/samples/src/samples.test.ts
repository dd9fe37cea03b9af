import {
  elementDefinitions,
  elementSchema,
  elementTable,
  parseElement,
  rootElementSchema,
  walkElements,
} from '@contentkit/schema';
import { describe, expect, it } from 'vitest';

import { sampleContent } from './content/index.ts';
import type { SampleVariant } from './define-sample.ts';
import { elementSamples } from './elements/index.ts';
import { patterns } from './patterns/index.ts';

const variants = Object.values(elementSamples).flatMap(({ type, variants }) =>
  Object.entries<SampleVariant>(variants).map(([name, variant]) => ({ ...variant, type, name })),
);

/** What is odd about a variant on purpose; strictly valid is what has no worse than hints. */
const hints: Readonly<Record<string, readonly string[]>> = {
  'stepper unknownStep': ['unknown_name'],
};

describe('element samples', () => {
  it('there is one for every element type', () => {
    expect(Object.keys(elementSamples).toSorted()).toEqual(
      Object.keys(elementDefinitions).toSorted(),
    );
  });

  it.each(variants)('R5b: $type, $name: is strictly valid', ({ type, name, element, root }) => {
    const { issues } = parseElement(root);
    expect(issues.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(hints[`${type} ${name}`] ?? []);
    expect(elementSchema(type).safeParse(element)).toMatchObject({ success: true, data: { type } });
    expect(rootElementSchema.safeParse(root)).toMatchObject({ success: true });
  });

  it.each(variants)('$type, $name: the root shows the element', ({ element, root }) => {
    expect([...walkElements(root)].map((walked) => walked.element)).toContain(element);
  });

  it.each(Object.values(elementSamples))(
    '$type: some variant has each property',
    ({ type, variants }) => {
      const shown = Object.values<SampleVariant>(variants).flatMap(({ element }) =>
        Object.keys(element),
      );
      expect(shown).toEqual(expect.arrayContaining(Object.keys(elementTable[type].fields)));
    },
  );
});

describe('patterns', () => {
  const { brokenTree, ...valid } = patterns;

  it.each(Object.values(valid))('R5b: $title: is strictly valid', ({ root }) => {
    expect(parseElement(root)).toMatchObject({ ok: true, issues: [] });
    expect(rootElementSchema.safeParse(root)).toMatchObject({ success: true });
  });

  it('R5: the broken tree is drawn all the same, with parts that have no reading', () => {
    const result = parseElement(brokenTree.root);
    expect(result).toMatchObject({ ok: true });
    const severities = new Set(result.issues.map(({ severity }) => severity));
    expect(severities).toEqual(new Set(['error', 'warning']));
  });
});

describe('content', () => {
  const roots = [...variants, ...Object.values(patterns)].map(({ root }) => JSON.stringify(root));
  const paths = roots.flatMap((json) => json.match(/(?:images|frames)\/[\w-]+\.\w+/g) ?? []);

  it('every file that a sample names is there, but for the one that is missing on purpose', () => {
    const there = new Set(Object.keys(sampleContent));
    expect(paths.length).toBeGreaterThan(5);
    expect(new Set(paths.filter((path) => !there.has(path)))).toEqual(
      new Set(['images/missing.svg']),
    );
  });

  it('every file is named by a sample', () => {
    expect(Object.keys(sampleContent).filter((path) => !paths.includes(path))).toEqual([]);
  });
});
