// The benchmark of the server as it runs: in a thread of its own, in whose memory is nothing else.
import { parentPort, workerData } from 'node:worker_threads';

import type { Name, Times } from './in-turns.ts';
import { html, renderAll } from './server.tsx';
import type { SubjectName } from './subjects.ts';

/** What to draw, and how often. */
export interface ServerTask {
  readonly subject: SubjectName;
  readonly elements: number;
  readonly rounds: number;
}

/** What each candidate draws, and what it takes. */
export interface ServerAnswer {
  readonly html: Readonly<Record<Name, string>>;
  readonly times: Times;
}

const { subject, elements, rounds } = workerData as ServerTask;
const answer: ServerAnswer = {
  html: html(subject, elements),
  times: await renderAll(subject, elements, rounds),
};
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- to no window
parentPort?.postMessage(answer);
