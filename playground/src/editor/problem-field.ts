import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { ChangeSet, EditorSelection, StateEffect, StateField } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

import { draw, drawMessage } from '../language/dom.ts';
import { placeOf, type Place } from './place-of.ts';
import type { Fix, Problem, TextChange } from './problem.ts';

interface Shown {
  readonly problems: readonly Problem[];
  /** What has changed since they were found. */
  readonly since: ChangeSet;
}

const setProblems = StateEffect.define<readonly Problem[]>();

/** The problems that are shown, with what has changed beneath them. */
export const problemField = StateField.define<Shown>({
  create: ({ doc }) => ({ problems: [], since: ChangeSet.empty(doc.length) }),
  update(shown, { changes, docChanged, effects, newDoc }) {
    const found = effects.find((effect) => effect.is(setProblems));
    if (found) return { problems: found.value, since: ChangeSet.empty(newDoc.length) };
    return docChanged ? { ...shown, since: shown.since.compose(changes) } : shown;
  },
});

/** Shows what is wrong, in its place: under the text, in the gutter and where one points. */
export function showProblems(view: EditorView, problems: readonly Problem[]): void {
  const { state } = view;
  if (problems.length === 0 && state.field(problemField).problems.length === 0) return;
  const diagnostics = problems.flatMap((problem): Diagnostic[] => {
    const { at, severity, message } = problem;
    if (!at) return [];
    const renderMessage = () => drawProblem(view, problem);
    return [{ ...placeOf(state, at), severity, message, renderMessage }];
  });
  const { effects = [] } = setDiagnostics(state, diagnostics);
  view.dispatch({ effects: [setProblems.of(problems)].concat(effects as never) });
}

/** Where a problem is now; nothing where it has no place. */
export function placeOfProblem(view: EditorView, { at }: Problem): Place | undefined {
  const { state } = view;
  const { since } = state.field(problemField);
  if (!at || at.offset > since.length) return at && placeOf(state, at);
  const offset = since.mapPos(at.offset, 1);
  const end = since.mapPos(Math.min(at.offset + at.length, since.length), -1);
  return placeOf(state, { offset, length: Math.max(0, end - offset) });
}

/** A problem's message and its fixes, as buttons. */
export function drawProblem(view: EditorView, problem: Problem): HTMLElement {
  const { message, fixes } = problem;
  const box = draw('div', 'pg-peek-problem', draw('p', '', ...drawMessage(message)));
  if (fixes.length > 0) {
    const buttons = fixes.map((fix) => {
      const button = draw('button', 'pg-quick-fix', ...drawMessage(fix.label));
      button.setAttribute('type', 'button');
      button.addEventListener('click', () => {
        applyFix(view, fix);
        view.focus();
      });
      return button;
    });
    box.append(draw('div', 'pg-quick-fixes', ...buttons));
  }
  return box;
}

/**
 * Makes the change that mends a problem, as one step.
 *
 * @returns Whether it could be made: not where the text has changed there since.
 */
export function applyFix(view: EditorView, { changes, label }: Fix): boolean {
  const { since } = view.state.field(problemField);
  const isOld = changes.some(
    ({ from, to }) => to > since.length || since.touchesRange(from, to) !== false,
  );
  if (isOld) return false;
  const mapped = changes.map(({ from, to, insert }): TextChange => {
    const start = since.mapPos(from, 1);
    return { from: start, to: Math.max(start, since.mapPos(to, -1)), insert };
  });
  const set = view.state.changes(mapped);
  const last = mapped.at(-1);
  view.dispatch({
    changes: set,
    ...(last ? { selection: EditorSelection.cursor(set.mapPos(last.to, 1)) } : {}),
    effects: EditorView.announce.of(`${label.replaceAll('`', '')}: done.`),
    userEvent: 'input.fix',
    scrollIntoView: true,
  });
  return true;
}
