// A configuration: a stepper from its first step to its end.
import { expect } from 'vitest';

import { component, inspector, preview, test } from './support/e2e-test.ts';
import { inShort } from './support/render-requests.ts';

const settings = component({
  integration: 'settings',
  componentId: 'settings',
  place: 'configuration_space',
});

test('R2: a configuration is never asked for by GET, whose URLs end up in logs', async ({
  page,
  open,
  renders,
}) => {
  await open(settings);
  await preview(page).getByRole('switch', { name: 'Send messages' }).waitFor();
  expect(renders.map(inShort)).toEqual(['POST settings']);
  expect(renders[0]?.body.context).toEqual({
    type: 'configuration_space',
    theme: 'light',
    spaceId: 'playground',
  });
});

test('R9, R21, R26, R27: the settings are made, step by step, and returned', async ({
  page,
  open,
  renders,
}) => {
  const optionUrls: URL[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/time-zones')) optionUrls.push(new URL(request.url()));
  });
  await open(settings);
  const stage = preview(page);

  await stage.getByRole('radio', { name: 'Every week' }).check();
  await stage.getByRole('switch', { name: 'Send messages' }).click();
  await expect.poll(() => stage.getByRole('radio', { name: 'Every week' }).isDisabled()).toBe(true);
  await stage.getByRole('switch', { name: 'Send messages' }).click();
  await expect
    .poll(() => stage.getByRole('radio', { name: 'Every week' }).isDisabled())
    .toBe(false);
  await stage.getByRole('button', { name: 'Next' }).click();

  await stage.getByRole('checkbox', { name: 'Comments' }).check();
  await stage.getByRole('checkbox', { name: 'Pages', exact: true }).uncheck();
  await stage.getByRole('button', { name: 'Next' }).click();

  await expect.poll(() => optionUrls.length).toBe(1);
  await stage.getByRole('combobox', { name: 'Region' }).selectOption('America');
  const zone = stage.getByRole('combobox', { name: 'Time zone' });
  await zone.click();
  const options = page.getByRole('listbox');
  await options.getByRole('option').first().waitFor();
  const firstPage = await options.getByRole('option').count();
  await options.getByRole('option').last().scrollIntoViewIfNeeded();
  await expect.poll(() => options.getByRole('option').count()).toBeGreaterThan(firstPage);
  await zone.fill('lima');
  const lima = options.getByRole('option', { name: /Lima/ });
  await lima.waitFor();
  await expect.poll(() => options.getByRole('option').count()).toBe(1);
  await lima.click();

  const finish = stage.getByRole('button', { name: 'Next' });
  await expect.poll(() => finish.isEnabled()).toBe(true);
  await finish.click();
  await stage.getByText('The component has completed').waitFor();

  const asked = optionUrls.slice(1).map(({ searchParams }) => searchParams);
  expect(asked.map((query) => query.get('region'))).toEqual(asked.map(() => 'America'));
  expect(asked.map((query) => query.get('page'))).toContain('2');
  expect(asked.map((query) => query.get('q'))).toContain('lima');
  const returned = stage.getByRole('region', { name: 'Return value' });
  expect(JSON.parse((await returned.textContent()) ?? '')).toEqual({
    notify: true,
    frequency: 'weekly',
    topics: ['comments'],
    region: 'America',
    timeZone: 'America/Lima',
  });
  expect(renders.map(inShort)).toEqual([
    'POST settings',
    'POST settings changed',
    'POST settings changed',
    'POST settings go',
    'POST settings go',
    'POST settings changed',
    'POST settings finish',
  ]);
  await inspector(page).getByRole('tab', { name: 'State & props' }).click();
  await inspector(page)
    .getByRole('region', { name: 'Data of settings' })
    .getByText('completed')
    .waitFor();
});
