import { createInstance, preloadSharing } from '@contentkit/client';
import { createDirectRender, type ScriptSource } from '@contentkit/host';
import type {
  Action,
  IntegrationEnvironment,
  PlainObject,
  RenderContext,
} from '@contentkit/schema';

import { MountedComponent } from './mounted-component.ts';
import { RecordedSession } from './session.ts';

/** How a component is mounted. */
export interface MountOptions {
  /** The component. */
  readonly componentId: string;
  /** What the document's node holds; nothing when absent. */
  readonly props?: PlainObject;
  /** Where the component is shown; an editable document in the light theme when absent. */
  readonly context?: RenderContext;
  /** What the first request carries, such as `{ action: '@link.unfurl', url }` for a pasted link. */
  readonly initialAction?: Action;
  /**
   * What the integration finds around itself: installation, configuration, secrets. Installed
   * everywhere, with an empty configuration, when absent.
   */
  readonly environment?: IntegrationEnvironment;
}

const editableDocument: RenderContext = {
  type: 'document',
  spaceId: 'space_1',
  editable: true,
  theme: 'light',
};

/**
 * Mounts a component of an integration without a screen, and resolves with it once its first answer
 * is there. It runs as in a host app: its state, its queue of actions and its modals are the real
 * ones, and its script is called as a host calls it. A script made with `@gitbook/runtime` does as
 * well.
 *
 * @param script - The integration's default export, or the text of its built module.
 * @throws An `Error` with the integration's message where there is no first answer. What it threw is
 *   the error's `cause`.
 * @example
 * ```ts
 * import { mountComponent } from '@contentkit/testing';
 *
 * const note = await mountComponent(noteScript, { componentId: 'note' });
 * await note.type('Title', 'Groceries');
 * await note.press('Save');
 * console.log(note.props, note.state);
 * ```
 */
export async function mountComponent(
  script: ScriptSource,
  options: MountOptions,
): Promise<MountedComponent> {
  const { componentId, props = {}, context = editableDocument, initialAction } = options;
  // So that what an answer leads to happens in microtasks, which is how it is seen to be over.
  await preloadSharing();
  const session = new RecordedSession();
  const log = session.log.push.bind(session.log);
  const render = createDirectRender(script, options.environment, { log });
  const instance = createInstance({
    componentId,
    props,
    context,
    render: session.watch(render),
    ...(initialAction ? { initialAction } : {}),
  });
  const mounted = new MountedComponent(instance, session);
  session.listen(instance);
  instance.start();
  await session.settled();
  session.throwNewError();
  return mounted;
}
