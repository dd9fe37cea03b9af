import { createDirectRender } from '@contentkit/host';
import { sampleIntegrations } from '@contentkit/samples';
import {
  parseRenderOutput,
  renderOutputSchema,
  walkElements,
  type ElementByType,
  type ElementType,
  type IntegrationEnvironment,
  type ReadElementOutput,
  type ReadOutput,
  type RenderContext,
  type RenderRequest,
} from '@contentkit/schema';
import { expect } from 'vitest';

type SampleName = keyof typeof sampleIntegrations;

export const editablePage: RenderContext = {
  type: 'document',
  spaceId: 'space_1',
  editable: true,
  theme: 'light',
};

export const accountSettings: RenderContext = {
  type: 'configuration_account',
  organizationId: 'organization',
  theme: 'light',
};

/** A render request of which a test names what matters to it. */
export function requestFor(componentId: string, rest: Partial<RenderRequest> = {}): RenderRequest {
  return { componentId, props: {}, context: editablePage, ...rest };
}

/** Renders a sample, and requires what it answers to be strictly valid (R5b). */
export function createSampleRender(name: SampleName) {
  const render = createDirectRender(sampleIntegrations[name].script, environmentOf(name));

  const renderAny = async (request: RenderRequest): Promise<ReadOutput> => {
    const output = await render(request);
    const result = parseRenderOutput(output);
    expect(result.issues).toEqual([]);
    expect(renderOutputSchema.safeParse(output)).toMatchObject({ success: true });
    if (!result.ok) throw new Error('The output has no reading.');
    return result.output;
  };

  return {
    /** Whatever the component answers. */
    renderAny,
    /** An answer that shows an element. */
    render: async (request: RenderRequest): Promise<ReadElementOutput> => {
      const output = await renderAny(request);
      if (output.type !== 'element') throw new Error('The component has completed.');
      return output;
    },
  };
}

/** What a script sees of a host at its usual origins, where it is installed in no place. */
function environmentOf(name: SampleName): IntegrationEnvironment {
  const location = `http://localhost/v1/integrations/${name}`;
  const urls = {
    location,
    app: location,
    assets: `${location}/assets`,
    publicEndpoint: `${location}/integration`,
    publicContentEndpoint: `http://content.localhost/v1/integrations/${name}/integration`,
  };
  return {
    apiEndpoint: 'http://localhost',
    apiTokens: { integration: 'token' },
    integration: { name, version: 1, title: name, urls },
    secrets: {},
    signingSecrets: { integration: 'secret' },
  };
}

/** The elements of one type in an output, in the order in which they stand. */
export function elementsOf<Type extends ElementType>(
  { element }: ReadElementOutput,
  type: Type,
): ElementByType[Type][] {
  return [...walkElements(element)]
    .map((walked) => walked.element)
    .filter((one): one is ElementByType[Type] => one.type === type);
}
