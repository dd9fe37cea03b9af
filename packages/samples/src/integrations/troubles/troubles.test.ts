import { mountComponent } from '@contentkit/testing';
import { expect, test } from 'vitest';

import script from './integration.tsx';

test('what fails at first works once it is tried again', async () => {
  const props = { key: 'the test of troubles', message: 'Not yet.' };
  await expect(mountComponent(script, { componentId: 'flaky', props })).rejects.toThrow('Not yet.');
  const again = await mountComponent(script, { componentId: 'flaky', props });
  expect(again.get({ type: 'card' }).hint).toBe('At try 2');
});
