import { createIntegration } from '@contentkit/runtime';

import { note } from './note-component.tsx';

export default createIntegration({ components: [note] });
