import chartScript from './chart/integration.tsx';
import { manifest as chartManifest } from './chart/manifest.ts';
import galleryScript from './gallery/integration.tsx';
import { manifest as galleryManifest } from './gallery/manifest.ts';
import noteScript from './note/integration.tsx';
import { manifest as noteManifest } from './note/manifest.ts';
import type { SampleIntegration } from './sample-integration.ts';
import settingsScript from './settings/integration.tsx';
import { manifest as settingsManifest } from './settings/manifest.ts';
import tasksScript from './tasks/integration.tsx';
import { manifest as tasksManifest } from './tasks/manifest.ts';
import troublesScript from './troubles/integration.tsx';
import { manifest as troublesManifest } from './troubles/manifest.ts';

/** Integrations to put on a host, by name. */
export const sampleIntegrations = {
  note: { manifest: noteManifest, script: noteScript },
  settings: { manifest: settingsManifest, script: settingsScript },
  chart: { manifest: chartManifest, script: chartScript },
  tasks: { manifest: tasksManifest, script: tasksScript },
  gallery: { manifest: galleryManifest, script: galleryScript },
  troubles: { manifest: troublesManifest, script: troublesScript },
} satisfies Readonly<Record<string, SampleIntegration>>;
