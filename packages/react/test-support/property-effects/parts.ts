/** A line of text. */
export const words = [{ type: 'text', children: ['Some words'] }];

/** Another one. */
export const otherWords = [{ type: 'text', children: ['Other words'] }];

/** A button that can be told by its name. */
export const button = { type: 'button', label: 'Save', onPress: { action: 'save' } };

/** Two actions. */
export const actions = [{ action: 'one' }, { action: 'two' }];

/** A picture that the tests' server has, 600 by 300. */
export const picture = {
  type: 'image',
  source: { url: `${location.origin}/packages/react/test-support/picture.svg` },
  aspectRatio: 2,
};
