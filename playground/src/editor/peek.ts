import { EditorSelection, StateEffect, StateField, type Extension } from '@codemirror/state';
import { EditorView, keymap, showTooltip, type Command, type Tooltip } from '@codemirror/view';

import { draw } from '../language/dom.ts';
import { drawProblem, placeOfProblem, problemField } from './problem-field.ts';
import type { Problem } from './problem.ts';

interface Peek {
  readonly pos: number;
  readonly problems: readonly Problem[];
  /** Whether the keyboard goes to the first fix. */
  readonly takesFocus: boolean;
}

const setPeek = StateEffect.define<Peek | undefined>();

const peekField = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, { effects, docChanged, selection }) {
    const set = effects.find((effect) => effect.is(setPeek));
    if (set) return set.value ? toTooltip(set.value) : null;
    return docChanged || selection ? null : tooltip;
  },
  provide: (field) => showTooltip.from(field),
});

/** What is wrong where the cursor is, with its fixes; and ways from one problem to the next. */
export const peek: Extension = [
  peekField,
  EditorView.domEventHandlers({
    blur: ({ relatedTarget }, view) => {
      if (!isInPeek(relatedTarget)) closePeek(view);
    },
  }),
  keymap.of([
    { key: 'F8', run: goToProblem(1), shift: goToProblem(-1), preventDefault: true },
    { key: 'Mod-.', run: showFixes, preventDefault: true },
    { key: 'Escape', run: closePeek },
  ]),
];

function toTooltip({ pos, problems, takesFocus }: Peek): Tooltip {
  return {
    pos,
    above: false,
    arrow: false,
    create: (view) => {
      const dom = draw('div', 'pg-peek', ...problems.map((problem) => drawProblem(view, problem)));
      dom.setAttribute('role', 'group');
      dom.setAttribute('aria-label', 'Problems here');
      // A press leaves the keyboard where it is, or the fixes would be gone before they are pressed.
      dom.addEventListener('mousedown', (event) => event.preventDefault());
      dom.addEventListener('focusout', ({ relatedTarget }) => {
        if (relatedTarget !== view.contentDOM && !isInPeek(relatedTarget)) closePeek(view);
      });
      dom.addEventListener('keydown', (event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          closePeek(view);
          view.focus();
        } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          moveFocus(dom, event.key === 'ArrowDown' ? 1 : -1);
        }
      });
      return {
        dom,
        mount: () => {
          if (takesFocus) dom.querySelector('button')?.focus();
        },
      };
    },
  };
}

function isInPeek(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.pg-peek') !== null;
}

function moveFocus(dom: HTMLElement, by: 1 | -1): void {
  const buttons = [...dom.querySelectorAll('button')];
  const index = buttons.findIndex((button) => button === document.activeElement);
  buttons.at((index + by) % buttons.length)?.focus();
}

function closePeek(view: EditorView): boolean {
  if (!view.state.field(peekField)) return false;
  view.dispatch({ effects: setPeek.of(undefined) });
  return true;
}

/** The problems that have a place, in the order of their places. */
function placedProblems(view: EditorView) {
  return view.state
    .field(problemField)
    .problems.flatMap((problem) => {
      const place = placeOfProblem(view, problem);
      return place ? [{ problem, ...place }] : [];
    })
    .toSorted((a, b) => a.from - b.from);
}

function goToProblem(by: 1 | -1): Command {
  return (view) => {
    const all = placedProblems(view);
    const { from } = view.state.selection.main;
    const next =
      by === 1
        ? (all.find((each) => each.from > from) ?? all[0])
        : (all.findLast((each) => each.from < from) ?? all.at(-1));
    if (!next) {
      view.dispatch({ effects: EditorView.announce.of('There are no problems.') });
      return true;
    }
    const here = all.filter((each) => each.from === next.from).map(({ problem }) => problem);
    view.dispatch({
      selection: EditorSelection.range(next.to, next.from),
      effects: [
        EditorView.scrollIntoView(next.from, { y: 'center' }),
        EditorView.announce.of(here.map(({ message }) => message.replaceAll('`', '')).join(' ')),
        setPeek.of({ pos: next.from, problems: here, takesFocus: false }),
      ],
    });
    return true;
  };
}

/** Shows what would mend the problem at the cursor, or else the one on its line. */
function showFixes(view: EditorView): boolean {
  const { state } = view;
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  const all = placedProblems(view);
  const touching = all.filter(({ from, to }) => from <= head && head <= to);
  const onLine = all.filter(({ from }) => line.from <= from && from <= line.to);
  const found = touching.length > 0 ? touching : onLine;
  if (found.length === 0) {
    view.dispatch({ effects: EditorView.announce.of('There is no problem here.') });
    return true;
  }
  const problems = found.map(({ problem }) => problem);
  const hasFixes = problems.some(({ fixes }) => fixes.length > 0);
  view.dispatch({ effects: setPeek.of({ pos: head, problems, takesFocus: hasFixes }) });
  return true;
}
