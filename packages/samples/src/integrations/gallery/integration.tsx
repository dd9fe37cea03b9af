import { createIntegration, ExposableError } from '@contentkit/runtime';

import { sampleContent, type ContentFile } from '../../content/index.ts';
import { findTimeZones } from '../../content/time-zones.ts';
import { pattern } from './pattern-component.tsx';
import { sample } from './sample-component.tsx';

export default createIntegration({
  components: [sample, pattern],

  async fetch(request) {
    const url = new URL(request.url);
    if (url.pathname.endsWith('/options/time-zones')) return Response.json(findTimeZones(url));

    const file = Object.entries<ContentFile>(sampleContent).find(([path]) =>
      url.pathname.endsWith(`/${path}`),
    )?.[1];
    if (!file) throw new ExposableError(`There is nothing at ${url.pathname}.`, 404);
    return new Response(file.text, {
      headers: { 'content-type': file.type, 'cache-control': 'max-age=3600' },
    });
  },
});
