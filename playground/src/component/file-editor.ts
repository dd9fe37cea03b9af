import type { Ref } from 'react';

import type { Fix, Problem } from '../editor/problem.ts';

/** What can be asked of the code editor that shows a file. */
export interface FileEditorHandle {
  /** Puts the cursor at a place. */
  goTo(at: { readonly offset: number; readonly length: number }): void;
  /** Makes the change that mends a problem of the file. */
  applyFix(fix: Fix): void;
}

/** What a code editor gets to show a file. */
export interface FileEditorProps {
  readonly name: string;
  readonly text: string;
  /** Those of the file. */
  readonly problems: readonly Problem[];
  readonly onChange: (text: string) => void;
  readonly ref: Ref<FileEditorHandle>;
}
