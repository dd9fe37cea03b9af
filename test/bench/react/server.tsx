// What the benchmark of the server runs: the same candidates, drawn to strings.
import type { ElementOutput } from '@contentkit/schema';
import { renderToString } from 'react-dom/server';

import { inTurns, names, type Name, type Times } from './in-turns.ts';
import { createKit, Kit, readAhead } from './kit.tsx';
import { subjects, type SubjectName } from './subjects.ts';

function render(name: Name, of: SubjectName, output: ElementOutput): string {
  const subject = subjects[of];
  if (name === 'kit') {
    const instance = createKit(subject, output);
    const html = renderToString(<Kit instance={instance} />);
    instance.destroy();
    return html;
  }
  const View = name === 'hand' ? subject.HandWritten : subject.HandWrittenAgain;
  return renderToString(<View data={subject.read(output) as never} onPress={() => {}} />);
}

/** What each candidate draws. */
export function html(of: SubjectName, elements: number): Readonly<Record<Name, string>> {
  // A tree of our own, as it comes over the wire.
  const output = JSON.parse(subjects[of].tree(elements)) as ElementOutput;
  const drawn = names.map((name) => {
    return [name, render(name, of, output).replaceAll(/_[rR]_\w*_/g, 'ID')] as const;
  });
  return Object.fromEntries(drawn) as Record<Name, string>;
}

/** What each takes, from an output that the server has asked for and read. */
export async function renderAll(of: SubjectName, elements: number, rounds: number): Promise<Times> {
  const output = JSON.parse(subjects[of].tree(elements)) as ElementOutput;
  await readAhead(subjects[of], output);
  return inTurns(rounds, async (name) => {
    const start = performance.now();
    render(name, of, output);
    return performance.now() - start;
  });
}
