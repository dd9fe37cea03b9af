// Elements and trees
export { elementSamples } from './elements/index.ts';
export { patterns } from './patterns/index.ts';
export type { ElementSample, SampleVariant } from './define-sample.ts';
export type { Pattern } from './patterns/pattern.ts';

// What they show
export { sampleContent, type ContentFile } from './content/index.ts';

// Integrations
export { sampleIntegrations } from './integrations/index.ts';
export type { SampleIntegration } from './integrations/sample-integration.ts';
