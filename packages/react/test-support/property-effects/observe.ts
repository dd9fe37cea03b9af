import { vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';

import type { Drawn } from './effect.ts';

/**
 * Where a property can have its effect: on the eye, in the document apart from what is there for
 * the eye alone, in the accessibility tree, in the actions that are dispatched, and in all that is
 * asked for, with the state and the props that it carries.
 */
export type Facet = 'look' | 'dom' | 'accessibility' | 'action' | 'request';

/** What there is to see, as text that is the same for the same. */
export async function observe(facet: Facet, drawn: Drawn): Promise<string> {
  return JSON.stringify(await observers[facet](drawn), null, 1);
}

const observers: Readonly<Record<Facet, (drawn: Drawn) => unknown>> = {
  look,
  dom: ({ screen }) => describeNode(screen.container),
  accessibility,
  action: async (drawn) => (await requestsOf(drawn)).map((request) => request.action),
  request: async (drawn) => [await requestsOf(drawn), drawn.asked],
};

/** Attributes that are there for styles and scripts: what becomes of them is seen elsewhere. */
const meansToAnEnd = /^(?:id|for|class|style|data-.*|aria-(?:labelledby|describedby|controls))$/;

/** The ids that React makes. */
const madeIds = /_r_\w+_/g;

function describeNode(node: Node): unknown {
  if (!(node instanceof Element)) {
    return node.nodeType === Node.TEXT_NODE ? node.textContent : undefined;
  }
  const attributes = [...node.attributes]
    .filter(({ name }) => !meansToAnEnd.test(name))
    .map(({ name, value }) => `${name}=${value.replaceAll(madeIds, '_')}`);
  const held =
    node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement ? node.value : '';
  return [node.localName, attributes, held, [...node.childNodes].map(describeNode)];
}

/** Boxes, and what can be told of their paint; not all that a browser computes, which is slow. */
const painted = [
  'color',
  'background-color',
  'border-top-color',
  'border-top-width',
  'font-family',
  'font-style',
  'font-weight',
  'text-decoration-line',
] as const;

async function look({ screen }: Drawn): Promise<unknown> {
  // Away from where the last press has left it, and the colours of what is pointed at.
  const { clientWidth, clientHeight } = document.documentElement;
  const corner = { x: clientWidth - 1, y: clientHeight - 1 };
  await userEvent.hover(document.documentElement, { position: corner, force: true });
  await Promise.all(
    document
      .getAnimations()
      .filter((animation) => animation.effect?.getTiming().iterations !== Infinity)
      .map((animation) => animation.finished),
  );
  return [...screen.container.querySelectorAll('*')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return [
      [x, y, width, height].map(Math.round),
      painted.map((name) => style.getPropertyValue(name)),
      getComputedStyle(element, '::before').content,
    ];
  });
}

/** The part of a node of the accessibility tree that a person hears of. */
interface AccessibleNode {
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly type: string; readonly value?: unknown };
  }[];
}

/** The commands of the browser's debugger that are used; vitest types none of them. */
interface Debugger {
  send(
    method: 'Runtime.evaluate',
    parameters: { readonly expression: string },
  ): Promise<{ readonly result: { readonly objectId?: string } }>;
  send(
    method: 'Accessibility.queryAXTree',
    parameters: { readonly objectId?: string },
  ): Promise<{ readonly nodes: readonly AccessibleNode[] }>;
}

/** The tree as the browser itself hands it to assistive technology. */
async function accessibility({ screen }: Drawn): Promise<unknown> {
  const browser = cdp() as Debugger;
  const mark = 'data-observed';
  // Of all else a modal dialog leaves nothing in the tree.
  const whole = screen.container.querySelector(':modal') ?? screen.container;
  whole.setAttribute(mark, '');
  // The debugger's page is the one around the tests' frame.
  const expression = `[...document.querySelectorAll('iframe')]
    .map((frame) => frame.contentDocument?.querySelector('[${mark}]')).find(Boolean)`;
  const { result } = await browser.send('Runtime.evaluate', { expression });
  const { nodes } = await browser.send('Accessibility.queryAXTree', result);
  whole.removeAttribute(mark);
  return (
    nodes
      // Text by itself is in the document, and boxes that mean nothing are for the eye: here is what
      // has a role, with its name and its description.
      .filter(({ ignored, role }) => !ignored && !/Text|^generic$/.test(String(role?.value)))
      .map(({ role, name, description, value, properties = [] }) => [
        role?.value,
        name?.value,
        description?.value,
        value?.value,
        properties
          // Other nodes are named by ids that are made anew each time.
          .filter((property) => !/^(?:idref|node)/.test(property.value.type))
          .map((property) => `${property.name}=${String(property.value.value)}`),
      ])
  );
}

/** It takes no longer than a few microtasks, which is too short to wait the usual time. */
const promptly = { interval: 2 };

/** All requests up to a last one, behind which nothing waits that was dispatched before. */
async function requestsOf({ instance, requests }: Drawn) {
  instance.dispatch({ action: 'last' });
  return vi.waitFor(() => {
    const last = requests.findIndex((request) => request.action?.action === 'last');
    if (last < 0) throw new Error('What was dispatched has not all been sent.');
    return requests.slice(0, last + 1);
  }, promptly);
}
