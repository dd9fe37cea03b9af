import { starter } from '../editor/starter.ts';
import { blankComponent } from './blank-component.ts';
import type { ComponentSource, ProjectDraft, SourceFile, SourceKind } from './project.ts';
import signUp from './starters/sign-up.tsx?raw';

/** Something to begin with. */
export interface Template {
  readonly id: string;
  readonly kind: SourceKind;
  readonly title: string;
  /** What there is to learn from it. */
  readonly description: string;
  readonly load: () => Promise<ProjectDraft>;
}

/** What a kind of project begins with where nobody chose. */
export function firstTemplate(kind: SourceKind): ProjectDraft {
  switch (kind) {
    case 'tree':
      return { name: 'Greeting', source: { kind, text: starter } };
    case 'component':
      return { name: 'Sign-up form', source: componentOf([toFile('index.tsx', signUp)]) };
    case 'remote':
      return { name: 'Blocks', source: { kind } };
  }
}

/** What a kind of project begins with for who wants to write one of their own. */
export function newProject(kind: SourceKind): ProjectDraft {
  return kind === 'component'
    ? { name: 'New component', source: componentOf([{ name: 'index.tsx', text: blankComponent }]) }
    : firstTemplate(kind);
}

/** What to begin with, the simplest of each kind first. */
export const templates: readonly Template[] = [
  {
    id: 'blank',
    kind: 'component',
    title: 'New component',
    description: 'A line of text, and the places for all else.',
    load: async () => newProject('component'),
  },
  {
    id: 'sign-up',
    kind: 'component',
    title: 'Sign-up form',
    description: 'Two fields and a button that keeps what was typed.',
    load: async () => firstTemplate('component'),
  },
  {
    id: 'weather',
    kind: 'component',
    title: 'Weather',
    description: 'Asks a server, which a mock response stands for. Two files.',
    async load() {
      const { weather } = await import('./component-starters.ts');
      return {
        name: 'Weather',
        source: componentOf(
          weather.files.map(({ name, text }) => toFile(name, text)),
          { network: { isOpen: false, mocks: weather.mocks } },
        ),
      };
    },
  },
  {
    id: 'link-preview',
    kind: 'component',
    title: 'Link preview',
    description: 'A pasted link becomes a card that says what is behind it.',
    async load() {
      const { linkPreview } = await import('./component-starters.ts');
      return {
        name: 'Link preview',
        source: componentOf(
          linkPreview.files.map(({ name, text }) => toFile(name, text)),
          {
            network: { isOpen: false, mocks: linkPreview.mocks },
            block: { urlUnfurl: ['https://tasks.example/*/*'] },
          },
        ),
      };
    },
  },
  {
    id: 'settings',
    kind: 'component',
    title: 'Settings',
    description: 'A configuration: what people fill in when they install.',
    async load() {
      const { settings } = await import('./component-starters.ts');
      return {
        name: 'Settings',
        source: componentOf(settings.files.map(({ name, text }) => toFile(name, text))),
      };
    },
  },
  {
    id: 'greeting',
    kind: 'tree',
    title: 'Greeting',
    description: 'A card with a field and a button: small enough to change all of it.',
    load: async () => firstTemplate('tree'),
  },
  ...(
    [
      [
        'settingsForm',
        'Settings form',
        'Every kind of control, with the state that they begin in.',
      ],
      ['cardGrid', 'Card grid', 'Cards in rows, each with a picture, a hint and buttons.'],
      ['nestedStacks', 'Nested stacks', 'How rows and columns share the room there is.'],
      ['longContent', 'Long content', 'What long words and many lines come to.'],
      ['rightToLeft', 'Right to left', 'A tree in a language that is written so.'],
    ] as const
  ).map(([name, title, description]): Template => ({
    id: `pattern-${name}`,
    kind: 'tree',
    title,
    description,
    async load() {
      const { formatPattern } = await import('./tree-starters.ts');
      return { name: title, source: { kind: 'tree', text: formatPattern(name) } };
    },
  })),
  {
    id: 'blocks',
    kind: 'remote',
    title: 'Blocks of a host',
    description: 'The components of any integrations host, by its address.',
    load: async () => firstTemplate('remote'),
  },
];

function componentOf(
  files: readonly SourceFile[],
  {
    network = { isOpen: false, mocks: [] },
    block = { urlUnfurl: [] },
  }: Partial<Pick<ComponentSource, 'network' | 'block'>> = {},
): ComponentSource {
  return { kind: 'component', files, network, block };
}

/** The first line tells this repository's compiler what the playground's own knows. */
function toFile(name: string, text: string): SourceFile {
  return { name, text: text.replace(/^\/\*\* @jsxImportSource .*\n/, '') };
}
