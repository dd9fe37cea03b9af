import { expect, waitFor, within } from 'storybook/test';

import { integrationStory, type IntegrationContext } from '../host/integration-story.tsx';
import { IntegrationStory } from '../host/IntegrationStory.tsx';

export default {
  title: 'Patterns/Integrations',
  component: IntegrationStory,
  argTypes: {
    storyId: { table: { disable: true } },
    globals: { table: { disable: true } },
  },
  parameters: {
    docs: {
      description: {
        component:
          'Whole integrations: their scripts run on a host in the page, and the client asks it over HTTP. The toolbar says what the network is like.',
      },
    },
  },
};

export const SettingsForm = integrationStory({
  integration: 'gallery',
  componentId: 'pattern',
  props: { name: 'settingsForm' },
  place: 'configuration_space',
  description: 'Every kind of control with its label. Saving sends what was typed.',
  async play({ canvas, userEvent, args }) {
    const name = await canvas.findByRole('textbox', { name: 'Site name' });
    await userEvent.clear(name);
    await userEvent.type(name, 'Acme payments');
    await userEvent.click(canvas.getByRole('radio', { name: 'Members only' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Save changes' }));
    await expect(args.onAction).toHaveBeenCalledWith(
      { action: 'save', name: 'Acme payments' },
      expect.anything(),
    );
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Save changes' })).toBeEnabled());
    await expect(name).toHaveValue('Acme payments');
    await expect(canvas.getByRole('radio', { name: 'Members only' })).toBeChecked();
  },
});

export const StepperConfiguration = integrationStory({
  integration: 'settings',
  componentId: 'settings',
  place: 'configuration_space',
  description: 'A configuration in steps: Next is enabled by what is chosen, and Back keeps it.',
  async play(context) {
    const { canvas, userEvent } = context;
    await press('Next', context);
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'Comments' }));
    await press('Back', context);
    await expect(await canvas.findByRole('switch', { name: 'Send messages' })).toBeChecked();
    await press('Next', context);
    await expect(await canvas.findByRole('checkbox', { name: 'Comments' })).toBeChecked();
  },
});

export const CardGrid = integrationStory({
  integration: 'gallery',
  componentId: 'pattern',
  props: { name: 'cardGrid' },
  description: 'Pressable cards side by side, which wrap where the place is narrow.',
  async play({ canvas, userEvent, args }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Webhooks' }));
    await expect(args.onAction).toHaveBeenCalledWith(
      { action: 'open', page: 'Webhooks' },
      expect.anything(),
    );
  },
});

export const DependentSelects = integrationStory({
  integration: 'settings',
  componentId: 'settings',
  place: 'configuration_space',
  description: 'The second list follows the first: its URL is bound to what is chosen there.',
  async play(context) {
    const { canvas, userEvent } = context;
    await press('Next', context);
    await canvas.findByRole('checkbox', { name: 'Comments' });
    await press('Next', context);
    await userEvent.selectOptions(
      await canvas.findByRole('combobox', { name: 'Region' }),
      'Pacific',
    );
    // What stands in its place until the list has loaded takes no text.
    await waitFor(() =>
      expect(canvas.getByRole('combobox', { name: 'Time zone' })).not.toHaveAttribute('readonly'),
    );
    await userEvent.type(canvas.getByRole('combobox', { name: 'Time zone' }), 'a');
    await expect(await canvas.findByRole('option', { name: 'Auckland (Pacific)' })).toBeVisible();
    await expect(canvas.queryByRole('option', { name: 'Lisbon (Europe)' })).toBeNull();
    await userEvent.click(canvas.getByRole('option', { name: 'Auckland (Pacific)' }));
    await waitFor(() =>
      expect(canvas.getByRole('combobox', { name: 'Time zone' })).toHaveValue('Auckland (Pacific)'),
    );
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Next' })).toBeEnabled());
  },
});

export const ModalInModal = integrationStory({
  integration: 'tasks',
  componentId: 'task',
  props: {
    title: 'Record the tour of version 2.4',
    status: 'doing',
    assignee: 'Ada',
    progress: 40,
  },
  description: 'A form over the card, and a list over the form, which hands back who was chosen.',
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Edit the task' }));
    const form = within(await canvas.findByRole('dialog', { name: 'Edit task' }));
    await userEvent.click(await form.findByRole('button', { name: 'Choose a person' }));
    const list = within(await canvas.findByRole('dialog', { name: 'Choose a person' }));
    await userEvent.click(await list.findByRole('radio', { name: 'Grace' }));
    await userEvent.click(list.getByRole('button', { name: 'Choose' }));
    await waitFor(() =>
      expect(form.getByRole('textbox', { name: 'Assignee' })).toHaveValue('Grace'),
    );
    await userEvent.click(form.getByRole('button', { name: 'Choose a person' }));
    const again = within(await canvas.findByRole('dialog', { name: 'Choose a person' }));
    await expect(await again.findByRole('radio', { name: 'Grace' })).toBeChecked();
  },
});

export const EditableCodeWithLiveFrame = integrationStory({
  integration: 'chart',
  componentId: 'chart',
  description: 'A chart drawn in a frame while its source is typed above it.',
  async play({ canvas, userEvent, args }) {
    const editor = await canvas.findByRole('textbox');
    await userEvent.click(editor);
    // Wherever the press has put the cursor.
    await userEvent.keyboard('{Control>}{Home}{/Control}Figs, 9{Enter}');
    await waitFor(() =>
      expect(args.onPropsChange).toHaveBeenCalledWith({
        source: expect.stringContaining('Figs, 9') as unknown,
      }),
    );
  },
});

export const UnfurledLink = integrationStory({
  integration: 'tasks',
  componentId: 'task',
  initialAction: { action: '@link.unfurl', url: 'https://tasks.example/acme/tasks/2' },
  description: 'A pasted link becomes a card; what the tracker knows becomes the node’s props.',
  async play({ canvas, args }) {
    await expect(await canvas.findByText('Record the tour of version 2.4')).toBeVisible();
    await expect(args.onPropsChange).toHaveBeenCalledWith(
      expect.objectContaining({ title: 'Record the tour of version 2.4', assignee: 'Ada' }),
    );
  },
});

export const FailingIntegration = integrationStory({
  integration: 'troubles',
  componentId: 'flaky',
  props: { key: 'failing {mount}', failures: 99 },
  description: 'It does not answer: a person is told why, and can try again.',
  async play({ canvas }) {
    await expect(
      await canvas.findByText('The other side is still waking up. Try again in a moment.'),
    ).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Retry' })).toBeEnabled();
  },
});

export const Recovering = integrationStory({
  integration: 'troubles',
  componentId: 'flaky',
  props: { key: 'recovering {mount}' },
  description: 'It failed at first, and answered when it was asked again.',
  async play({ canvas, userEvent }) {
    await userEvent.click(await canvas.findByRole('button', { name: 'Retry' }));
    await expect(await canvas.findByText('At try 2')).toBeVisible();
  },
});

export const SlowNetwork = integrationStory({
  integration: 'note',
  componentId: 'note',
  network: 'slow',
  description: 'While the answer is awaited its place is kept, and one types on during a request.',
  async play({ canvas, userEvent }) {
    await expect(canvas.getByRole('status', { name: 'Loading…' })).toBeVisible();
    const text = await canvas.findByRole('textbox', { name: 'Text' });
    await userEvent.type(text, 'Slow');
    const save = canvas.getByRole('button', { name: 'Save' });
    await userEvent.click(save);
    await expect(save).toHaveAttribute('aria-busy', 'true');
    await userEvent.type(text, ' and steady');
    await expect(await canvas.findByText('Saved “Untitled”, 1 word.')).toBeVisible();
    await expect(text).toHaveValue('Slow and steady');
  },
});

export const FailingNetwork = integrationStory({
  integration: 'note',
  componentId: 'note',
  network: 'failing',
  description: 'There is no way to the host: it is tried again, and then said.',
  async play({ canvas }) {
    await expect(await canvas.findByRole('button', { name: 'Retry' })).toBeEnabled();
  },
});

/** Presses a button once nothing is busy any more: until then a press would be in vain (R15). */
async function press(
  name: string,
  { canvas, canvasElement, userEvent }: IntegrationContext,
): Promise<void> {
  const button = await canvas.findByRole('button', { name });
  await waitFor(() => expect(canvasElement.querySelector('[aria-busy=true]')).toBeNull());
  await userEvent.click(button);
}
