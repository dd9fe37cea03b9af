/** @jsxImportSource @contentkit/runtime */
import { createComponent } from '@contentkit/runtime';

export default createComponent({
  componentId: 'my-component',

  // What the fields begin with, by the names in their `state`.
  initialState: {},

  // Runs when a button is pressed. What it returns is drawn next.
  async action({ props, state }) {
    return { props, state };
  },

  // What is shown.
  async render() {
    return (
      <block>
        <text>Hello! Write your component here.</text>
      </block>
    );
  },
});
