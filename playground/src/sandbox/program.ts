import type { Problem } from '../editor/problem.ts';
import type { ProgramText } from './compile/program-text.ts';
import { describeStop, problemOf, STOPPED_BY_FLOOD } from './describe-problem.ts';
import type { FrameWorker, SandboxFrame } from './frame/open-frame.ts';
import type { ElementPlace, FrameMessage, Phase, WorkerMessage } from './messages.ts';
import { readWorkerMessage } from './read-message.ts';
import { watch, type Watchdog } from './watchdog.ts';

/** Why a program does not run, or runs no longer. */
export class ProgramStop extends Error {
  override readonly name = 'ProgramStop';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message.replaceAll('`', ''));
    this.problem = problem;
  }
}

/** What a program says beside its answers. */
export type ProgramNews = Extract<
  WorkerMessage,
  { kind: 'thrown' | 'fault' | 'log' | 'request' | 'dropped' }
>;

/** What a program is made from. */
export interface ProgramOptions {
  readonly frame: SandboxFrame;
  readonly program: ProgramText;
  readonly hear: (news: ProgramNews) => void;
  /** It was ended, for it did not come back, or said too much. The next call starts it anew. */
  readonly onStop: (problem: Problem) => void;
}

/** A program in the sandbox. */
export interface Program {
  readonly text: ProgramText;
  readonly componentIds: readonly string[];
  /** Sends a request, and answers with the response and the number by which to ask for places. */
  fetch(request: Request): Promise<{ readonly response: Response; readonly call: number }>;
  /** Where the elements were written that paths through an answer lead to. */
  findPlaces(
    call: number,
    paths: readonly (readonly (string | number)[])[],
  ): Promise<readonly (ElementPlace | undefined)[]>;
  /** Takes no more calls, and ends when those under way are through. */
  retire(): void;
  /** Ends at once. */
  end(): void;
}

/**
 * Starts a program.
 *
 * @throws ProgramStop If it does not come to its end when it is loaded, or exports no component.
 */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  let run = startRun(options);
  let isRetired = false;
  const { componentIds } = await run.ready;
  const settle = () => {
    if (isRetired && run.calls === 0) run.end();
  };
  return {
    text: options.program,
    componentIds,
    async fetch(request) {
      if (run.isOver) run = startRun(options);
      try {
        await run.ready;
        return await run.fetch(request);
      } finally {
        settle();
      }
    },
    findPlaces: (call, paths) => run.findPlaces(call, paths),
    retire() {
      isRetired = true;
      settle();
    },
    end: () => run.end(),
  };
}

interface Waiting<Value> {
  readonly resolve: (value: Value) => void;
  readonly reject: (error: Error) => void;
}

/** A worker with a program, until its end. */
interface Run {
  readonly ready: Promise<{ readonly componentIds: readonly string[] }>;
  readonly isOver: boolean;
  /** How many calls are under way. */
  readonly calls: number;
  fetch: Program['fetch'];
  findPlaces: Program['findPlaces'];
  end(): void;
}

let lastCall = 0;

function startRun({ frame, program, hear, onStop }: ProgramOptions): Run {
  const calls = new Map<number, Waiting<{ response: Response; call: number }>>();
  const questions = new Map<number, (places: readonly (ElementPlace | undefined)[]) => void>();
  let isStarting = true;
  let isOver = false;
  let loading = '';
  let phase: { readonly componentId: string; readonly phase: Phase } | undefined;
  let settleStart: Waiting<{ componentIds: readonly string[] }> | undefined;
  const ready = new Promise<{ componentIds: readonly string[] }>((resolve, reject) => {
    settleStart = { resolve, reject };
  });
  // Whoever does not call any more need not hear of it.
  ready.catch(() => undefined);

  const end = (reason: Error) => {
    if (isOver) return;
    isOver = true;
    watchdog.stop();
    worker.end();
    settleStart?.reject(reason);
    for (const waiting of calls.values()) waiting.reject(reason);
    calls.clear();
    for (const answer of questions.values()) answer([]);
    questions.clear();
  };
  const stop = (problem: Problem) => {
    const wasStarting = isStarting;
    end(new ProgramStop(problem));
    if (!wasStarting) onStop(problem);
  };

  const hearWorker = (message: WorkerMessage, bytes: ArrayBuffer | undefined) => {
    switch (message.kind) {
      case 'loading':
        loading = message.file;
        break;
      case 'ready':
        isStarting = false;
        settleStart?.resolve({ componentIds: message.componentIds });
        break;
      case 'failed':
        stop(problemOf(program, message.error, { file: message.file }));
        break;
      case 'pong':
        watchdog.hear(message.id);
        break;
      case 'phase':
        phase = message;
        break;
      case 'answer': {
        const { id: call, status, headers } = message;
        const isBare = [204, 205, 304].includes(status);
        const init = {
          status,
          headers: headers.map(([name, value]): [string, string] => [name, value]),
        };
        calls.get(call)?.resolve({ call, response: new Response(isBare ? null : bytes, init) });
        calls.delete(call);
        break;
      }
      case 'rejected':
        calls.get(message.id)?.reject(new ProgramStop(problemOf(program, message.error)));
        calls.delete(message.id);
        break;
      case 'places':
        questions.get(message.id)?.(message.places);
        questions.delete(message.id);
        break;
      default:
        hear(message);
    }
  };

  const hearFrame = (message: FrameMessage) => {
    switch (message.kind) {
      case 'message': {
        const said = readWorkerMessage(message.text);
        if (said) hearWorker(said, message.bytes);
        break;
      }
      case 'error': {
        const { line, column } = message;
        const error = { name: '', message: message.message.replace(/^Uncaught /, ''), stack: '' };
        const problem = problemOf(program, error, { place: program.locate(line, column) });
        if (isStarting) stop(problem);
        else hear({ kind: 'fault', error });
        break;
      }
      case 'flood':
        stop(STOPPED_BY_FLOOD);
    }
  };

  const worker: FrameWorker = frame.start(program.text, hearFrame);
  const watchdog: Watchdog = watch({
    ping: (id) => worker.say({ kind: 'ping', id }),
    isBusy: () => isStarting || calls.size > 0,
    onHang: () => stop(describeStop(isStarting ? { file: loading } : (phase ?? {}), program)),
  });

  return {
    ready,
    get isOver() {
      return isOver;
    },
    get calls() {
      return calls.size;
    },
    async fetch(request) {
      lastCall += 1;
      const id = lastCall;
      const body = await request.arrayBuffer();
      if (isOver) throw new Error('The component was stopped.');
      const answer = new Promise<{ response: Response; call: number }>((resolve, reject) => {
        calls.set(id, { resolve, reject });
      });
      const { url, method, headers, signal } = request;
      worker.say({ kind: 'call', id, url, method, headers: [...headers], body });
      watchdog.wake();
      const abort = () => {
        worker.say({ kind: 'abort', id });
        // Nobody waits any more: an answer that never comes keeps no program alive.
        calls.get(id)?.reject(new Error('Nobody waits for the answer.'));
        calls.delete(id);
      };
      signal.addEventListener('abort', abort, { once: true });
      try {
        return await answer;
      } finally {
        signal.removeEventListener('abort', abort);
      }
    },
    async findPlaces(call, paths) {
      if (isOver) return [];
      lastCall += 1;
      const id = lastCall;
      const answer = new Promise<readonly (ElementPlace | undefined)[]>((resolve) => {
        questions.set(id, resolve);
      });
      worker.say({ kind: 'places', id, call, paths });
      return answer;
    },
    end: () => end(new Error('The component was replaced.')),
  };
}
