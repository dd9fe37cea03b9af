import type {
  BuiltInAction,
  PlainObject,
  RenderContext,
  RootElement,
  UIRenderEvent,
} from '@contentkit/schema';

import type { RuntimeCallback, RuntimeContext, RuntimeEnvironment } from './context.ts';
import { toRootElement } from './jsx/root.ts';
import type { JsxElement } from './jsx/types.ts';

/** For how long an output may be cached. */
export interface ComponentRenderCache {
  /** In seconds. */
  maxAge: number;
}

/** What `render` and `action` know of the instance that they answer. */
export interface ComponentInstance<Props extends PlainObject, State extends PlainObject> {
  /** What the document's node holds. */
  props: Props;
  /** What belongs to this instance alone, and is gone with it. */
  state: State;
  /** Where the instance is rendered. */
  context: RenderContext;
  /**
   * Lets the output be cached (`Cache-Control: max-age=…`).
   *
   * @throws TypeError If `maxAge` is not a number of seconds, 0 or more.
   */
  setCache(cache: ComponentRenderCache): void;
  /** A binding to a state key, for the places of an element that take one. */
  dynamicState<Key extends keyof State>(key: Key): { $state: Key };
}

/** A component that an integration can be given. */
export interface ComponentDefinition<Context extends RuntimeContext = RuntimeContext> {
  /** What render requests name it by. */
  componentId: string;
  /** Answers a render event. */
  render: RuntimeCallback<[UIRenderEvent], Promise<Response>, Context>;
}

/** The actions that a component's handler can receive: its own, and the built-in ones. */
export type ComponentAction<Action = void> = Action extends void
  ? BuiltInAction
  : BuiltInAction | Action;

/** What an action handler answers (R4). */
export type ComponentActionResult<Props extends PlainObject, State extends PlainObject> =
  | {
      type?: 'element' | undefined;
      /** The new props, whole: a key that is not here is gone. The old ones stay when absent. */
      props?: Props | undefined;
      /** The new state, whole: a key that is not here is gone. The old one stays when absent. */
      state?: State | undefined;
    }
  | {
      /** Ends the instance: nothing is rendered. */
      type: 'complete';
      /** What the instance that opened this one receives. */
      returnValue?: PlainObject | undefined;
    }
  | undefined;

/** The props of a component that configures an installation. */
export interface InstallationConfigurationProps<Environment extends RuntimeEnvironment> {
  installation: {
    configuration: Environment extends RuntimeEnvironment<infer Configuration, infer _>
      ? Configuration
      : never;
  };
}

/** The props of a component that configures an installation in a space. */
export interface SpaceInstallationConfigurationProps<
  Environment extends RuntimeEnvironment,
> extends InstallationConfigurationProps<Environment> {
  spaceInstallation: {
    configuration?:
      | (Environment extends RuntimeEnvironment<infer _, infer Configuration>
          ? Configuration
          : never)
      | undefined;
  };
}

/** What {@link createComponent} makes a component from. */
export interface ComponentOptions<
  Props extends PlainObject,
  State extends PlainObject,
  Action,
  Context extends RuntimeContext,
> {
  /** What render requests name the component by; unique in the integration. */
  componentId: string;
  /** The state of an instance that has none yet; `{}` when absent. */
  initialState?:
    | State
    | ((props: Props, renderContext: RenderContext, context: Context) => State | Promise<State>)
    | undefined;
  /** Answers what a person did, before the component is rendered anew. */
  action?:
    | RuntimeCallback<
        [ComponentInstance<Props, State>, ComponentAction<Action>],
        Promise<ComponentActionResult<Props, State>>,
        Context
      >
    | undefined;
  /** Answers what is shown: a `block`, a `modal` or a `configuration`. */
  render: RuntimeCallback<
    [ComponentInstance<Props, State>],
    Promise<RootElement | JsxElement>,
    Context
  >;
}

/**
 * Defines a component: what it shows, and what happens when a person acts on it.
 *
 * @example
 * ```tsx
 * import { createComponent } from '@contentkit/runtime';
 *
 * const greeting = createComponent<{ name?: string }, { name: string }, { action: 'save' }>({
 *   componentId: 'greeting',
 *   initialState: (props) => ({ name: props.name ?? '' }),
 *   async action(element, action) {
 *     return action.action === 'save' ? { props: { name: element.state.name } } : {};
 *   },
 *   async render(element) {
 *     return (
 *       <block>
 *         <text>Hello {element.props.name ?? 'you'}</text>
 *         <textinput state="name" />
 *         <button label="Save" onPress={{ action: 'save' }} />
 *       </block>
 *     );
 *   },
 * });
 * ```
 */
export function createComponent<
  Props extends PlainObject = Record<never, never>,
  State extends PlainObject = Record<never, never>,
  Action = void,
  Context extends RuntimeContext = RuntimeContext,
>(component: ComponentOptions<Props, State, Action, Context>): ComponentDefinition<Context> {
  const { componentId, initialState, action: handleAction, render } = component;

  return {
    componentId,
    async render(event, context) {
      let maxAge: number | undefined;
      // What arrives is what the component itself has answered before, which no type can know.
      let props = event.props as Props;
      let state = (event.state ??
        (typeof initialState === 'function'
          ? await initialState(props, event.context, context)
          : (initialState ?? {}))) as State;

      const instance = (): ComponentInstance<Props, State> => ({
        props,
        state,
        context: event.context,
        setCache(cache) {
          maxAge = readMaxAge(cache.maxAge);
        },
        dynamicState: (key) => ({ $state: key }),
      });
      const answer = (output: object): Response =>
        Response.json(
          output,
          maxAge === undefined ? {} : { headers: { 'cache-control': `max-age=${maxAge}` } },
        );

      if (event.action && handleAction) {
        const result = await handleAction(
          instance(),
          // Which actions reach a component is decided by the elements that it answers with.
          event.action as ComponentAction<Action>,
          context,
        );
        if (result?.type === 'complete') {
          return answer({ type: 'complete', returnValue: result.returnValue });
        }
        props = result?.props ?? props;
        state = result?.state ?? state;
      }

      const element = toRootElement(await render(instance(), context), componentId);
      return answer({ type: 'element', state, props, element });
    },
  };
}

function readMaxAge(maxAge: number): number {
  if (!(maxAge >= 0 && maxAge < Infinity)) {
    throw new TypeError(
      `setCache was given maxAge ${String(maxAge)}. Give a number of seconds, 0 or more.`,
    );
  }
  return Math.floor(maxAge);
}
