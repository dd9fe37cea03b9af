import { findHostOrigin } from './host-origin.ts';

/** What a page in a frame is told: the `data` of its `webframe`, and what the host app adds. */
export type FrameState<Data = Readonly<Record<string, unknown>>> = Partial<Data> & {
  /** `light` or `dark`, where the host app says; the `data`'s own where it has such a key. */
  readonly theme?: string;
  /** The page of the host app that the frame stands in, where the host app says. */
  readonly page?: { readonly id: string; readonly path: string; readonly title: string };
  /** What is known of the visitor, where the render output allows it. */
  readonly visitor?: Readonly<Record<string, unknown>>;
};

/** An action: a name, and whatever the component needs to know besides, as JSON can carry it. */
export interface FrameAction {
  readonly action: string;
  readonly [key: string]: unknown;
}

/** How large a page would like to be; what is absent stays as it is. Lengths are in pixels. */
export interface FrameSize {
  /** Width divided by height. */
  readonly aspectRatio?: number;
  /** 32 at least. */
  readonly height?: number;
  readonly maxHeight?: number;
  readonly maxWidth?: number;
}

/** How a page is connected. */
export interface FrameOptions<Data> {
  /**
   * Called with what the page is told: first after `ready()`, then whenever something in it changes.
   * A binding in the `webframe`'s `data` that names a key without a value leaves no key here.
   */
  readonly onState?: (state: FrameState<Data>) => void;
  /**
   * The origins of the host apps that may frame the page, such as `https://docs.example.com`; any
   * when absent. Give them where what the page shows, or lets a person do, is nobody else's business.
   */
  readonly origins?: readonly string[];
}

/** A connection with the host app around the page. In a page that nobody frames, all of it is idle. */
export interface Frame {
  /** Says that the page listens. The host app answers with the state. */
  readonly ready: () => void;
  /** Asks for a size. The host app may give another. */
  readonly resize: (size: FrameSize) => void;
  /**
   * Asks for the height of an element, now and whenever it changes.
   *
   * @param element - The whole document when absent.
   * @returns A function that ends it.
   */
  readonly observeSize: (element?: Element) => () => void;
  /**
   * Dispatches an action, as a button of the block would: to the component, or one of the built-in
   * ones (`@ui.modal.open`, `@ui.url.open`, …). Bindings in it are resolved by the host app.
   */
  readonly dispatch: (action: FrameAction) => void;
  /** Asks the host app to show one of its own pages. */
  readonly navigate: (path: string, anchor?: string) => void;
  /** Merges props into those that the document keeps for the block. */
  readonly updateProps: (props: Readonly<Record<string, unknown>>) => void;
  /** Stops listening, and observing. */
  readonly disconnect: () => void;
}

/**
 * Connects a page in a `webframe` with the host app around it. What it says goes to the origin of
 * the page that frames it and to no other; what it hears counts only if it comes from there.
 *
 * @throws An `Error` where the page is framed by an app that is not among the `origins`, or by one
 *   whose origin the browser does not tell; then give `origins`.
 * @example
 * ```ts
 * const frame = connectFrame<{ query: string }>({
 *   onState: ({ query = '' }) => {
 *     document.body.textContent = `Results for ${query}`;
 *   },
 * });
 * frame.observeSize();
 * frame.ready();
 * ```
 */
export function connectFrame<Data = Readonly<Record<string, unknown>>>({
  onState,
  origins,
}: FrameOptions<Data> = {}): Frame {
  const { parent } = window;
  const isFramed = parent !== window;
  const origin = isFramed ? findHostOrigin(origins) : '';
  const observers = new Set<ResizeObserver>();

  const dispatch = (action: FrameAction) => {
    if (isFramed) parent.postMessage({ action }, origin);
  };
  const resize = (size: FrameSize) => dispatch({ action: '@webframe.resize', size });
  const listen = ({ source, origin: from, data }: MessageEvent<{ state?: FrameState<Data> }>) => {
    if (isFramed && source === parent && from === origin && data?.state) onState?.(data.state);
  };
  window.addEventListener('message', listen);

  return {
    ready: () => dispatch({ action: '@webframe.ready' }),
    resize,
    observeSize(element = document.documentElement) {
      let asked = 0;
      const observer = new ResizeObserver(() => {
        const height = Math.ceil(element.getBoundingClientRect().height);
        // What did not change is not asked for again: the answer to it could be another change.
        if (height !== asked) resize({ height: (asked = height) });
      });
      observer.observe(element);
      observers.add(observer);
      return () => observer.disconnect();
    },
    dispatch,
    navigate: (path, anchor) =>
      dispatch({ action: '@webframe.navigate', path, ...(anchor === undefined ? {} : { anchor }) }),
    updateProps: (props) => dispatch({ action: '@editor.node.updateProps', props }),
    disconnect() {
      window.removeEventListener('message', listen);
      for (const observer of observers) observer.disconnect();
    },
  };
}
