import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { RenderRequest } from '@contentkit/schema/reader';

import { deferred, mount } from '../../../test-support/mount.tsx';

function step(id: string, more: object = {}): object {
  return {
    type: 'step',
    id,
    next: true,
    children: [{ type: 'text', children: [`Content of ${id}`] }],
    ...more,
  };
}

function stepper(activeStep: string, more: object = {}): object {
  return {
    type: 'configuration',
    children: [
      {
        type: 'stepper',
        activeStep,
        onStepChange: { action: 'move' },
        onComplete: { action: 'finish' },
        children: [
          step('repository', { title: 'Repository' }),
          step('branch', { title: 'Branch' }),
          step('review'),
        ],
        ...more,
      },
    ],
  };
}

/** A component that shows the step it is asked for. */
function followSteps(request: RenderRequest): object {
  const target = request.action && 'activeStep' in request.action && request.action.activeStep;
  return { element: stepper(String(target)), state: {}, props: {} };
}

describe('the steps', () => {
  test('R26: the active one shows, and each has its status', async () => {
    const { screen } = await mount(stepper('branch'));
    await expect.element(screen.getByText('Content of branch')).toBeVisible();
    await expect.element(screen.getByText('Content of review')).not.toBeInTheDocument();
    const items = screen.getByRole('list', { name: 'Steps' }).getByRole('listitem');
    expect(items.elements().map((item) => item.textContent)).toEqual([
      'RepositoryDone',
      'BranchCurrent step',
      'Step 3Not started',
    ]);
    expect(items.elements().map((item) => item.getAttribute('aria-current'))).toEqual([
      null,
      'step',
      null,
    ]);
  });

  test('R34c: titles are no buttons', async () => {
    const { screen } = await mount(stepper('branch'));
    await expect.element(screen.getByText('Repository')).toBeVisible();
    expect(screen.getByRole('button').elements()).toHaveLength(2);
  });

  test('R34c: an unknown active step shows the first one', async () => {
    const { screen } = await mount(stepper('nowhere'));
    await expect.element(screen.getByText('Content of repository')).toBeVisible();
  });

  test('R34c: a step outside of a stepper draws its children', async () => {
    const { screen } = await mount(step('alone'));
    await expect.element(screen.getByText('Content of alone')).toBeVisible();
  });
});

describe('moving', () => {
  test('R26: Next and Back dispatch the target, and the answer shows it', async () => {
    const { screen, requests } = await mount(stepper('repository'), { answer: followSteps });
    await screen.getByRole('button', { name: 'Next' }).click();
    await expect.element(screen.getByText('Content of branch')).toBeVisible();
    await screen.getByRole('button', { name: 'Back' }).click();
    await expect.element(screen.getByText('Content of repository')).toBeVisible();
    expect(requests.map((request) => request.action)).toEqual([
      { action: 'move', activeStep: 'branch' },
      { action: 'move', activeStep: 'repository' },
    ]);
  });

  test('R26: an activeStep of the author’s own stays', async () => {
    const { screen, requests } = await mount(
      stepper('repository', { onStepChange: { action: 'move', activeStep: 'mine' } }),
    );
    await screen.getByRole('button', { name: 'Next' }).click();
    expect(requests.map((request) => request.action)).toEqual([
      { action: 'move', activeStep: 'mine' },
    ]);
  });

  test('R26: Next on the last step completes', async () => {
    const { screen, requests } = await mount(stepper('review'));
    await screen.getByRole('button', { name: 'Next' }).click();
    expect(requests.map((request) => request.action)).toEqual([{ action: 'finish' }]);
  });

  test('R26: Next waits for the step’s leave, and Back for a step to go to', async () => {
    const { screen } = await mount(
      stepper('repository', { children: [step('repository', { next: false }), step('branch')] }),
    );
    await expect.element(screen.getByRole('button', { name: 'Next' })).toBeDisabled();
    await expect.element(screen.getByRole('button', { name: 'Back' })).toBeDisabled();
  });

  test('R34c, R15: the step stays until the answer is there, and the button is busy', async () => {
    const answer = deferred();
    const { screen, requests } = await mount(stepper('repository'), {
      answer: () => answer.promise,
    });
    const next = screen.getByRole('button', { name: 'Next' });
    await next.click();
    await expect.element(next).toHaveAttribute('aria-busy', 'true');
    await expect.element(screen.getByText('Content of repository')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    expect(requests).toHaveLength(1);
    answer.resolve({ element: stepper('branch'), state: {}, props: {} });
    await expect.element(screen.getByText('Content of branch')).toBeVisible();
    await expect.element(next).not.toHaveAttribute('aria-busy');
  });

  test('the focus goes on in the new step, which is named by its title', async () => {
    const { screen } = await mount(stepper('repository'), { answer: followSteps });
    screen.getByRole('button', { name: 'Next' }).element().focus();
    await userEvent.keyboard('{Enter}');
    const panel = screen.getByRole('group', { name: 'Branch' });
    await vi.waitFor(() => expect(panel.element()).toHaveFocus());
  });

  test('R16, R26: a move that failed leaves the step, and can be made again', async () => {
    let failures = 1;
    const { screen } = await mount(stepper('repository'), {
      answer(request) {
        failures -= 1;
        if (failures === 0) throw new Error('The branch list is away.');
        return followSteps(request);
      },
    });
    const next = screen.getByRole('button', { name: 'Next' });
    await next.click();
    await expect.element(screen.getByText('The branch list is away.')).toBeVisible();
    await expect.element(screen.getByText('Content of repository')).toBeVisible();
    await expect.element(next).not.toHaveAttribute('aria-busy');
    await next.click();
    await expect.element(screen.getByText('Content of branch')).toBeVisible();
    await expect.element(screen.getByText('The branch list is away.')).not.toBeInTheDocument();
  });

  test('R12, R26: bindings of both actions have the values of the moment', async () => {
    const title = { type: 'textinput', state: 'title' };
    const value = { $state: 'title' };
    const { screen, requests } = await mount(
      stepper('branch', {
        onStepChange: { action: 'move', value },
        onComplete: { action: 'finish', value },
        children: [step('repository'), step('branch', { children: [title] })],
      }),
    );
    await userEvent.type(screen.getByRole('textbox'), 'a');
    await screen.getByRole('button', { name: 'Back' }).click();
    await expect
      .element(screen.getByRole('button', { name: 'Next' }))
      .not.toHaveAttribute('aria-disabled');
    await userEvent.type(screen.getByRole('textbox'), 'b');
    await screen.getByRole('button', { name: 'Next' }).click();
    await vi.waitFor(() => expect(requests).toHaveLength(2));
    expect(requests.map(({ action }) => action)).toEqual([
      { action: 'move', value: 'a', activeStep: 'repository' },
      { action: 'finish', value: 'ab' },
    ]);
  });

  test('R6, R26: a step whose id is half a character is a step like any other', async () => {
    const children = [step('\ud800', { title: 'Half' })];
    const { screen } = await mount(stepper('\ud800', { children }));
    await expect.element(screen.getByRole('group', { name: 'Half' })).toBeInTheDocument();
  });
});
