import * as runtime from '@contentkit/runtime';
import type {
  ComponentDefinition,
  ComponentOptions,
  IntegrationRuntimeDefinition,
  IntegrationScript,
  RuntimeContext,
} from '@contentkit/runtime';
import type { PlainObject } from '@contentkit/schema';

import type { Phase } from '../messages.ts';
import { cut, type Bridge } from './bridge.ts';
import { describeError } from './describe-error.ts';

/** The runtime as the author's modules import it, and what was made with it. */
export interface RuntimeModule {
  readonly exports: object;
  /** The script of an integration, or of components that nobody made one of. */
  scriptOf(exported: Readonly<Record<string, unknown>>): FoundScript;
}

/** What a program comes to. */
export interface FoundScript {
  readonly script: IntegrationScript;
  readonly componentIds: readonly string[];
}

type AnyOptions = ComponentOptions<PlainObject, PlainObject, unknown, RuntimeContext>;

/** Makes a runtime that says what runs, and what went wrong in it. It is else the very same. */
export function createRuntimeModule(bridge: Bridge): RuntimeModule {
  const integrations = new WeakMap<object, readonly string[]>();
  const reported = new WeakSet();

  const report = (componentId: string, phase: Phase, error: unknown) => {
    if (typeof error === 'object' && error !== null) {
      if (reported.has(error)) return;
      reported.add(error);
    }
    bridge.mention(() => ({
      kind: 'thrown',
      componentId,
      phase,
      isExposed: isExposable(error),
      error: describeError(error),
    }));
  };

  const watch = <Args extends unknown[], Result>(
    componentId: string,
    phase: Phase,
    run: (...args: Args) => Result,
  ) => {
    return async (...args: Args): Promise<Awaited<Result>> => {
      bridge.say({ kind: 'phase', componentId: cut(componentId, 200), phase });
      try {
        return await run(...args);
      } catch (error) {
        report(componentId, phase, error);
        throw error;
      }
    };
  };

  const createComponent = (options: AnyOptions): ComponentDefinition => {
    checkOptions(options);
    const { componentId, initialState, action, render } = options;
    return runtime.createComponent({
      ...options,
      initialState:
        typeof initialState === 'function'
          ? watch(componentId, 'initialState', initialState)
          : initialState,
      action: action && watch(componentId, 'action', action),
      render: watch(componentId, 'render', render),
    });
  };

  const createIntegration = (definition: IntegrationRuntimeDefinition): IntegrationScript => {
    const components = (definition.components ?? []).map((component) => ({
      ...component,
      // What goes wrong around the author's functions: a render that answers nothing, say.
      render: watchQuietly(component),
    }));
    const script = runtime.createIntegration({
      ...definition,
      components,
      logger: definition.logger ?? quietLogger(reported),
    });
    integrations.set(
      script,
      components.map(({ componentId }) => componentId),
    );
    return script;
  };

  const watchQuietly =
    ({ componentId, render }: ComponentDefinition): ComponentDefinition['render'] =>
    async (event, context) => {
      try {
        return await render(event, context);
      } catch (error) {
        report(componentId, 'render', error);
        throw error;
      }
    };

  return {
    exports: { ...runtime, createComponent, createIntegration },
    scriptOf(exported) {
      const main = exported['default'];
      if (isObject(main) && typeof main['fetch'] === 'function') {
        const componentIds = integrations.get(main);
        if (!componentIds) {
          throw new TypeError(
            'The default export is no integration. Export what `createIntegration` or `createComponent` answers.',
          );
        }
        if (componentIds.length === 0) {
          throw new TypeError(
            'The integration has no components. Give it some: `createIntegration({ components: [ … ] })`.',
          );
        }
        checkIds(componentIds);
        // It was looked up in what `createIntegration` made.
        return { script: main as unknown as IntegrationScript, componentIds };
      }
      const components = Object.values(exported).filter(isComponent);
      if (components.length === 0) throw new TypeError(nothingExported(exported));
      const unique = [...new Set(components)];
      const componentIds = unique.map(({ componentId }) => componentId);
      checkIds(componentIds);
      return { script: createIntegration({ components: unique }), componentIds };
    },
  };
}

function isExposable(error: unknown): boolean {
  try {
    return error instanceof runtime.ExposableError;
  } catch {
    // A proxy whose handler throws.
    return false;
  }
}

/** What is reported as a problem need not be said a second time. */
function quietLogger(reported: WeakSet<object>): runtime.RuntimeLogger {
  const logger = runtime.Logger('integrations');
  return {
    ...logger,
    error(message, ...details) {
      const isKnown = details.some(
        (detail) => typeof detail === 'object' && detail !== null && reported.has(detail),
      );
      if (!isKnown) logger.error(message, ...details);
    },
  };
}

function checkOptions(options: unknown): asserts options is AnyOptions {
  if (!isObject(options) || typeof options['componentId'] !== 'string') {
    throw new TypeError(
      '`createComponent` takes an object with a `componentId`, which is a text, and a `render` function.',
    );
  }
  if (typeof options['render'] !== 'function') {
    throw new TypeError(
      `The component "${cut(options['componentId'], 200)}" has no \`render\` function. Add one: \`async render() { return <block>…</block>; }\`.`,
    );
  }
}

function checkIds(componentIds: readonly string[]): void {
  const twice = componentIds.find((id, index) => componentIds.indexOf(id) !== index);
  if (twice === undefined) return;
  throw new TypeError(
    `Two components have the \`componentId\` "${cut(twice, 200)}". Give each its own.`,
  );
}

function nothingExported(exported: Readonly<Record<string, unknown>>): string {
  const main = exported['default'];
  const what =
    typeof main === 'function'
      ? 'The default export is a function'
      : main === undefined
        ? 'No component is exported'
        : 'The default export is no component';
  return `${what}. Export a component: \`export default createComponent({ componentId: 'hello', render: … })\`.`;
}

function isComponent(value: unknown): value is ComponentDefinition {
  return (
    isObject(value) &&
    typeof value['componentId'] === 'string' &&
    typeof value['render'] === 'function'
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
