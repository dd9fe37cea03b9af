import type {
  ContentInstallation,
  IntegrationEnvironment,
  PublicUrls,
  RenderContext,
} from '@contentkit/schema';

const NAME = 'playground';

const API = 'https://api.gitbook.com';

/** Nothing listens there: a component of the playground has no endpoint of its own. */
const HOME = 'https://playground.invalid/v1/integrations/playground';

/** The same for every call, so that what one signs another can verify. */
const keys = {
  integration: crypto.randomUUID(),
  installation: crypto.randomUUID(),
};

/** What a component is told of where it runs (R38): installed everywhere, and configured nowhere. */
export function createEnvironment(context: RenderContext): IntegrationEnvironment {
  const now = new Date(0).toISOString();
  const urls = publicUrls('integration');
  const environment: IntegrationEnvironment = {
    apiEndpoint: API,
    apiTokens: keys,
    authToken: keys.installation,
    integration: {
      object: 'integration',
      name: NAME,
      version: 1,
      title: 'Playground',
      description: '',
      scopes: [],
      urls: { ...urls, app: urls.location, assets: `${HOME}/assets` },
    },
    installation: {
      id: 'installation_1',
      status: 'active',
      space_selection: 'all',
      site_selection: 'all',
      spaces: 0,
      configuration: {},
      externalIds: [],
      target: { organization: 'organization_1' },
      createdAt: now,
      updatedAt: now,
      urls: { ...publicUrls('installation/installation_1'), app: urls.location },
    },
    secrets: {},
    signingSecrets: keys,
    signingSecret: keys.installation,
  };
  const space = 'spaceId' in context ? context.spaceId : undefined;
  if (space !== undefined) {
    environment.spaceInstallation = { ...content(`space/${encodeURIComponent(space)}`), space };
  }
  const site = 'siteId' in context ? context.siteId : undefined;
  if (site !== undefined) {
    environment.siteInstallation = { ...content(`site/${encodeURIComponent(site)}`), site };
  }
  return environment;
}

function content(path: string): ContentInstallation {
  return {
    integration: NAME,
    installation: 'installation_1',
    status: 'active',
    configuration: {},
    externalIds: [],
    urls: publicUrls(`installation/installation_1/${path}`),
  };
}

function publicUrls(path: string): PublicUrls {
  return {
    location: `${HOME}/${path}`,
    publicEndpoint: `${HOME}/${path}`,
    publicContentEndpoint: `${HOME}/${path}`,
  };
}
