import { browserTexts } from '../storage.ts';
import { createProjectStore, type ProjectStore } from './project-store.ts';

let opened: ProjectStore | undefined;

/** The projects of this browser. All of the page has the same ones. */
export function openProjects(): ProjectStore {
  if (opened) return opened;
  const store = createProjectStore({ texts: browserTexts });
  browserTexts.watch((key) => store.sync(key));

  // The last moments in which a page surely runs.
  window.addEventListener('pagehide', () => store.flush());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') store.flush();
    // A page that was asleep has not heard of what others did.
    else store.sync();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) store.sync();
  });
  // Where nothing can be kept, leaving loses it: browsers ask.
  window.addEventListener('beforeunload', (event) => {
    if (!store.flush()) event.preventDefault();
  });

  opened = store;
  return store;
}
