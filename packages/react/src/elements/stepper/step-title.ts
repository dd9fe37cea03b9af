import type { StepElement } from '@contentkit/schema/reader';

/** What a step is called: by its title, else by its number. */
export function titleOf(
  step: StepElement,
  index: number,
  untitled: (number: number) => string,
): string {
  return step.title || untitled(index + 1);
}
