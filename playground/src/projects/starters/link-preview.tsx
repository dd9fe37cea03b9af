/** @jsxImportSource @contentkit/runtime */
import { createComponent, createIntegration, ExposableError } from '@contentkit/runtime';

/** What the page keeps of a task, so that it is there when the tracker is not. */
type Props = { url?: string; title?: string; status?: string };

const task = createComponent<Props>({
  componentId: 'task',

  async action({ props }, action) {
    // Sent when somebody pastes a link that fits a pattern of the block. Paste this one into the
    // preview to see it: https://tasks.example/acme/42
    if (action.action === '@link.unfurl') return { props: await fetchTask(action.url) };
    return { props };
  },

  async render({ props }) {
    const { url, title, status } = props;
    if (!url) {
      return (
        <block>
          <card title="No task yet" hint="Paste a link such as https://tasks.example/acme/42" />
        </block>
      );
    }
    return (
      <block>
        <card
          title={title ?? url}
          hint={status ?? ''}
          icon="check-circle"
          onPress={{ action: '@ui.url.open', url }}
        />
      </block>
    );
  },
});

// There is no such server: the mock response under “Network” answers in its place.
async function fetchTask(url: string): Promise<Props> {
  const { pathname } = new URL(url);
  const response = await fetch(`https://api.tasks.example${pathname}`);
  if (!response.ok) throw new ExposableError('The tracker has no such task.', 404);
  const { title, status } = (await response.json()) as { title: string; status: string };
  return { url, title, status };
}

export default createIntegration({ components: [task] });
