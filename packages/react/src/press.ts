import { isDynamicBinding, type Action, type Confirm } from '@contentkit/schema/reader';

import { usableUrl } from './security/policy.ts';
import type { Surface } from './surface.ts';

/** Whether an action can do anything: to open a URL takes one that may be opened (R17). */
export function canDispatch(surface: Surface, action: Action): boolean {
  if (action.action !== '@ui.url.open') {
    return true;
  }
  const url: unknown = action.url;
  return (
    isDynamicBinding(url) ||
    usableUrl({ policy: surface.policy, urls: {} }, 'links', url) !== undefined
  );
}

/**
 * Does what a press on an element does: asks first where it should (R24), and does nothing while
 * the last press on it is still being answered (R15).
 */
export function press(surface: Surface, action: Action, source: string, confirm?: Confirm): void {
  const { instance, overlays } = surface;
  if (!instance.getSnapshot().busy.has(source)) {
    overlays.confirm(confirm, () => instance.dispatch(action, { source }));
  }
}
