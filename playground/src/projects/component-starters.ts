// Loaded when one of them is chosen.
import linkPreviewText from './starters/link-preview.tsx?raw';
// oxlint-disable-next-line import/default -- its text, not the module
import report from './starters/report.ts?raw';
import settingsText from './starters/settings.tsx?raw';
import weatherText from './starters/weather.tsx?raw';

import type { MockResponse, SourceFile } from './project.ts';

/** What a component begins as. */
interface ComponentStarter {
  readonly files: readonly SourceFile[];
  readonly mocks: readonly MockResponse[];
}

const answer = (url: string, body: unknown): MockResponse => ({
  method: 'GET',
  url,
  status: 200,
  contentType: 'application/json',
  body: JSON.stringify(body, undefined, 2),
});

export const weather: ComponentStarter = {
  files: [
    { name: 'index.tsx', text: weatherText },
    { name: 'report.ts', text: report },
  ],
  mocks: [
    answer('https://weather.example/reports?city=London', {
      city: 'London',
      degrees: 14,
      clouds: 0.9,
    }),
    answer('https://weather.example/reports', { city: 'Zürich', degrees: 21, clouds: 0.1 }),
  ],
};

export const linkPreview: ComponentStarter = {
  files: [{ name: 'index.tsx', text: linkPreviewText }],
  mocks: [
    answer('https://api.tasks.example/**', {
      title: 'Translate the guide to payments',
      status: 'In progress',
    }),
  ],
};

export const settings: ComponentStarter = {
  files: [{ name: 'index.tsx', text: settingsText }],
  mocks: [],
};
