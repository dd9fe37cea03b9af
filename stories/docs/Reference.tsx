import type { ReactNode } from 'react';

import { reference } from './reference.ts';
import { ReferenceText } from './ReferenceText.tsx';

/** The whole reference, chapter by chapter. */
export function Reference(): ReactNode {
  return reference.map(({ title, words, sections }) => (
    <section key={title}>
      <h2>{title}</h2>
      <p>{words}</p>
      {sections.map(({ name, markdown }) => (
        <section key={name} className="docs-reference">
          <h3 id={name}>{name}</h3>
          <ReferenceText markdown={markdown} />
        </section>
      ))}
    </section>
  ));
}
