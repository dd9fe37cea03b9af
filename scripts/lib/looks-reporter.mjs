import { writeFileSync } from 'node:fs';
import { env } from 'node:process';

/** @import { Reporter } from 'vitest/node' */

/**
 * Writes to the file that `VISUAL_LOOKS_FILE` names which reference pictures the stories have, by
 * their folder, for `npm run visual:update` to know the others by.
 *
 * @implements {Reporter}
 */
export default class LooksReporter {
  /** @type {NonNullable<Reporter['onTestRunEnd']>} */
  onTestRunEnd = (testModules) => {
    /** @type {Record<string, string[]>} */
    const looks = {};
    for (const { project, children } of testModules) {
      const references = project.getProvidedContext().visual?.references;
      if (references === undefined) continue;
      const names = [...children.allTests()].flatMap((test) => lookNames(test.meta()));
      looks[references] = [...(looks[references] ?? []), ...names];
    }
    const file = env['VISUAL_LOOKS_FILE'];
    if (file) writeFileSync(file, JSON.stringify(looks));
  };
}

/** @param {object} meta What the set-up of the stories' tests has said of a test. */
function lookNames(meta) {
  const { looks = [] } = /** @type {{ looks?: readonly string[] }} */ (meta);
  return looks;
}
