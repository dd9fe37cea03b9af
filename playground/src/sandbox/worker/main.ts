// What runs in the worker before, and around, the author's modules. It is bundled into one script of
// its own (`vite-sandbox.ts`), and is no part of the page.
import { Fragment } from '@contentkit/runtime/jsx-runtime';
import type { IntegrationScript } from '@contentkit/runtime';

import type { NetworkSettings } from '../../projects/project.ts';
import type { ProgramSettings } from '../compile/program-text.ts';
import { openBridge } from './bridge.ts';
import { createCalls } from './calls.ts';
import { replaceConsole } from './console.ts';
import { describeError } from './describe-error.ts';
import { jsxDEV, watchResponses } from './element-places.ts';
import { linkModules, type ModuleBody } from './modules.ts';
import { replaceFetch } from './network.ts';
import { createRuntimeModule } from './runtime-module.ts';
import { closeScope, scope } from './scope.ts';

/** What the page gives a program along. */
export interface WorkerSettings {
  readonly program: ProgramSettings;
  readonly network: NetworkSettings;
}

/** Runs a program, and answers for it. Called by the script that the program is put into. */
// oxlint-disable-next-line import/no-default-export -- what the bundle leaves behind
export default function run(
  settingsJson: string,
  modules: readonly (readonly [name: string, body: ModuleBody])[],
): void {
  // The page wrote it.
  const { program, network } = JSON.parse(settingsJson) as WorkerSettings;
  const bridge = openBridge();
  closeScope();
  replaceConsole(bridge);
  replaceFetch(network, bridge);
  watchResponses();
  Error.stackTraceLimit = 30;

  scope.addEventListener('error', (event) => {
    event.preventDefault();
    bridge.mention(() => ({ kind: 'fault', error: describeError(event.error) }));
  });
  scope.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    bridge.mention(() => ({ kind: 'fault', error: describeError(event.reason) }));
  });

  let script: IntegrationScript | undefined;
  const calls = createCalls(bridge, () => script);
  bridge.listen(calls.hear);

  const runtime = createRuntimeModule(bridge);
  const linked = linkModules(
    program,
    new Map(modules),
    new Map<string, object>([
      ['runtime', runtime.exports],
      ['jsx-runtime', { jsx: jsxDEV, jsxs: jsxDEV, jsxDEV, Fragment }],
    ]),
    (file) => bridge.say({ kind: 'loading', file }),
  );
  try {
    const found = runtime.scriptOf(linked.runEntry());
    script = found.script;
    bridge.say({ kind: 'ready', componentIds: found.componentIds });
  } catch (error) {
    bridge.say({ kind: 'failed', error: describeError(error), file: linked.current });
  }
}
