/// <reference types="vite/client" />
import { createInstance, type Instance, type RenderFunction } from '@contentkit/client';
import type { PlainObject, RenderContext, RenderRequest } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';
import { StrictMode } from 'react';
import { render, type RenderResult } from 'vitest-browser-react';

import { ContentKit, type ContentKitEvents, type HostAppOptions } from '../src/index.ts';

import '../styles.css';

/** The context that tests stand in where they say nothing else. */
export const documentContext: RenderContext = {
  type: 'document',
  spaceId: 'space_1',
  editable: true,
  theme: 'light',
};

/** What a component answers to one request: its output, as JSON. */
export type Answer = (request: RenderRequest) => unknown;

/** A component's render function that keeps what it was asked. */
export interface TestComponent {
  readonly render: RenderFunction;
  readonly requests: RenderRequest[];
}

/** A component that is a function from requests to outputs. */
export function component(answer: Answer): TestComponent {
  const requests: RenderRequest[] = [];
  return {
    requests,
    async render(request) {
      requests.push(request);
      return answer(request);
    },
  };
}

/** A promise that a test settles when it is time. */
export interface Deferred {
  readonly promise: Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export function deferred(): Deferred {
  let resolve: Deferred['resolve'] = () => {};
  let reject: Deferred['reject'] = () => {};
  const promise = new Promise<unknown>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** What is on screen, and the instance behind it. */
export interface Mounted {
  readonly screen: RenderResult;
  readonly instance: Instance;
  readonly requests: RenderRequest[];
}

/** How an instance is mounted besides its element. */
export interface MountOptions extends HostAppOptions, ContentKitEvents {
  readonly state?: PlainObject;
  readonly props?: PlainObject;
  readonly context?: RenderContext;
  /** Answers what is asked after the first output; by default with the same element. */
  readonly answer?: Answer;
  readonly openUrl?: (url: string) => void;
}

/**
 * Shows an element through a real instance whose first output it is, in strict mode.
 *
 * @param element - A root element, or any other, which then stands in a block.
 */
export async function mount(element: object, options: MountOptions = {}): Promise<Mounted> {
  const { state = {}, props = {}, context = documentContext, openUrl, ...rest } = options;
  const { answer = (request: RenderRequest) => ({ ...output, state: request.state }), ...host } =
    rest;
  const output = { element: asRoot(element), state, props };
  const { render: ask, requests } = component(answer);
  const instance = createInstance({
    componentId: 'test',
    props,
    context,
    render: ask,
    initialOutput: output,
    ...(openUrl ? { openUrl } : {}),
  });
  const screen = await show(<ContentKit instance={instance} {...host} />);
  return { screen, instance, requests };
}

/** Shows anything, in strict mode. */
export function show(ui: ReactNode): Promise<RenderResult> {
  return render(ui, { wrapper: StrictMode });
}

function asRoot(element: object): object {
  const { type } = element as { readonly type?: unknown };
  const isRoot = type === 'block' || type === 'modal' || type === 'configuration';
  return isRoot ? element : { type: 'block', children: [element] };
}
