import { createComponent, ExposableError } from '@contentkit/runtime';

import { publicEndpointOf } from '../public-endpoint.ts';
import { MessageStep } from './message-step.tsx';
import {
  chosenSettings,
  readStep,
  savedSettings,
  type SettingsAction,
  type SettingsProps,
  type SettingsState,
} from './settings.ts';
import { TimeStep } from './time-step.tsx';
import { TopicStep } from './topic-step.tsx';

/**
 * The configuration. It completes with the settings; an integration of a real platform would save
 * them to its installation through the API first.
 */
export const settings = createComponent<SettingsProps, SettingsState, SettingsAction>({
  componentId: 'settings',

  initialState: (props) => ({ ...savedSettings(props), activeStep: 'messages' }),

  async action({ props, state }, action) {
    switch (action.action) {
      case 'go':
        return { props, state: { ...state, activeStep: readStep(action.activeStep) } };
      case 'finish':
        if (!state.timeZone) {
          throw new ExposableError('Choose a time zone: without one, no morning is known.');
        }
        return { type: 'complete', returnValue: chosenSettings(state) };
      default:
        // The controls have written their state already; only the tree follows.
        return { props, state };
    }
  },

  async render({ state }, { environment }) {
    return (
      <configuration>
        <stepper
          activeStep={state.activeStep}
          onStepChange={{ action: 'go' }}
          onComplete={{ action: 'finish' }}
        >
          <MessageStep {...state} />
          <TopicStep />
          <TimeStep state={state} endpoint={publicEndpointOf(environment)} />
        </stepper>
      </configuration>
    );
  },
});
