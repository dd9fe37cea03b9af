/**
 * The rules that no test cites yet, each with what it waits for. The list only shrinks: an entry
 * for a rule that has a test fails `rules.test.ts`.
 */
export const untestedRules: Readonly<Record<string, string>> = {
  R5b: 'Waits for the reader of liberal trees.',
  R5a: 'Waits for the reader of liberal trees.',
  R6: 'Waits for the limits of the reader.',
  R8: "Waits for the instance's store.",
  R10a: 'Waits for the state merge.',
  R11: 'Waits for the subscriptions of the views and for structural sharing.',
  R14: 'Waits for the action queue.',
  R17: 'Waits for the URL check and the views that open URLs.',
  R19a: 'Waits for the modal stack.',
  R24: 'Waits for the confirm dialog.',
  R25: "Waits for the block's menu.",
  R28: "Waits for the markdown element's view.",
  R29: "Waits for the code block's view.",
  R31: 'Waits for the resolution of relative URLs.',
  R32: "Waits for the card's view.",
  R33: "Waits for the image's view.",
  R34a: 'Waits for the views of the layout elements.',
  R34b: "Waits for the input's view.",
  R34c: 'Waits for the views of the elements it names.',
};
