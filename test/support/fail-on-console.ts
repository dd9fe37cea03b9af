// A setup file of every test project: output that no test asked for is a defect, or noise that
// would hide one.
import { afterAll, afterEach } from 'vitest';

import { consoleGuard } from './expect-console.ts';

consoleGuard.install();

afterEach(settle);

// What is written after the last test has ended.
afterAll(settle);

function settle(): void {
  const problem = consoleGuard.settle();
  if (problem) throw problem;
}
