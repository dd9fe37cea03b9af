import { createInstance, renderToInitialOutput, type Instance } from '@contentkit/client';
import { ContentKit } from '@contentkit/react';
import type { ElementOutput } from '@contentkit/schema';
import type { ReactNode } from 'react';

import type { Subject } from './subject.ts';

// As a host app would have it, not as it is fastest.
const policy = { links: ['https:'], images: ['https:'] };
const integration = { name: 'bench', title: 'Bench' };
const onError = () => {};

/** An instance that has its first output, and asks a function for each that follows. */
export function createKit(
  { context }: Subject,
  output: ElementOutput,
  render: () => Promise<unknown> = async () => output,
): Instance {
  return createInstance({ componentId: 'bench', context, render, initialOutput: output });
}

/** Has an output read before it is drawn, as whoever asks for one ahead does. */
export async function readAhead({ context }: Subject, output: ElementOutput): Promise<void> {
  await renderToInitialOutput({ componentId: 'bench', context, render: async () => output });
}

/** What ContentKit draws. */
export function Kit({ instance }: { readonly instance: Instance }): ReactNode {
  return (
    <ContentKit instance={instance} policy={policy} integration={integration} onError={onError} />
  );
}
