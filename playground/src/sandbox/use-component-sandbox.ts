import type { RenderFunction } from '@contentkit/client';
import { useCallback, useEffect, useRef, useState } from 'react';

import type { Problem } from '../editor/problem.ts';
import type { ComponentSource, SourceFile } from '../projects/project.ts';
import type { ComponentSandbox } from './create-component-sandbox.ts';
import type { LogEntry, NetworkEntry } from './entries.ts';

/** How long a source waits for a pause in typing, in milliseconds. */
const PAUSE = 300;

/** How often what happens inside is shown at most, in milliseconds. */
const TELL_PAUSE = 50;

const MOST_LOGS = 500;
const MOST_REQUESTS = 200;

/**
 * What a component in the sandbox is up to.
 *
 * - `idle`: there is no source.
 * - `waiting for permission`: nobody has allowed it to run.
 * - `compiling`: it is compiled and started for the first time.
 * - `running`: what was written last runs.
 * - `broken`: what was written last does not run; what did before runs on, if anything did.
 * - `stopped`: it did not come back, and was ended; the next that is asked of it starts it anew.
 */
export type SandboxStatus =
  | 'idle'
  | 'waiting for permission'
  | 'compiling'
  | 'running'
  | 'broken'
  | 'stopped';

/** A component in the sandbox. */
export interface ComponentSandboxState {
  readonly status: SandboxStatus;
  /** What is wrong: with the source, or else as it runs. */
  readonly problems: readonly Problem[];
  /** The files that the problems were found in, which may be older than the present ones. */
  readonly problemsOf: readonly SourceFile[] | undefined;
  /** The last lines of its log, the newest last. */
  readonly logs: readonly LogEntry[];
  /** The last requests that it made, the newest last. */
  readonly requests: readonly NetworkEntry[];
  /** The components of what runs; the first is the one to show. */
  readonly componentIds: readonly string[];
  /** Asks what runs; always the same function. It fails where nothing does. */
  readonly render: RenderFunction;
  /** Counts up with every source that runs: then what it draws is to be asked for anew. 0: none. */
  readonly version: number;
  /** Ends what runs and starts it anew. */
  restart(): void;
  /** Forgets the log and the requests. */
  clear(): void;
}

interface Loaded {
  readonly version: number;
  readonly componentIds: readonly string[];
  /** What is wrong with the source. */
  readonly problems: readonly Problem[];
  readonly isBroken: boolean;
  readonly files: readonly SourceFile[] | undefined;
}

const nothing: Loaded = {
  version: 0,
  componentIds: [],
  problems: [],
  isBroken: false,
  files: undefined,
};

/**
 * Runs a component's source as it is written.
 *
 * @param source Nothing where there is none to run. Another project wants a component of its own: key
 * whoever calls this by the project's id, so that nothing of one shows in the other.
 * @param options.isAllowed Whether it may run: a foreign one waits for a press.
 */
export function useComponentSandbox(
  source: Pick<ComponentSource, 'files' | 'network'> | undefined,
  { isAllowed }: { readonly isAllowed: boolean },
): ComponentSandboxState {
  const [loaded, setLoaded] = useState(nothing);
  const [running, setRunning] = useState<readonly Problem[]>([]);
  const [logs, setLogs] = useState<readonly LogEntry[]>([]);
  const [requests, setRequests] = useState<readonly NetworkEntry[]>([]);
  const [isStopped, setStopped] = useState(false);
  const [start, setStart] = useState(0);
  const sandbox = useRef<Promise<ComponentSandbox>>(undefined);
  const hasLoaded = useRef(false);

  const { files, network } = source ?? {};
  const isRun = isAllowed && files !== undefined;

  useEffect(() => {
    if (!isRun) return undefined;
    const logged = gather<LogEntry>(MOST_LOGS, setLogs);
    const requested = gather<NetworkEntry>(MOST_REQUESTS, setRequests);
    const opening = import('./create-component-sandbox.ts').then(({ createComponentSandbox }) =>
      createComponentSandbox({
        onProblems: setRunning,
        onStopped: setStopped,
        onLog: logged.add,
        onRequest: requested.add,
      }),
    );
    sandbox.current = opening;
    hasLoaded.current = false;
    return () => {
      sandbox.current = undefined;
      logged.stop();
      requested.stop();
      void opening.then((opened) => opened.destroy());
      setRunning([]);
      setStopped(false);
    };
  }, [isRun, start]);

  useEffect(() => {
    if (!isRun || !files || !network) return undefined;
    let isCurrent = true;
    const load = async () => {
      const opened = await sandbox.current;
      if (!isCurrent || !opened) return;
      hasLoaded.current = true;
      const result = await opened.load({ files, network });
      if (!isCurrent) return;
      setLoaded((before) =>
        result.ok
          ? {
              version: before.version + 1,
              componentIds: result.components.map(({ componentId }) => componentId),
              problems: result.problems,
              isBroken: false,
              files,
            }
          : { ...before, problems: result.problems, isBroken: true, files },
      );
    };
    const timer = setTimeout(() => void load(), hasLoaded.current ? PAUSE : 0);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [isRun, files, network, start]);

  const render = useCallback<RenderFunction>(async (request, options) => {
    const opened = await sandbox.current;
    if (!opened) throw new Error('No component runs.');
    return opened.render(request, options);
  }, []);
  const restart = useCallback(() => setStart((count) => count + 1), []);
  const clear = useCallback(() => {
    setLogs([]);
    setRequests([]);
  }, []);

  const status = ((): SandboxStatus => {
    if (!files) return 'idle';
    if (!isAllowed) return 'waiting for permission';
    if (loaded.isBroken) return 'broken';
    if (loaded.version === 0) return 'compiling';
    return isStopped ? 'stopped' : 'running';
  })();
  const { componentIds, version } = loaded;
  // What runs is not what was written: what is wrong with it is of no interest.
  const problems = loaded.isBroken ? loaded.problems : [...loaded.problems, ...running];
  return {
    status,
    problems,
    problemsOf: loaded.files,
    logs,
    requests,
    componentIds,
    render,
    version,
    restart,
    clear,
  };
}

/** Gathers entries, and hands over a few at a time: a busy component does not make a busy page. */
function gather<Entry>(
  most: number,
  update: (change: (entries: readonly Entry[]) => readonly Entry[]) => void,
): { readonly add: (entry: Entry) => void; readonly stop: () => void } {
  let waiting: Entry[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    timer = undefined;
    const added = waiting;
    waiting = [];
    update((entries) => [...entries, ...added].slice(-most));
  };
  return {
    add(entry) {
      waiting.push(entry);
      timer ??= setTimeout(tell, TELL_PAUSE);
    },
    stop: () => clearTimeout(timer),
  };
}
