import { mountComponent } from '@contentkit/testing';
import { expect, test } from 'vitest';

import script from './integration.tsx';

test('is kept in the page as it is typed, and sorted by its frame', async () => {
  const chart = await mountComponent(script, { componentId: 'chart' });
  await chart.type({ type: 'codeblock' }, 'Figs, 1\nNuts, 12\n');
  expect(chart.props).toEqual({ source: 'Figs, 1\nNuts, 12\n' });
  await chart.dispatch({ action: 'sort' });
  expect(chart.props).toEqual({ source: 'Nuts, 12\nFigs, 1\n' });
  expect(chart.issues).toEqual([]);
});
