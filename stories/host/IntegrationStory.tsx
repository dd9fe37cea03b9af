import { createRenderClient, type RenderFunction } from '@contentkit/client';
import { ContentKit, type IntegrationInfo } from '@contentkit/react';
import { sampleIntegrations } from '@contentkit/samples';
import type { Action, PlainObject, RenderContext } from '@contentkit/schema/reader';
import { useMemo, useState, type ReactNode } from 'react';

import type { PageGlobals } from '../page-globals.ts';
import { keepAnswer } from './answered-trees.ts';
import { contentOrigin, hostOrigin } from './host-in-page.ts';
import type { Network } from './networks.ts';

/** What {@link IntegrationStory} is given: each a control in the panel below the story. */
export interface IntegrationStoryProps {
  /** The integration, by its name. */
  readonly integration: keyof typeof sampleIntegrations;
  /** Which of its components. */
  readonly componentId: string;
  /** What the document's node holds. */
  readonly props: PlainObject;
  /** Where the component stands. */
  readonly place: 'document' | 'configuration_space';
  /** Whether the person may change the document. */
  readonly editable: boolean;
  /** Sent with the first request: a pasted link, say. */
  readonly initialAction?: Action;
  /** Hears of each action. */
  readonly onAction: (action: Action) => void;
  /** Hears of the props that the document should keep. */
  readonly onPropsChange: (props: PlainObject) => void;
  /** Hears what a configuration ended with. */
  readonly onComplete: (returnValue: PlainObject | undefined) => void;
}

/** The story that an integration is shown in. */
interface ShownStory {
  readonly storyId: string;
  readonly globals: PageGlobals;
}

/**
 * A sample integration on screen: its script runs on a host in the page, and the client asks that
 * host over HTTP, through the network that the toolbar chooses.
 */
export function IntegrationStory({
  integration: name,
  componentId,
  props,
  place,
  editable,
  initialAction,
  globals: { theme, network },
  storyId,
  ...events
}: IntegrationStoryProps & ShownStory): ReactNode {
  const render = useMemo(
    () => renderThrough(network, name, componentId, storyId),
    [network, name, componentId, storyId],
  );
  const [kept] = useState(() => counted(props));
  return (
    <ContentKit
      render={render}
      componentId={componentId}
      props={kept}
      context={contextOf(place, editable, theme)}
      integration={infoOf(name, network)}
      initialAction={initialAction}
      // A story leads nowhere: the action is told in the panel.
      openUrl={() => {}}
      {...events}
    />
  );
}

function renderThrough(
  network: Network,
  name: string,
  componentId: string,
  storyId: string,
): RenderFunction {
  const ask = createRenderClient({
    endpoint: `${hostOrigin(network)}/v1/integrations/${name}/render`,
    // As it is at the time of the request.
    fetch: (input, init) => globalThis.fetch(input, init),
    cache: false,
  });
  return async (request, options) => {
    const answer = await ask(request, options);
    // A modal over the story is another component.
    if (request.componentId === componentId) keepAnswer(storyId, answer);
    return answer;
  };
}

function infoOf(name: keyof typeof sampleIntegrations, network: Network): IntegrationInfo {
  const path = `/v1/integrations/${name}/integration`;
  return {
    name,
    title: sampleIntegrations[name].manifest.title,
    urls: {
      publicEndpoint: `${hostOrigin(network)}${path}`,
      publicContentEndpoint: `${contentOrigin}${path}`,
    },
  };
}

function contextOf(
  place: IntegrationStoryProps['place'],
  editable: boolean,
  theme: 'light' | 'dark',
): RenderContext {
  return place === 'document'
    ? { type: place, spaceId: 'space', editable, theme }
    : { type: place, spaceId: 'space', theme };
}

/** How many stories have been mounted. */
let mounts = 0;

/** Props in which `{mount}` is a number of its own, for samples that count across instances. */
function counted(props: PlainObject): PlainObject {
  mounts += 1;
  const entries = Object.entries(props).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.replace('{mount}', String(mounts)) : value,
  ]);
  // Texts stay texts.
  return Object.fromEntries(entries) as PlainObject;
}
