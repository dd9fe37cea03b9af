import type { Action, StepElement } from '@contentkit/schema/reader';
import { useEffect, useRef, useState, type ReactNode } from 'react';

import { drawElement } from '../../draw.tsx';
import { useControl } from '../../hooks/use-control.ts';
import { press } from '../../press.ts';
import { sourceOf, type ViewProps } from '../../view.ts';
import { titleOf } from './step-title.ts';
import { StepList } from './StepList.tsx';

/** One step of several, the list of them, and the way from one to the next (R26). */
export function StepperView({ element, surface, place }: ViewProps<'stepper'>): ReactNode {
  const { children: steps, activeStep, onStepChange, onComplete } = element;
  const { messages } = surface;
  const source = sourceOf(element, place);
  const { isBusy, ref } = useControl(surface, undefined, source);
  const [moved, setMoved] = useState<'back' | 'next'>();
  const panel = useRef<HTMLDivElement>(null);
  // An id that no step has shows the first one (R34c).
  const active = Math.max(
    steps.findIndex((step) => step.id === activeStep),
    0,
  );
  const step = steps[active];
  const panelId = `${surface.id}${place}-panel`;

  const shown = useRef(active);
  const isMoving = useRef(false);
  useEffect(() => {
    if (shown.current !== active) {
      const { activeElement } = document;
      const isElsewhere = activeElement?.closest('.ck-stepper-footer') === null;
      if (isMoving.current && (!isElsewhere || activeElement === document.body)) {
        // Whoever moved, and has not gone elsewhere since, goes on in the new step; the button may
        // be disabled there.
        panel.current?.focus();
      }
      isMoving.current = false;
    }
    shown.current = active;
  }, [active]);

  function move(by: 'back' | 'next', target: StepElement | undefined): void {
    isMoving.current = true;
    setMoved(by);
    press(surface, target ? stepChange(onStepChange, target.id) : onComplete, source);
  }

  if (!step) {
    return null;
  }
  return (
    <div ref={ref} className="ck-stepper">
      <StepList steps={steps} active={active} messages={messages} />
      <div
        ref={panel}
        id={panelId}
        className="ck-stepper-panel"
        role="group"
        aria-label={titleOf(step, active, messages.untitledStep)}
        tabIndex={-1}
      >
        {drawElement(step, surface, `${place}-${encodeURIComponent(idOf(step, active))}`, {
          key: surface.keys.of(steps)?.[active] ?? active,
        })}
      </div>
      <div className="ck-stepper-footer">
        <MoveButton
          label={messages.back}
          isDisabled={active === 0}
          isBusy={isBusy}
          isWaiting={isBusy && moved === 'back'}
          onPress={() => move('back', steps[active - 1])}
        />
        <MoveButton
          label={messages.next}
          style="primary"
          isDisabled={step.next !== true}
          isBusy={isBusy}
          isWaiting={isBusy && moved !== 'back'}
          onPress={() => move('next', steps[active + 1])}
        />
      </div>
    </div>
  );
}

/** What a step is told by: what is no step has no id, and of an id half a character is refused. */
function idOf(step: Partial<StepElement>, place: number): string {
  return (step.id ?? String(place)).toWellFormed();
}

/** An author who names a step of his own keeps it. */
function stepChange(action: Action, target: string): Action {
  return 'activeStep' in action ? action : { ...action, activeStep: target };
}

function MoveButton(props: {
  readonly label: string;
  readonly style?: 'primary';
  readonly isDisabled: boolean;
  /** Whether a move is under way. */
  readonly isBusy: boolean;
  /** Whether it is this button's. */
  readonly isWaiting: boolean;
  readonly onPress: () => void;
}): ReactNode {
  const { label, style, isDisabled, isBusy, isWaiting, onPress } = props;
  return (
    <button
      type="button"
      className="ck-button"
      data-style={style}
      disabled={isDisabled}
      aria-busy={isWaiting || undefined}
      aria-disabled={isBusy || undefined}
      onClick={onPress}
    >
      <span className="ck-button-face">{label}</span>
      {isWaiting && <span className="ck-spinner" />}
    </button>
  );
}
