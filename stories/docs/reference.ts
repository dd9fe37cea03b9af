/**
 * The reference that the schema generates of its descriptions, as Markdown. Not imported by name:
 * it is a file of the package beside its code.
 */
const [text = ''] = Object.values(
  import.meta.glob<string>('../../packages/schema/REFERENCE.md', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

/** A part of the reference. */
export interface ReferenceSection {
  /** What it describes: `button`, `action`. */
  readonly name: string;
  readonly markdown: string;
}

/** A chapter of the reference. */
export interface ReferenceChapter {
  readonly title: string;
  /** What its sections have in common. */
  readonly words: string;
  readonly sections: readonly ReferenceSection[];
}

/** The whole reference. */
export const reference: readonly ReferenceChapter[] = text
  .split(/^## /m)
  .slice(1)
  .map((chapter) => {
    const [head = '', ...sections] = chapter.split(/^### /m);
    const [title, words] = divide(head);
    return {
      title,
      words,
      sections: sections.map((section) => {
        const [name, markdown] = divide(section);
        return { name, markdown };
      }),
    };
  });

/**
 * What the reference says of the properties of an element: its table, without the examples, for
 * stories show better ones.
 */
export function propertiesOf(type: string): string | undefined {
  const section = reference.flatMap(({ sections }) => sections).find(({ name }) => name === type);
  return section?.markdown.split(/^```/m)[0]?.trim();
}

/** A first line, and what follows it. */
function divide(text: string): readonly [string, string] {
  const end = text.indexOf('\n');
  return [text.slice(0, end).trim(), text.slice(end).trim()];
}
