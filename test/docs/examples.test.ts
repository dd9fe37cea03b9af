// Every example that the documentation shows compiles: in pages, and in comments.
import { beforeAll, describe, expect, test } from 'vitest';

import { compileExamples } from './compile-examples.ts';
import { readAllExamples, readComments, readPage } from './read-examples.ts';

const page = `# Page

- Indented

  \`\`\`tsx
  import { ElementTree } from '@contentkit/react';

  export const tree = <ElementTree elements={[]} />;
  \`\`\`

\`\`\`ts
parseElement({});
\`\`\`

\`\`\`sh
npm test
\`\`\`
`;

const comments = `export const one = 1;

/**
 * Reads.
 *
 * @example
 * \`\`\`ts
 * const { nothing } = parseElement({});
 * \`\`\`
 */
`;

const broken = [
  ...readPage('packages/react/broken.md', page),
  ...readComments('packages/schema/src/broken.ts', comments),
];
const isBroken = (failure: string) => broken.some(({ file }) => failure.startsWith(file));

let failures: string[];

beforeAll(async () => {
  failures = await compileExamples([...readAllExamples(), ...broken]);
}, 60_000);

test('every example compiles', () => {
  expect(failures.filter((failure) => !isBroken(failure))).toEqual([]);
});

test('what does not compile is named by the file and line that show it', () => {
  expect(failures.filter(isBroken).toSorted()).toEqual([
    expect.stringMatching(/^packages\/react\/broken\.md:12: .*'parseElement'/),
    expect.stringMatching(/^packages\/react\/broken\.md:8: .*\n.*'elements' does not exist/),
    expect.stringMatching(/^packages\/schema\/src\/broken\.ts:8: .*'nothing' does not exist/),
  ]);
});

describe('what is read', () => {
  test('every page and every package has a part in it', () => {
    const folders = readAllExamples().map(({ file }) => file.split('/').slice(0, 2).join('/'));
    expect([...new Set(folders)]).toEqual(
      expect.arrayContaining([
        'README.md',
        ...['client', 'frame', 'host', 'react', 'testing', 'runtime', 'samples', 'schema'].map(
          (name) => `packages/${name}`,
        ),
      ]),
    );
  });

  test('an @example that would not be compiled is refused', () => {
    const untold = '\n/**\n * Reads.\n *\n * @example\n * parseElement({});\n */';
    expect(() => readComments('a.ts', untold)).toThrow(
      'a.ts:5: an @example needs code in a ts or tsx block.',
    );
    const second = comments.replace(' */\n', ' *\n * @example\n * ```\n * 1;\n * ```\n */\n');
    expect(() => readComments('a.ts', second)).toThrow('a.ts:11: an @example needs');
  });
});
