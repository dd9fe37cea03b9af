import { createIntegration, ExposableError } from '@contentkit/runtime';

import { chooseAssignee } from './choose-assignee-component.tsx';
import { editTask } from './edit-task-component.tsx';
import { progressFrame } from './progress-frame.ts';
import { task } from './task-component.tsx';

export default createIntegration({
  components: [task, editTask, chooseAssignee],

  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (!pathname.endsWith('/progress')) {
      throw new ExposableError(`There is nothing at ${pathname}.`, 404);
    }
    return new Response(progressFrame, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'max-age=60' },
    });
  },
});
