import type { IntegrationScript } from '@contentkit/runtime';
import type { IntegrationManifest } from '@contentkit/schema/reader';

/** An integration, ready for a host. */
export interface SampleIntegration {
  readonly manifest: IntegrationManifest;
  /** The default export of the integration's module. */
  readonly script: IntegrationScript;
}
