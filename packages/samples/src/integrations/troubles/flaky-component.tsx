import { createComponent, ExposableError } from '@contentkit/runtime';

/** How a flaky instance fails. */
export type FlakyProps = {
  /** Whose failures are counted: give each test or page a key of its own. */
  key?: string;
  /** How many renders fail before one works; 1 when absent. */
  failures?: number;
  /** The status of the failures; 424 when absent, which no client retries by itself (R16). */
  status?: number;
  /** What the person reads of them. */
  message?: string;
};

// How often each key was rendered, as long as the script lives. That a host may start it anew at any
// time is all right here, and the reason why nothing else should be kept like this.
const renders = new Map<string, number>();

/** Fails at first, and works then: for whoever presses Retry. */
export const flaky = createComponent<FlakyProps>({
  componentId: 'flaky',

  async render({ props }) {
    const { key = 'flaky', failures = 1, status = 424 } = props;
    const { message = 'The other side is still waking up. Try again in a moment.' } = props;
    const count = (renders.get(key) ?? 0) + 1;
    renders.set(key, count);
    if (count <= failures) throw new ExposableError(message, status);
    return (
      <block>
        <card title="It works" hint={`At try ${count}`} icon="check-circle" />
      </block>
    );
  },
});
