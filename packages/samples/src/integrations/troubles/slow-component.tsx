import { createComponent } from '@contentkit/runtime';

/** How slow a slow instance is. */
export type SlowProps = {
  /** Milliseconds for the first answer; 1,500 when absent, 20,000 at most. */
  delay?: number;
  /** Milliseconds for the answer to a press; as `delay` when absent. */
  actionDelay?: number;
};

export type SlowState = { text: string; sent?: string };

/** Answers late: for skeletons, spinners, and typing while a request is in flight. */
export const slow = createComponent<SlowProps, SlowState, { action: 'send'; text?: string }>({
  componentId: 'slow',

  initialState: { text: '' },

  async action({ props, state }, action) {
    const { delay = 1500, actionDelay = delay } = props;
    await pass(actionDelay);
    return {
      props,
      state: { ...state, sent: action.action === 'send' ? (action.text ?? '') : '' },
    };
  },

  async render({ props, state }) {
    if (state.sent === undefined) await pass(props.delay ?? 1500);
    return (
      <block>
        <hstack>
          <box grow={1}>
            <textinput state="text" placeholder="Type on while the answer is awaited" />
          </box>
          <button label="Send" onPress={{ action: 'send', text: { $state: 'text' } }} />
        </hstack>
        {state.sent === undefined ? null : <text>{`Received “${state.sent}”.`}</text>}
      </block>
    );
  },
});

function pass(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 20_000)));
}
