import { createIntegration, ExposableError } from '@contentkit/runtime';

import { chart } from './chart-component.tsx';
import { chartFrame } from './chart-frame.ts';

export default createIntegration({
  components: [chart],

  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (!pathname.endsWith('/chart')) {
      throw new ExposableError(`There is nothing at ${pathname}.`, 404);
    }
    return new Response(chartFrame, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'max-age=60' },
    });
  },
});
