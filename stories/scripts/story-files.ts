import { elementSamples } from '@contentkit/samples';

import { elementStories } from '../element-stories.ts';
import type { Sample } from '../sample.ts';
import { looksOf } from '../states/looks-of.ts';

/**
 * The text of each element's file of stories, by its path here. Storybook reads the names of stories
 * off their files without running them, so that they have to be written out.
 */
export const storyFiles: ReadonlyMap<string, string> = new Map(
  Object.values<Sample>(elementSamples).map((sample) => [
    `elements/${sample.type}.stories.tsx`,
    printStories(sample),
  ]),
);

function printStories(sample: Sample): string {
  const { type, title } = sample;
  const hasLooks = looksOf(sample).length > 0;
  const [first = '', ...rest] = Object.keys(elementStories(type)).map(
    (name) => `export const ${exportName(name)} = story('${name}');`,
  );
  const lines = [first, ...(hasLooks ? ['export const Looks = looks();'] : []), ...rest];
  return `// Written by \`npm run generate\`, from the sample, what people do with it, and the schema.
import { sampleStories } from '../sample-stories.tsx';

const { meta, story${hasLooks ? ', looks' : ''} } = sampleStories('${type}');

export default { title: 'Elements/${title}', ...meta };

${lines.join('\n')}
`;
}

function exportName(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
