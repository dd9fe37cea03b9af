import type { Instance, InstanceOptions } from './instance.ts';
import { MountedComponent } from './mounted-component.ts';

/**
 * Makes an instance: one component, mounted. It does nothing until `start()`.
 *
 * @example
 * ```ts
 * const instance = createInstance({
 *   componentId: 'note',
 *   context: { type: 'document', spaceId: 'space_1', editable: true, theme: 'light' },
 *   render: createRenderClient({ endpoint: 'https://api.example.com/v1/integrations/note/render' }),
 * });
 * instance.subscribe(() => console.log(instance.getSnapshot().element));
 * instance.start();
 * ```
 */
export function createInstance(options: InstanceOptions): Instance {
  return new MountedComponent(options);
}
