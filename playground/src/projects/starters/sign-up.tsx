/** @jsxImportSource @contentkit/runtime */
import { createComponent, createIntegration, ExposableError } from '@contentkit/runtime';

/** What the page keeps. */
type Props = { name?: string; email?: string };

/** What is being typed. */
type State = { name: string; email: string };

type Action = { action: 'submit' } | { action: 'change' };

const signUp = createComponent<Props, State, Action>({
  componentId: 'sign-up',

  initialState: (props) => ({ name: props.name ?? '', email: props.email ?? '' }),

  async action({ props, state }, { action }) {
    switch (action) {
      case 'submit': {
        const name = state.name.trim();
        const email = state.email.trim();
        // The message of an ExposableError is shown to the person.
        if (name === '') throw new ExposableError('Please tell us your name.');
        if (!email.includes('@')) throw new ExposableError('Please check your email address.');
        return { props: { name, email }, state };
      }
      case 'change':
        return { props: {}, state };
      default:
        return { props, state };
    }
  },

  async render({ props }) {
    if (props.name && props.email) {
      return (
        <block>
          <card title={`Thank you, ${props.name}!`} icon="check-circle">
            <text>We will write to {props.email}.</text>
            <button label="Change" onPress={{ action: 'change' }} />
          </card>
        </block>
      );
    }
    return (
      <block>
        <card title="Join the newsletter" hint="One mail a month, and no more.">
          <input label="Name" element={<textinput state="name" placeholder="Ada Lovelace" />} />
          <input
            label="Email"
            element={<textinput state="email" placeholder="ada@example.com" inputType="email" />}
          />
          <button style="primary" label="Sign up" onPress={{ action: 'submit' }} />
        </card>
      </block>
    );
  },
});

export default createIntegration({ components: [signUp] });
