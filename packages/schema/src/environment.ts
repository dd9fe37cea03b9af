// What an integration is told about itself and about where it runs (R38): the published API's
// shapes, reduced to what an integration's code and a host have to agree on.

/** An integration, as the API describes it. */
export interface Integration {
  /** The kind of API object. */
  object?: 'integration' | undefined;
  /** The integration's unique name. */
  name: string;
  /** The version that runs. */
  version: number;
  /** What people call it. */
  title: string;
  /** One line on what it does. */
  description?: string | undefined;
  /** What it may do. */
  scopes?: readonly string[] | undefined;
  /** Where it is found. */
  urls: IntegrationUrls;
}

/** Where an integration is found. */
export interface IntegrationUrls extends PublicUrls {
  /** The integration in the app that manages it. */
  app: string;
  /** Where its static files are. */
  assets: string;
  /** Its icon. */
  icon?: string | undefined;
}

/** The URLs that every integration and every installation has. */
export interface PublicUrls {
  /** The object in the API. */
  location: string;
  /** Where the integration's `fetch` handler answers. */
  publicEndpoint: string;
  /** The same handler on an origin without cookies: the place for frames (R38). */
  publicContentEndpoint: string;
}

/** Whether an installation works already, still waits for its configuration, or is switched off. */
export type InstallationStatus = 'active' | 'pending' | 'paused';

/** An integration installed in an organization. */
export interface IntegrationInstallation {
  /** The installation's unique id. */
  id: string;
  /** Whether it is in use. */
  status: InstallationStatus;
  /** Which spaces it works in. */
  space_selection?: 'all' | 'selected' | undefined;
  /** Which sites it works on. */
  site_selection?: 'all' | 'selected' | undefined;
  /** How many spaces it works in. */
  spaces?: number | undefined;
  /** What was configured for the organization. */
  configuration: object;
  /** Ids that the integration has given the installation. */
  externalIds: string[];
  /** Who installed it. */
  target: { organization: string };
  /** When it was installed (ISO 8601). */
  createdAt: string;
  /** When it was last changed (ISO 8601). */
  updatedAt: string;
  /** Where the installation is found. */
  urls: PublicUrls & { app: string };
}

/** What the installations in a space and on a site have in common. */
export interface ContentInstallation {
  /** The integration's name. */
  integration: string;
  /** The id of the installation in the organization. */
  installation: string;
  /** Whether it is in use. */
  status: InstallationStatus;
  /** What was configured for this space or site. */
  configuration: object;
  /** Ids that the integration has given the installation. */
  externalIds: string[];
  /** Where the installation is found. */
  urls: PublicUrls;
}

/** An integration installed in a space. */
export interface SpaceInstallation extends ContentInstallation {
  /** The space's id. */
  space: string;
}

/** An integration installed on a site. */
export interface SiteInstallation extends ContentInstallation {
  /** The site's id. */
  site: string;
}

/** What the code of an integration is given with every event. */
export interface IntegrationEnvironment {
  /** Where the API is, without the version: `https://api.example.com`. */
  apiEndpoint: string;
  /** What to authenticate with at the API. */
  apiTokens: {
    /** Acts as the integration. */
    integration: string;
    /** Acts as the installation, where the event belongs to one. */
    installation?: string | undefined;
  };
  /** The older name of the installation's token, or of the integration's. */
  authToken?: string | undefined;
  /** The integration itself. */
  integration: Integration;
  /** The installation that the event belongs to. */
  installation?: IntegrationInstallation | undefined;
  /** The space's installation, where the event belongs to a space. */
  spaceInstallation?: SpaceInstallation | undefined;
  /** The site's installation, where the event belongs to a site. */
  siteInstallation?: SiteInstallation | undefined;
  /** The integration's secrets. They never reach a client. */
  secrets: { [name: string]: string };
  /** What signs the requests that reach the integration, for it to verify. */
  signingSecrets: {
    integration: string;
    installation?: string | undefined;
    spaceInstallation?: string | undefined;
    siteInstallation?: string | undefined;
  };
  /** The older name of the installation's signing secret, or of the integration's. */
  signingSecret?: string | undefined;
  /** How the integration reaches the network. */
  network?: { proxy?: boolean | undefined } | undefined;
}
