import { useEffect, useEffectEvent, useState } from 'react';
import type { PlainObject } from '@contentkit/schema/reader';

import type { PropsReading } from './read-props.ts';

/** How long a text waits for a pause in typing, in milliseconds. */
const PAUSE = 300;

/** A text that stands for props, while somebody may be writing it. */
export interface Writing {
  readonly text: string;
  /** Why the text stands for no props. */
  readonly problem: string | undefined;
  readonly write: (text: string) => void;
  /** Takes what was written at once, as one leaves it. */
  readonly settle: () => void;
}

/** Shows props as a text, and takes what is written there for props once it can be read. */
export function useWriting(
  shown: string,
  read: (text: string) => PropsReading,
  onWrite: (props: PlainObject) => void,
): Writing {
  /** What was written since one came; whoever writes keeps their own spelling. */
  const [draft, setDraft] = useState<{ readonly text: string; readonly isTaken: boolean }>();
  const text = draft?.text ?? shown;
  const reading = draft ? read(text) : undefined;
  const isWaiting = draft !== undefined && !draft.isTaken && reading?.ok === true;

  const take = () => {
    if (!isWaiting || !reading?.ok) return;
    setDraft({ text, isTaken: true });
    onWrite(reading.props);
  };
  const takeLatest = useEffectEvent(take);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => takeLatest(), PAUSE);
    return () => clearTimeout(timer);
  }, [isWaiting, text]);

  return {
    text,
    problem: reading?.ok === false ? reading.message : undefined,
    write: (next) => setDraft({ text: next, isTaken: false }),
    settle() {
      take();
      // What cannot be read stays, to be mended.
      if (reading?.ok) setDraft(undefined);
    },
  };
}
