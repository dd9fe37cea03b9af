import type { InstanceEvents } from '@contentkit/client';
import type { WebFrameElement } from '@contentkit/schema/reader';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';

import { useResolvedValue, useSnapshot } from '../../hooks/surface-hooks.ts';
import { useCommitEffect } from '../../hooks/use-commit-effect.ts';
import { useLatest } from '../../hooks/use-latest.ts';
import type { Surface } from '../../surface.ts';
import { sourceOf, type Place } from '../../view.ts';
import { mayAct } from './frame-budget.ts';
import { applySize } from './frame-size.ts';
import type { FrameSource } from './frame-source.ts';
import { ResizeDamper } from './resize-damper.ts';
import { useShownTheme } from './use-shown-theme.ts';
import { readFrameMessage, type FrameMessage, type FrameSize } from './webframe-message.ts';

/** What a frame is given. */
export interface FrameProps {
  readonly element: WebFrameElement;
  readonly surface: Surface;
  readonly place: Place;
  readonly source: FrameSource;
}

/** How long a page may take to load before the person is asked whether to go on, in milliseconds. */
const patience = 20_000;

/** The frame, its size, and what goes to and fro between its page and the instance. */
export function Frame(props: FrameProps): ReactNode {
  const { element, surface, source } = props;
  const { integration, messages } = surface;
  const frame = useRef<HTMLIFrameElement>(null);
  const asked = useRef<FrameSize>(undefined);
  const isReady = useRef(false);
  const [attempt, setAttempt] = useState(0);
  const [loading, setLoading] = useState<'loading' | 'late' | undefined>('loading');
  const state = useFrameState(element, surface);
  const latest = useLatest({ ...props, state });

  useCommitEffect(() => {
    const size = (): FrameSize => {
      const { aspectRatio } = latest.current.element;
      return { ...(aspectRatio === undefined ? {} : { aspectRatio }), ...asked.current };
    };
    const resize = () => {
      if (frame.current) applySize(frame.current, size());
    };
    const damper = new ResizeDamper((wish) => {
      asked.current = wish;
      resize();
    });
    const receive = (message: FrameMessage) => {
      if (message.kind === 'resize') {
        damper.ask(message.size);
      } else {
        if (message.kind === 'ready') isReady.current = true;
        obey(message, latest.current, frame.current);
      }
    };
    const listen = (event: MessageEvent) => {
      const { contentWindow } = frame.current ?? {};
      if (!contentWindow || event.source !== contentWindow) return;
      const message = readFrameMessage(event.data);
      const refused = refusalOf(event.origin, message, source);
      tell(event, refused, latest.current);
      if (message && !refused) receive(message);
    };
    resize();
    window.addEventListener('message', listen);
    return () => {
      damper.stop();
      window.removeEventListener('message', listen);
    };
  }, [source.origin, source.isTrusted, element.aspectRatio, latest]);

  useEffect(() => {
    if (isReady.current) send(frame.current, state, source.origin);
  }, [state, source.origin]);

  useEffect(() => {
    if (loading !== 'loading') return undefined;
    const timer = setTimeout(() => setLoading('late'), patience);
    return () => clearTimeout(timer);
  }, [loading]);

  const retry = () => {
    isReady.current = false;
    setLoading('loading');
    setAttempt(attempt + 1);
  };
  return (
    <>
      {/* A region that is there before it says something. */}
      <div className="ck-webframe-late" role="status">
        {loading === 'late' && (
          <>
            <span>{messages.frameLate}</span>
            <button type="button" className="ck-button" onClick={retry}>
              {messages.retry}
            </button>
          </>
        )}
      </div>
      <iframe
        key={attempt}
        ref={frame}
        className="ck-webframe-frame"
        src={source.url}
        title={messages.frame(integration?.title ?? integration?.name ?? new URL(source.url).host)}
        sandbox={source.sandbox}
        allow={surface.policy.allow}
        data-loading={loading && ''}
        onLoad={() => setLoading(undefined)}
      />
    </>
  );
}

type Refusal = InstanceEvents['frameMessage']['refused'];

/** Why nothing comes of a message from the frame's own window, if so (R30). */
function refusalOf(
  origin: string,
  message: FrameMessage | undefined,
  source: FrameSource,
): Refusal {
  if (origin !== source.origin) return 'foreign';
  if (!message) return 'unreadable';
  return message.kind === 'resize' || source.isTrusted ? undefined : 'untrusted';
}

/** Tells whoever inspects the instance what the frame said. */
function tell(
  { origin, data }: MessageEvent<unknown>,
  refused: Refusal,
  { element, surface: { instance }, place }: FrameProps,
): void {
  const source = sourceOf(element, place);
  instance.emit('frameMessage', {
    instance,
    source,
    origin,
    message: data,
    ...(refused ? { refused } : {}),
  });
}

/** What the frame's page is told (R30): the same object as long as it is the same value. */
function useFrameState(element: WebFrameElement, surface: Surface): Record<string, unknown> {
  const { page, visitor, instance } = surface;
  const data = useResolvedValue(surface, element.data);
  const { canAccessVisitorClaims } = useSnapshot(instance);
  const theme = useShownTheme(surface);
  return useMemo(
    () => ({
      // What an integration sends under this name has long been its own business.
      theme,
      ...Object.fromEntries(Object.entries(data ?? {}).filter(([, value]) => value !== undefined)),
      ...(page ? { page } : {}),
      ...(visitor && canAccessVisitorClaims ? { visitor } : {}),
    }),
    [theme, data, page, visitor, canAccessVisitorClaims],
  );
}

/** Does what a trusted page asks for. */
function obey(
  message: Exclude<FrameMessage, { kind: 'resize' }>,
  { element, surface, place, source, state }: FrameProps & { readonly state: unknown },
  frame: HTMLIFrameElement | null,
): void {
  switch (message.kind) {
    case 'ready':
      send(frame, state, source.origin);
      break;
    case 'navigate':
      surface.navigate({ path: message.path, anchor: message.anchor });
      break;
    case 'action':
      if (mayAct(surface.instance, message.action)) {
        surface.instance.dispatch(message.action, { source: sourceOf(element, place) });
      }
      break;
  }
}

function send(frame: HTMLIFrameElement | null, state: unknown, origin: string): void {
  frame?.contentWindow?.postMessage({ state }, origin);
}
