import { spawnSync } from 'node:child_process';
import { execPath } from 'node:process';
import { expect, test } from 'vitest';

// zod generates code where it may. A content security policy, and workers, forbid it.
test('strict validation needs no generated code', () => {
  const program = `
    import { renderOutputSchema, validateRenderOutput } from '@contentkit/schema';
    const output = { type: 'element', element: { type: 'block', children: [] }, state: {}, props: {} };
    const wrong = { ...output, element: { type: 'block', children: [{ type: 'step' }] } };
    const verdicts = [output, wrong].map((value) => [
      renderOutputSchema.safeParse(value).success,
      validateRenderOutput(value).ok,
    ]);
    process.stdout.write(JSON.stringify(verdicts));
  `;
  const { stdout, stderr } = spawnSync(
    execPath,
    [
      '--disallow-code-generation-from-strings',
      '--conditions=@contentkit/source',
      '--input-type=module',
      '--eval',
      program,
    ],
    { cwd: import.meta.dirname, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(stdout).toBe('[[true,true],[false,false]]');
});
