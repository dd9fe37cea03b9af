import { useEffect, useReducer, useState } from 'react';

import { keep, readKept } from '../storage.ts';
import {
  changeDocument,
  readDocument,
  type DocumentChange,
  type StoredDocument,
} from './document.ts';
import { createSampleDocument } from './sample-document.ts';

const KEY = 'document';

/** A document that is kept in this browser. */
export interface DocumentHandle {
  readonly document: StoredDocument;
  readonly change: (change: DocumentChange) => void;
  /** Whether the browser refuses to keep it. */
  readonly isUnkept: boolean;
  /** What was taken away last, to be brought back. */
  readonly undo: { readonly what: string; readonly run: () => void } | undefined;
  /** Takes something away such that it can be brought back. */
  readonly takeAway: (what: string, change: DocumentChange) => void;
}

/** Opens the document, and keeps it at each change. */
export function useDocument(): DocumentHandle {
  const [document, change] = useReducer(changeDocument, undefined, open);
  const [isUnkept, setUnkept] = useState(false);
  const [before, setBefore] = useState<{ what: string; document: StoredDocument }>();

  useEffect(() => {
    setUnkept(!keep(KEY, JSON.stringify(document)));
  }, [document]);

  return {
    document,
    isUnkept,
    change(next) {
      change(next);
      // Bringing back would take away what was written since.
      setBefore(undefined);
    },
    takeAway(what, next) {
      setBefore({ what, document });
      change(next);
    },
    undo: before && {
      what: before.what,
      run() {
        change({ type: 'load', document: before.document });
        setBefore(undefined);
      },
    },
  };
}

function open(): StoredDocument {
  const kept = readKept(KEY);
  const document = kept === undefined ? undefined : readDocument(kept);
  if (kept !== undefined && !document) keep(`${KEY}-unreadable`, kept);
  return document ?? createSampleDocument();
}
