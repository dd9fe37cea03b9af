import type { EventListener, InstanceEvents } from './events.ts';
import { Listeners, type Unsubscribe } from './store.ts';

type Hub = { [Name in keyof InstanceEvents]?: Listeners<[InstanceEvents[Name]]> };

/** The listeners of an instance and of the modals over it. */
export class EventHub {
  #hub: Hub = {};

  on<Name extends keyof InstanceEvents>(name: Name, listener: EventListener<Name>): Unsubscribe {
    const listeners: Listeners<[InstanceEvents[Name]]> = this.#hub[name] ?? new Listeners();
    // The key and the listeners have the same name, which TypeScript cannot follow here.
    (this.#hub as Record<Name, Listeners<[InstanceEvents[Name]]>>)[name] = listeners;
    return listeners.add(listener);
  }

  emit<Name extends keyof InstanceEvents>(name: Name, event: InstanceEvents[Name]): void {
    this.#hub[name]?.call(event);
  }

  clear(): void {
    this.#hub = {};
  }
}
