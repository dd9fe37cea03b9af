import type { BlockMarkdown } from '@contentkit/schema';

import type { ComponentRef } from '../share-link.ts';

/** What a person works on: a source with a name, kept in this browser. */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly source: Source;
  /** When it was changed last, in milliseconds since 1970. */
  readonly changedAt: number;
}

/** What a project is made from: all of it that can be handed on. */
export type ProjectDraft = Pick<Project, 'name' | 'source'>;

/** Where the tree that is shown comes from. */
export type Source = TreeSource | ComponentSource | RemoteSource;

/** The three kinds of source. */
export type SourceKind = Source['kind'];

/** An element tree or a render output, as JSON text. */
export interface TreeSource {
  readonly kind: 'tree';
  readonly text: string;
}

/** A component in TSX, which runs in a sandbox of this page. */
export interface ComponentSource {
  readonly kind: 'component';
  /** The first one is the entry: its default export is an integration or a component. */
  readonly files: readonly SourceFile[];
  readonly network: NetworkSettings;
  readonly block: BlockSettings;
}

/** A text with a name: `index.tsx`, `lib/format.ts`. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** What `fetch` comes to in a component. */
export interface NetworkSettings {
  /** Whether a request that no mock answers goes out. */
  readonly isOpen: boolean;
  /** The first that fits answers. */
  readonly mocks: readonly MockResponse[];
}

/** An answer that is given in place of a server's. */
export interface MockResponse {
  /** `GET`, say; any method when absent. */
  readonly method?: string | undefined;
  /** A pattern over the whole URL, as for unfurling (R23): `https://api.example/tasks/*`. */
  readonly url: string;
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** How documents come to hold the component, as its manifest would say. */
export interface BlockSettings {
  /** Patterns of the links that turn into it (R23). */
  readonly urlUnfurl: readonly string[];
  /** The fenced code block that stands for it in Markdown (R34). */
  readonly markdown?: BlockMarkdown | undefined;
}

/** A component of an integrations host. */
export interface RemoteSource {
  readonly kind: 'remote';
  /** The host's API, such as `http://127.0.0.1:4401`; that of the playground's own host when absent. */
  readonly apiUrl?: string | undefined;
  /** The first one there is when absent. */
  readonly component?: ComponentRef | undefined;
}
