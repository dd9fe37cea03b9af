/** What is compared: a page written by hand, a second copy of it, and ContentKit's. */
export const names = ['hand', 'null', 'kit'] as const;

/** One of them. */
export type Name = (typeof names)[number];

/** Times in milliseconds, in the order of the rounds. */
export type Times = Readonly<Record<Name, readonly number[]>>;

/**
 * Runs something for each candidate in turns, each round beginning with another one, after rounds
 * that do not count. Garbage is collected when it is, as in any page: asked for before each, the
 * collection throws away what the engine has learned as well.
 */
export async function inTurns(
  rounds: number,
  measure: (name: Name, round: number) => Promise<number>,
): Promise<Times> {
  const times: Record<Name, number[]> = { hand: [], null: [], kit: [] };
  const warmUp = Math.ceil(rounds / 3);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const index of names.keys()) {
      const name = names[(index + round + warmUp) % names.length] ?? 'hand';
      const time = await measure(name, round);
      if (round >= 0) times[name].push(time);
    }
  }
  return times;
}
