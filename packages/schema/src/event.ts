import type { InstallationStatus } from './environment.ts';
import type { UIRenderEvent } from './ui-render-event.ts';
import type { PlainObject } from './values/plain-object.ts';

/** What every event carries. */
export interface BaseEvent {
  /** Unique for each event; a log can be searched for it. */
  eventId: string;
}

/** An event that belongs to an installation. */
export interface InstallationEvent extends BaseEvent {
  installationId: string;
}

/** An event that belongs to a space. */
export interface SpaceEvent extends InstallationEvent {
  spaceId: string;
}

/** An event that belongs to a site. */
export interface SiteEvent extends InstallationEvent {
  siteId: string;
}

/** Hands an HTTP request at one of the integration's public endpoints to it. */
export interface FetchEvent extends BaseEvent {
  type: 'fetch';
  spaceId?: string | undefined;
  siteId?: string | undefined;
  installationId?: string | undefined;
  /** The person who sent the request, where the host knows. */
  auth?: { userId: string } | undefined;
  /** The request without its body, which travels beside the event. */
  request: {
    method: string;
    url: string;
    headers: { [name: string]: string };
  };
}

/** Asks for the script that a site's pages load. */
export interface FetchPublishedScriptEvent extends SiteEvent {
  type: 'fetch_published_script';
}

/** Asks where a visitor signs in to a site, or out of it. */
export interface FetchVisitorAuthenticationEvent extends SiteEvent {
  type: 'fetch_visitor_authentication';
  location?: string | undefined;
  searchParams?: { [name: string]: string } | undefined;
  cookies?: { [name: string]: string } | undefined;
  action?: 'logout' | undefined;
}

/** Hands back a task that the integration queued. */
export interface TaskEvent<Task extends object = object> extends BaseEvent {
  type: 'task';
  task: Task;
}

interface ContentComputeEvent extends SpaceEvent {
  /** The content source to compute with. */
  sourceId: string;
  /** What the source was configured with. */
  props: PlainObject;
  /** The resolved dependencies of the computation, by name. */
  dependencies: { [name: string]: object };
}

/** Asks a content source for its pages. */
export interface ContentComputeRevisionEvent extends ContentComputeEvent {
  type: 'content_compute_revision';
}

/** Asks a content source for the document of one page. */
export interface ContentComputeDocumentEvent extends ContentComputeEvent {
  type: 'content_compute_document';
}

/** The integration was installed in an organization, or its installation changed. */
export interface InstallationSetupEvent extends InstallationEvent {
  type: 'installation_setup';
  status: InstallationStatus;
  /** How the installation was before. */
  previous?: { status: InstallationStatus; configuration?: object | undefined } | undefined;
}

/** The integration was removed from an organization. */
export interface InstallationDeletedEvent extends InstallationEvent {
  type: 'installation_deleted';
  previous: { configuration?: object | undefined };
}

/** The integration was installed in a space, or that installation changed. */
export interface SpaceInstallationSetupEvent extends SpaceEvent {
  type: 'space_installation_setup';
  status: InstallationStatus;
  /** How the installation was before. */
  previous?: { status: InstallationStatus; configuration?: object | undefined } | undefined;
}

/** The integration was removed from a space. */
export interface SpaceInstallationDeletedEvent extends SpaceEvent {
  type: 'space_installation_deleted';
  previous: { configuration?: object | undefined };
}

/** The integration was installed on a site, or that installation changed. */
export interface SiteInstallationSetupEvent extends SiteEvent {
  type: 'site_installation_setup';
  status: InstallationStatus;
  /** How the installation was before. */
  previous?: { status: InstallationStatus; configuration?: object | undefined } | undefined;
}

/** The integration was removed from a site. */
export interface SiteInstallationDeletedEvent extends SiteEvent {
  type: 'site_installation_deleted';
  previous: { configuration?: object | undefined };
}

/** What is known of the visitor of a page. */
export interface EventVisitor {
  anonymousId: string;
  cookies: { [name: string]: string };
  userAgent: string;
  ip: string;
  language?: string | undefined;
}

/** A page of a site was visited. */
export interface SiteViewEvent extends SiteEvent {
  type: 'site_view';
  spaceId?: string | undefined;
  siteSpaceId?: string | undefined;
  pageId?: string | undefined;
  visitor: EventVisitor;
  url: string;
  referrer: string;
}

/** A visitor rated a page. */
export interface PageFeedbackEvent extends SiteEvent {
  type: 'page_feedback';
  spaceId?: string | undefined;
  pageId?: string | undefined;
  feedback: { rating: 'bad' | 'ok' | 'good'; comment?: string | undefined };
  visitor: EventVisitor;
  url: string;
  referrer: string;
}

/** The primary content of a space changed. */
export interface SpaceContentUpdatedEvent extends SpaceEvent {
  type: 'space_content_updated';
  revisionId: string;
  updatedBy: object[];
}

/** Who may see a space changed. */
export interface SpaceVisibilityUpdatedEvent extends SpaceEvent {
  type: 'space_visibility_updated';
  previousVisibility: string;
  visibility: string;
}

/** A synchronization with a Git repository began. */
export interface SpaceGitSyncStartedEvent extends SpaceEvent {
  type: 'space_gitsync_started';
  revisionId: string;
  commitId: string;
}

/** A synchronization with a Git repository ended. */
export interface SpaceGitSyncCompletedEvent extends SpaceEvent {
  type: 'space_gitsync_completed';
  state: 'success' | 'failure';
  revisionId: string;
  commitId: string;
}

/** Any event that an integration can receive. */
export type IntegrationEvent =
  | UIRenderEvent
  | FetchEvent
  | FetchPublishedScriptEvent
  | FetchVisitorAuthenticationEvent
  | TaskEvent
  | ContentComputeRevisionEvent
  | ContentComputeDocumentEvent
  | InstallationSetupEvent
  | InstallationDeletedEvent
  | SpaceInstallationSetupEvent
  | SpaceInstallationDeletedEvent
  | SiteInstallationSetupEvent
  | SiteInstallationDeletedEvent
  | SiteViewEvent
  | PageFeedbackEvent
  | SpaceContentUpdatedEvent
  | SpaceVisibilityUpdatedEvent
  | SpaceGitSyncStartedEvent
  | SpaceGitSyncCompletedEvent;
