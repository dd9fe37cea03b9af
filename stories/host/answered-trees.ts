import { parseRenderOutput, type PlainObject } from '@contentkit/schema/reader';

/** What an integration answered last. */
export interface AnsweredTree {
  readonly root: unknown;
  readonly state: PlainObject;
}

const trees = new Map<string, AnsweredTree>();
const listeners = new Set<() => void>();

/** Keeps what an integration answered in a story, for the docs to show beside it. */
export function keepAnswer(storyId: string, answer: unknown): void {
  const result = parseRenderOutput(answer);
  if (!result.ok || result.output.type !== 'element') return;
  const { element, state = {} } = result.output;
  trees.set(storyId, { root: element, state });
  for (const listener of listeners) listener();
}

/** The tree that an integration answered last in a story; none before it answers. */
export function answeredTree(storyId: string): AnsweredTree | undefined {
  return trees.get(storyId);
}

/**
 * Calls a listener at each answer.
 *
 * @returns Ends that.
 */
export function subscribeAnswers(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
