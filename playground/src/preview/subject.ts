import type { RenderFunction } from '@contentkit/client';
import type { IntegrationInfo } from '@contentkit/react';
import type { PlainObject } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import type { Problem } from '../editor/problem.ts';
import type { Drawing, SourceReading } from '../editor/read-source.ts';
import type { BlockSettings } from '../projects/project.ts';
import type { Place } from '../share-link.ts';

/** What is shown in the preview. */
export type Subject = TreeSubject | ComponentSubject | NoticeSubject;

/** A tree or a render output that is being written, and that nobody answers. */
export interface TreeSubject {
  readonly kind: 'tree';
  /** What it is called; by what it is when absent. */
  readonly title?: string | undefined;
  readonly reading: SourceReading;
  /** What is shown while the text cannot be read. */
  readonly lastDrawing: Drawing | undefined;
  /** Counts the texts, for who waits until one is drawn; the readings are counted when absent. */
  readonly version?: number | undefined;
}

/** A component behind a render function: of a host, or of the sandbox. */
export interface ComponentSubject {
  readonly kind: 'component';
  /** Another key is another component, with nothing left of the one before. */
  readonly key: string;
  readonly title: string;
  /** Its integration's title, say. */
  readonly subtitle?: string | undefined;
  readonly componentId: string;
  /** Nothing until there is a program that runs. The latest one is asked. */
  readonly render: RenderFunction | undefined;
  /** Grows with each new program: what is shown is then asked for anew, with its present state. */
  readonly version: number;
  readonly integration?: IntegrationInfo | undefined;
  /** What keeps the present source from running; the last program is shown until that is mended. */
  readonly problems?:
    | readonly Pick<Problem, 'severity' | 'message' | 'where' | 'file'>[]
    | undefined;
  /** Why what runs did not answer: whoever wrote it is to read more than the host tells people. */
  readonly cause?: Pick<Problem, 'severity' | 'message' | 'where' | 'file'> | undefined;
  /** How documents come to hold it; absent where it is no block. */
  readonly block?: BlockSettings | undefined;
  /** Where it belongs; in a document when absent. */
  readonly place?: Place | undefined;
  /** What its node in the document begins with; nothing when absent. */
  readonly props?: PlainObject | undefined;
}

/** Words in place of a component: there is none, or it is on its way. */
export interface NoticeSubject {
  readonly kind: 'notice';
  readonly title?: string | undefined;
  /** Shown on the stage: a `<Callout>`, say. Where there is none, something is on its way. */
  readonly notice?: ReactNode;
}
