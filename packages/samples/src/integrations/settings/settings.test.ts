import { mountComponent } from '@contentkit/testing';
import { expect, test } from 'vitest';

import script from './integration.tsx';

const context = { type: 'configuration_account', organizationId: 'o', theme: 'light' } as const;
const mountSettings = (props = {}) =>
  mountComponent(script, { componentId: 'settings', context, props });

test('are made step by step, and handed back', async () => {
  const settings = await mountSettings();
  await settings.toggle({ type: 'radio', value: 'weekly' });
  await settings.next();
  await settings.toggle({ type: 'checkbox', value: 'comments' });
  await settings.next();
  await settings.select('Region', 'Europe');
  await settings.select('Time zone', 'Europe/Lisbon');
  await settings.next();
  expect(settings.status).toBe('completed');
  expect(settings.returnValue).toEqual({
    notify: true,
    frequency: 'weekly',
    topics: ['pages', 'comments'],
    region: 'Europe',
    timeZone: 'Europe/Lisbon',
  });
});

test('begin with what was saved closest to the place', async () => {
  const settings = await mountSettings({
    installation: { configuration: { frequency: 'weekly', notify: true } },
    spaceInstallation: { configuration: { frequency: 'immediate' } },
  });
  expect(settings.state).toMatchObject({ frequency: 'immediate', notify: true });
});

test('ask how often only where there are messages', async () => {
  const settings = await mountSettings();
  await settings.toggle('Send messages');
  await expect(settings.toggle({ type: 'radio', value: 'weekly' })).rejects.toThrow('disabled');
});
