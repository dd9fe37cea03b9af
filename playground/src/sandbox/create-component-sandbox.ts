// It brings the compiler and the host: load it when there is a component to run.
import type { RenderFunction } from '@contentkit/client';
import { createDirectRender, HostError, type Sandbox } from '@contentkit/host';
import type { RenderRequest } from '@contentkit/schema';
import { workerScript } from 'virtual:contentkit-sandbox';

import type { Problem } from '../editor/problem.ts';
import type { ComponentSource } from '../projects/project.ts';
import { compileComponent } from './compile/compile.ts';
import { writeProgram } from './compile/program-text.ts';
import {
  lineIn,
  placeInStack,
  problemOf,
  thrownProblem,
  translateStacks,
} from './describe-problem.ts';
import type { LogEntry, NetworkEntry } from './entries.ts';
import { describeIssues } from './describe-issues.ts';
import { createEnvironment } from './environment.ts';
import { openFrame, type SandboxFrame } from './frame/open-frame.ts';
import { ProgramStop, startProgram, type Program, type ProgramNews } from './program.ts';

/** Who is told what goes on in a sandbox. */
export interface ComponentSandboxOptions {
  /** All that is wrong as the program runs, whenever that changes. */
  readonly onProblems?: (problems: readonly Problem[]) => void;
  readonly onLog?: (entry: LogEntry) => void;
  readonly onRequest?: (entry: NetworkEntry) => void;
  /** The program was ended, or runs again after it was. */
  readonly onStopped?: (isStopped: boolean) => void;
}

/** What a source came to. */
export type LoadResult =
  | {
      readonly ok: true;
      readonly components: readonly { readonly componentId: string }[];
      readonly render: RenderFunction;
      /** What is doubtful, though it runs. */
      readonly problems: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A place in which the components of an author run, one source after the other. */
export interface ComponentSandbox {
  /**
   * Compiles and starts a source. The one before runs on until this one does, and where this one is
   * broken. What is loaded while another loads takes its place: that one is not `ok` then, without
   * a problem.
   */
  load(source: Pick<ComponentSource, 'files' | 'network'>): Promise<LoadResult>;
  /** Asks what runs at present. */
  readonly render: RenderFunction;
  destroy(): void;
}

/** Errors that nobody waits for, of which the last are told. */
const MOST_FAULTS = 20;

/** A render that is under way. */
interface Rendering {
  readonly componentId: string;
  readonly thrown: Problem[];
}

/** Opens a sandbox for the components of an author. */
export function createComponentSandbox(options: ComponentSandboxOptions = {}): ComponentSandbox {
  let frame: SandboxFrame | undefined;
  let program: Program | undefined;
  let latestLoad = 0;
  let lastId = 0;
  let faults: readonly Problem[] = [];
  /** What the last output in each context was like. */
  let outputs = new Map<string, readonly Problem[]>();
  const rendering = new Set<Rendering>();

  const tell = () => {
    const all = [...faults, ...[...outputs.values()].flat()];
    const seen = new Set<string>();
    options.onProblems?.(
      all.filter(({ message, where, at }) => {
        const key = JSON.stringify([message, where, at]);
        return !seen.has(key) && seen.add(key);
      }),
    );
  };

  const hearNews = (text: Program['text'], news: ProgramNews) => {
    lastId += 1;
    const time = Date.now();
    switch (news.kind) {
      case 'thrown': {
        const problem = thrownProblem(text, news);
        const render = [...rendering].find(({ componentId }) => componentId === news.componentId);
        if (render) render.thrown.push(problem);
        break;
      }
      case 'fault':
        faults = [...faults, problemOf(text, news.error)].slice(-MOST_FAULTS);
        tell();
        break;
      case 'log': {
        const { level } = news;
        const place = placeInStack(text, news.stack);
        options.onLog?.({
          id: lastId,
          level,
          text: translateStacks(text, news.text),
          time,
          file: place?.file,
          line: place && lineIn(text, place),
          at: place?.at,
        });
        break;
      }
      case 'request': {
        const { method, url, outcome, duration } = news;
        const status = news.status || undefined;
        options.onRequest?.({ id: lastId, method, url, outcome, status, duration, time });
        break;
      }
      case 'dropped':
        options.onLog?.({
          id: lastId,
          level: 'warn',
          text: 'There was more than the playground can list: what came after this is left out.',
          time,
          file: undefined,
          line: undefined,
          at: undefined,
        });
    }
  };

  const render: RenderFunction = async (request, { signal }) => {
    const asked = program;
    if (!asked) throw new Error('No component runs.');
    const key = JSON.stringify([request.componentId, request.context]);
    const underWay: Rendering = { componentId: request.componentId, thrown: [] };
    rendering.add(underWay);
    let call: number | undefined;
    // A sandbox for each render, for it alone knows which call of the worker's was this one's.
    const sandbox: Sandbox = {
      load: async () => ({
        async fetch(wire) {
          const answered = await asked.fetch(wire);
          call = answered.call;
          return answered.response;
        },
      }),
    };
    const ask = createDirectRender('', createEnvironment(request.context), {
      sandbox,
      log: () => undefined,
    });
    const settle = (problems: readonly Problem[]) => {
      if (asked !== program) return;
      outputs.set(key, [...underWay.thrown, ...problems]);
      tell();
    };
    try {
      const output = await ask(request, { signal });
      options.onStopped?.(false);
      void describeIssues(asked, call, output).then(settle);
      return output;
    } catch (error) {
      if (signal?.aborted) throw error;
      const stop = stopOf(error);
      settle(
        stop
          ? [stop.problem]
          : underWay.thrown.length > 0
            ? []
            : [hostProblem(asked, request, error)],
      );
      // What a host would keep to itself the author is to read.
      throw stop ?? error;
    } finally {
      rendering.delete(underWay);
    }
  };

  return {
    render,
    async load({ files, network }) {
      latestLoad += 1;
      const load = latestLoad;
      const compiled = compileComponent(files);
      if (!compiled.ok) return compiled;

      const isSame = frame?.isOpen === network.isOpen;
      const nextFrame = isSame && frame ? frame : openFrame(network.isOpen);
      const text = writeProgram(workerScript, compiled.program, { network });
      const drop = () => {
        if (nextFrame !== frame) nextFrame.close();
      };
      try {
        const next = await startProgram({
          frame: nextFrame,
          program: text,
          hear: (news) => hearNews(text, news),
          onStop(problem) {
            options.onStopped?.(true);
            // Those who wait hear of it themselves.
            if (rendering.size > 0) return;
            faults = [...faults, problem].slice(-MOST_FAULTS);
            tell();
          },
        });
        if (load !== latestLoad) {
          next.end();
          drop();
          return { ok: false, problems: [] };
        }
        if (frame === nextFrame) program?.retire();
        else program?.end();
        if (frame !== nextFrame) frame?.close();
        program = next;
        frame = nextFrame;
        faults = [];
        outputs = new Map();
        tell();
        options.onStopped?.(false);
        return {
          ok: true,
          components: next.componentIds.map((componentId) => ({ componentId })),
          render,
          problems: compiled.problems,
        };
      } catch (error) {
        drop();
        if (load !== latestLoad || !(error instanceof ProgramStop))
          return { ok: false, problems: [] };
        return { ok: false, problems: [error.problem, ...compiled.problems] };
      }
    },
    destroy() {
      latestLoad += 1;
      program?.end();
      program = undefined;
      frame?.close();
      frame = undefined;
    },
  };
}

/** Why the program ended, where that is why there is no answer. */
function stopOf(error: unknown): ProgramStop | undefined {
  const cause = error instanceof HostError ? error.cause : error;
  return cause instanceof ProgramStop ? cause : undefined;
}

/** What the host says of an answer, or of none. */
function hostProblem({ text }: Program, { componentId }: RenderRequest, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return problemOf(
    text,
    {
      name: '',
      message: message.replace('The integration "playground"', 'The component'),
      stack: '',
    },
    { componentId },
  );
}
