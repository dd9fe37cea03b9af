import { createIntegration } from '@contentkit/runtime';

import { flaky } from './flaky-component.tsx';
import { garbage } from './garbage-component.ts';
import { slow } from './slow-component.tsx';

export default createIntegration({ components: [flaky, slow, garbage] });
