import {
  createContext,
  use,
  useEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';

import { isPressed, type Command } from './command.ts';

type Source = RefObject<readonly Command[]>;

/** Where parts of the page tell what can be done in them. */
export interface CommandRegistry {
  readonly add: (source: Source) => () => void;
  /** What can be done at this moment. */
  readonly list: () => readonly Command[];
}

const RegistryContext = createContext<CommandRegistry | undefined>(undefined);

/** Gathers the commands of what it holds, and runs them by their keys. */
export function CommandProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [registry] = useState(createRegistry);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = registry.list().find(({ keys }) => keys && isPressed(keys, event));
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    // Before editors take the key for something else.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [registry]);

  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/** The commands around. */
export function useCommandRegistry(): CommandRegistry {
  const registry = use(RegistryContext);
  if (!registry) throw new Error('Commands are told within a <CommandProvider>.');
  return registry;
}

/** Tells what can be done here, for as long as it is shown. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useCommandRegistry();
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => registry.add(latest), [registry]);
}

function createRegistry(): CommandRegistry {
  const sources = new Set<Source>();
  return {
    add(source) {
      sources.add(source);
      return () => sources.delete(source);
    },
    list: () => [...sources].flatMap(({ current }) => current),
  };
}
