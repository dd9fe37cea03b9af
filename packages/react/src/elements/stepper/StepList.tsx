import type { StepElement } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import type { Messages } from '../../messages/index.ts';
import { titleOf } from './step-title.ts';

/** The steps with their status. They are no buttons: a step is reached by Back and Next (R34c). */
export function StepList(props: {
  readonly steps: readonly StepElement[];
  readonly active: number;
  readonly messages: Messages;
}): ReactNode {
  const { steps, active, messages } = props;
  return (
    <ol className="ck-steps" aria-label={messages.steps}>
      {steps.map((step, index) => {
        const status = statusOf(index, active);
        return (
          <li
            key={`${step.id} ${index}`}
            className="ck-steps-item"
            data-status={status}
            aria-current={status === 'current' ? 'step' : undefined}
          >
            <span className="ck-steps-title">{titleOf(step, index, messages.untitledStep)}</span>
            <span className="ck-visually-hidden">{messages.stepStatus[status]}</span>
          </li>
        );
      })}
    </ol>
  );
}

function statusOf(index: number, active: number): 'done' | 'current' | 'ahead' {
  if (index === active) {
    return 'current';
  }
  return index < active ? 'done' : 'ahead';
}
