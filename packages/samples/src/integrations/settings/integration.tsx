import { createIntegration, ExposableError } from '@contentkit/runtime';

import { findTimeZones } from '../../content/time-zones.ts';
import { publicEndpointOf } from '../public-endpoint.ts';
import { settings } from './settings-component.tsx';

export default createIntegration({
  components: [settings],

  async fetch(request, { environment }) {
    const url = new URL(request.url);
    if (!url.pathname.endsWith('/time-zones')) {
      throw new ExposableError(`There is nothing at ${url.pathname}.`, 404);
    }
    const endpoint = new URL(`${publicEndpointOf(environment)}/time-zones`);
    return Response.json(findTimeZones(url, endpoint));
  },
});
