import type { Problem } from '../editor/problem.ts';
import type { ProgramText } from './compile/program-text.ts';
import { lineOf, type SourcePlace, type TextRange } from './compile/text-range.ts';
import type { ErrorTexts, Phase } from './messages.ts';
import { importFixes } from './missing-import.ts';
import { PATIENCE } from './watchdog.ts';

const SECONDS = PATIENCE / 1_000;

/** Where something went wrong, as far as it is known besides the error's own stack. */
export interface ProblemPlace {
  readonly place?: SourcePlace | undefined;
  /** The file alone. */
  readonly file?: string | undefined;
  readonly componentId?: string | undefined;
  /** Which of the component's functions it was. */
  readonly phase?: Phase | undefined;
}

/** A worker that was ended because it said more than anybody can hear. */
export const STOPPED_BY_FLOOD: Problem = {
  severity: 'error',
  message: 'The component was stopped: it said more than the playground can take in.',
  where: '',
  fixes: [],
};

/** What a stack's first line of the author's is. */
export function placeInStack(program: ProgramText, stack: string): SourcePlace | undefined {
  for (const [, line, column] of stack.matchAll(/blob:[^\s)]*?:(\d+):(\d+)/g)) {
    const place = program.locate(Number(line), Number(column));
    if (place) return place;
  }
  return undefined;
}

/** A text with stacks in it, as the author knows the files; what is not the author's is left out. */
export function translateStacks(program: ProgramText, text: string): string {
  const translate = (row: string, column: string) => {
    const place = program.locate(Number(row), Number(column));
    return place && `${place.file}:${lineIn(program, place)}`;
  };
  return text
    .replaceAll(
      /\n +at (?:([^\n(]*) \()?blob:[^\s)]*?:(\d+):(\d+)\)?/g,
      (_, name: string | undefined, row: string, column: string) => {
        const place = translate(row, column);
        if (!place) return '';
        return name ? `\n    at ${name} (${place})` : `\n    at ${place}`;
      },
    )
    .replaceAll(
      /blob:[^\s)]*?:(\d+):(\d+)/g,
      (_, row: string, column: string) => translate(row, column) ?? 'playground',
    );
}

/** An error that was thrown, at its place in the author's files. */
export function problemOf(
  program: ProgramText,
  error: ErrorTexts,
  known: ProblemPlace = {},
): Problem {
  const message = [error.name === 'Error' ? '' : error.name, error.message]
    .filter(Boolean)
    .join(': ');
  const problem = withPlace(program, message || 'An error without a message was thrown.', {
    ...known,
    place: known.place ?? placeInStack(program, error.stack),
  });
  const file = program.files.find(({ name }) => name === problem.file);
  return file ? { ...problem, fixes: importFixes(file.text, error) } : problem;
}

/** An error of one of a component's functions. */
export function thrownProblem(
  program: ProgramText,
  {
    componentId,
    phase,
    isExposed,
    error,
  }: {
    readonly componentId: string;
    readonly phase: Phase;
    readonly isExposed: boolean;
    readonly error: ErrorTexts;
  },
): Problem {
  const problem = problemOf(program, error, { componentId });
  return isExposed
    ? {
        ...problem,
        severity: 'hint',
        message: `The person sees: “${error.message}” (\`ExposableError\` in \`${phase}\`).`,
      }
    : {
        ...problem,
        message:
          `\`${phase}\` threw ${/^[aeiou]/i.test(problem.message) ? 'an' : 'a'} ${problem.message}`.replace(
            / threw an? (?!\w*Error:)/,
            ' failed: ',
          ),
      };
}

/** A worker that was ended because it gave no sign of life. */
export function describeStop(
  {
    file,
    phase,
    componentId,
  }: { readonly file?: string; readonly phase?: Phase; readonly componentId?: string },
  program: ProgramText,
): Problem {
  const what = phase
    ? `\`${phase}\` did not come back for ${SECONDS} s`
    : `\`${file || 'The program'}\` did not come to its end in ${SECONDS} s`;
  const hint = phase
    ? 'Is there an endless loop?'
    : 'Is there an endless loop outside of functions?';
  const message = `${what}: it was stopped. ${hint}`;
  return withPlace(program, message, phase ? { componentId, phase } : { file });
}

function withPlace(
  program: ProgramText,
  message: string,
  { place, file, componentId, phase }: ProblemPlace,
): Problem {
  const found =
    place ?? (componentId === undefined ? undefined : placeOfId(program, componentId, phase));
  if (found) {
    const where = `line ${lineIn(program, found)}`;
    return { severity: 'error', message, where, file: found.file, at: found.at, fixes: [] };
  }
  return { severity: 'error', message, where: '', file: file || undefined, fixes: [] };
}

/**
 * Where a component says its name, for what has no better place; or where the function begins that is
 * written after it.
 */
function placeOfId(
  { files }: ProgramText,
  componentId: string,
  phase: Phase | undefined,
): SourcePlace | undefined {
  const name = componentId.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const pattern = new RegExp(`componentId\\s*:\\s*(['"\`]${name}['"\`])`);
  for (const file of files) {
    const found = pattern.exec(file.text);
    if (!found?.[1]) continue;
    const end = found.index + found[0].length;
    const begin = phase && new RegExp(`^\\s*(?:async\\s+)?(${phase})\\s*[:(]`, 'm');
    // The next component's functions are not this one's.
    const [rest = ''] = file.text.slice(end).split(/\bcomponentId\s*:/);
    const own = begin ? begin.exec(rest) : null;
    const at: TextRange = own?.[1]
      ? { offset: end + own.index + own[0].lastIndexOf(own[1]), length: own[1].length }
      : { offset: end - found[1].length, length: found[1].length };
    return { file: file.name, at };
  }
  return undefined;
}

/** The line of a place, counted from 1. */
export function lineIn({ files }: ProgramText, { file, at }: SourcePlace): number {
  return lineOf(files.find(({ name }) => name === file)?.text ?? '', at.offset);
}
