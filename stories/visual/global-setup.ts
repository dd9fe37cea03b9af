// Before the stories of a project are looked at: room for what differs, and a word about the browser
// where another one made the references.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';

import type { TestProject } from 'vitest/node';

import { describeMaker, readMaker, thisMaker } from '../../scripts/lib/visual-maker.mjs';

export default function setup(project: TestProject): void {
  const { visual } = project.config.provide;
  if (!visual) throw new Error('The project was not made by `storiesProject`.');
  const { references, differences, isSameMaker } = visual;
  rmSync(differences, { recursive: true, force: true });
  mkdirSync(differences, { recursive: true });
  const made = readMaker(references);
  const now = thisMaker();
  if (made && !isSameMaker && env['VISUAL_UPDATE'] === 'part') {
    throw new Error(
      `The reference pictures were made with ${describeMaker(made)}; this is ` +
        `${describeMaker(now)}. Update all of them: npm run visual:update, without a filter.`,
    );
  }
  if (made && !isSameMaker) {
    project.vitest.logger.log(
      `${project.name}: the reference pictures were made with ${describeMaker(made)}; ` +
        `this is ${describeMaker(now)}. They are compared, with more tolerance.`,
    );
  }
  // For the report.
  writeFileSync(
    join(differences, 'run.json'),
    JSON.stringify({ project: project.name, references, made, now }),
  );
}
