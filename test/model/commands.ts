import * as fc from 'fast-check';

import type { TreeName } from './trees.ts';

/** What an answer says about one key: the request's value, no key, `null`, a common or a new value. */
type Reply = 'echo' | 'absent' | 'null' | 'x' | 'new';

/** How the server answers one request. */
export type Answer =
  | {
      readonly way: 'element';
      readonly tree: TreeName;
      readonly state: Readonly<Record<string, Reply>> | 'missing';
      readonly props: Readonly<Record<string, Reply>> | 'missing';
    }
  | { readonly way: 'complete'; readonly returns: boolean }
  | { readonly way: FailureWay };

/** `aborted` is an abort that nobody asked for, as of a page's own fetch. */
export type FailureWay = 'network' | 'timeout' | '429' | '500' | 'garbage' | 'aborted';

/** What a person, the host app, the clock or the server does; plain data, so that it shrinks and prints. */
export type Command =
  // By a person. `from` counts modals down from the top one; it wraps around.
  | { readonly do: 'type'; readonly from: number; readonly key: string; readonly value: Typed }
  | { readonly do: 'press'; readonly from: number; readonly source: string }
  | { readonly do: 'change'; readonly from: number; readonly source: string; readonly key: string }
  | { readonly do: 'edit'; readonly from: number; readonly source: string; readonly key: string }
  | { readonly do: 'open'; readonly from: number; readonly source: string }
  | { readonly do: 'close'; readonly from: number; readonly source: string }
  | { readonly do: 'dismiss' | 'retry'; readonly from: number }
  | { readonly do: 'updateProps'; readonly from: number; readonly key: string }
  // By an inspector: what it keeps last is what it goes back to.
  | { readonly do: 'keep' | 'restore'; readonly from: number }
  // By the host app.
  | { readonly do: 'give'; readonly key: string; readonly value: 'x' | 'new' | 'absent' }
  | { readonly do: 'context'; readonly theme: 'light' | 'dark'; readonly editable: boolean }
  | { readonly do: 'flush' | 'abort' | 'destroy'; readonly from: number }
  | { readonly do: 'poke'; readonly nth: number }
  // By the clock and by the server; `nth` counts the requests without an answer, and wraps around.
  | { readonly do: 'wait'; readonly ms: number }
  | { readonly do: 'answer'; readonly nth: number; readonly answer: Answer };

type Typed = 'x' | 'new' | 'clear';

/** What holds for a whole run. */
export interface Setting {
  readonly start: 'request' | 'unfurl' | 'initialOutput';
  /** Whether an aborted request fails at once, as with `fetch`, or is answered all the same. */
  readonly heedsAborts: boolean;
  /** Whether the host app hands reported props back at once, as one that controls them does. */
  readonly handsPropsBack: boolean;
}

export const settings: fc.Arbitrary<Setting> = fc.record({
  start: fc.constantFrom('request', 'unfurl', 'initialOutput'),
  heedsAborts: fc.boolean(),
  handsPropsBack: fc.boolean(),
});

const from = fc.constantFrom(0, 0, 0, 1, 2);
const key = fc.constantFrom('text', 'note', 'code', 'free');
const propKey = fc.constantFrom('a', 'b');
const button = fc.constantFrom('button:1', 'button:2');

const stateReply = fc.constantFrom<Reply>('echo', 'echo', 'new', 'x', 'absent', 'null');
const propReply = fc.constantFrom<Reply>('echo', 'echo', 'echo', 'new', 'x', 'absent');
const states = fc.record({
  text: stateReply,
  note: stateReply,
  code: stateReply,
  free: stateReply,
});
const props = fc.record({ a: propReply, b: propReply });

const element: fc.Arbitrary<Answer> = fc.record({
  way: fc.constant('element'),
  tree: fc.constantFrom<TreeName>('inputs', 'seeded', 'bare', 'modal', 'returning'),
  state: fc.oneof({ weight: 7, arbitrary: states }, { weight: 1, arbitrary: missing() }),
  props: fc.oneof({ weight: 7, arbitrary: props }, { weight: 1, arbitrary: missing() }),
});
const complete: fc.Arbitrary<Answer> = fc.record({
  way: fc.constant('complete'),
  returns: fc.boolean(),
});
const failure: fc.Arbitrary<Answer> = fc.record({
  way: fc.constantFrom<FailureWay>('network', 'timeout', '429', '500', 'garbage', 'aborted'),
});
const answer = fc.record({
  do: fc.constant('answer'),
  nth: fc.constantFrom(0, 0, 0, 1, 2),
  answer: fc.oneof(
    { weight: 8, arbitrary: element },
    { weight: 1, arbitrary: complete },
    { weight: 2, arbitrary: failure },
  ),
});

/** What can happen, by name, for a mixture to weigh. */
const arbitraries = {
  type: fc.record({
    do: fc.constant('type'),
    from,
    key,
    value: fc.constantFrom<Typed>('new', 'new', 'new', 'x', 'clear'),
  }),
  press: fc.record({ do: fc.constant('press'), from, source: button }),
  change: fc.record({
    do: fc.constant('change'),
    from,
    source: fc.constantFrom('select:1', 'select:2'),
    key,
  }),
  edit: fc.record({
    do: fc.constant('edit'),
    from,
    source: fc.constantFrom('code:1', 'code:2'),
    key: fc.constantFrom('code', 'text'),
  }),
  open: fc.record({ do: fc.constant('open'), from, source: button }),
  close: fc.record({ do: fc.constant('close'), from, source: button }),
  dismiss: fc.record({ do: fc.constant('dismiss'), from }),
  retry: fc.record({ do: fc.constant('retry'), from }),
  updateProps: fc.record({ do: fc.constant('updateProps'), from, key: propKey }),
  give: fc.record({
    do: fc.constant('give'),
    key: propKey,
    value: fc.constantFrom('x', 'new', 'absent'),
  }),
  context: fc.record({
    do: fc.constant('context'),
    theme: fc.constantFrom('light', 'dark'),
    editable: fc.constantFrom(true, true, false),
  }),
  keep: fc.record({ do: fc.constant('keep'), from }),
  restore: fc.record({ do: fc.constant('restore'), from }),
  flush: fc.record({ do: fc.constant('flush'), from }),
  abort: fc.record({ do: fc.constant('abort'), from }),
  destroy: fc.record({ do: fc.constant('destroy'), from }),
  poke: fc.record({ do: fc.constant('poke'), nth: fc.nat(2) }),
  wait: fc.record({ do: fc.constant('wait'), ms: fc.constantFrom(1, 200, 399, 400) }),
  answer,
} satisfies Record<Command['do'], fc.Arbitrary<Command>>;

/** A mixture of commands; what it does not name happens once in a while, too. */
export function commandLists(
  weights: Partial<Record<Command['do'], number>>,
): fc.Arbitrary<Command[]> {
  const names = Object.keys(arbitraries) as Command['do'][];
  const weighted = names.map((name) => ({
    weight: weights[name] ?? (name === 'abort' || name === 'destroy' ? 0 : 1),
    arbitrary: arbitraries[name] as fc.Arbitrary<Command>,
  }));
  return fc.array(fc.oneof(...weighted), { minLength: 1, maxLength: 25, size: 'max' });
}

function missing(): fc.Arbitrary<'missing'> {
  return fc.constant('missing');
}
