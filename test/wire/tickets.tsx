/** @jsxImportSource @contentkit/runtime */
// An integration as authors write them for `@gitbook/runtime`. The wire test builds it against both
// runtimes, with no change but the name of the import.
import {
  createComponent,
  createContentSource,
  createIntegration,
  ExposableError,
  Logger,
  type EventCallback,
  type FetchEventCallback,
  type RuntimeContext,
  type RuntimeEnvironment,
} from '@contentkit/runtime';
import type { ContentKitImage } from '@gitbook/api';

type TicketsEnvironment = RuntimeEnvironment<{ token?: string }, { project?: string }>;
type TicketsContext = RuntimeContext<TicketsEnvironment, { sync: string }>;

type TicketProps = { title?: string; url?: string };
type TicketState = { title: string; count: number };
type TicketAction =
  | { action: 'rename'; title: string }
  | { action: 'count' }
  | { action: 'clear' }
  | { action: 'finish'; value?: string }
  | { action: 'nothing' }
  | { action: 'refuse'; code?: number }
  | { action: 'break' }
  | { action: 'where' };

const logger = Logger('tickets');

const ticket = createComponent<TicketProps, TicketState, TicketAction, TicketsContext>({
  componentId: 'ticket',
  initialState: (props, renderContext, context) => ({
    title: `${props.title ?? 'Untitled'} in ${renderContext.type}`,
    count: context.environment.integration.name.length,
  }),
  async action(element, action, context) {
    logger.info('action', action.action);
    switch (action.action) {
      case '@link.unfurl':
        return { props: { url: action.url } };
      case 'rename':
        return { props: { ...element.props, title: action.title } };
      case 'count':
        element.setCache({ maxAge: 5 });
        return { type: 'element', state: { ...element.state, count: element.state.count + 1 } };
      case 'clear':
        return { props: {}, state: { title: '', count: 0 } };
      case 'finish':
        return { type: 'complete', ...(action.value ? { returnValue: { v: action.value } } : {}) };
      case 'refuse':
        throw new ExposableError('No such ticket', action.code);
      case 'break':
        throw new Error('the password is hunter2');
      case 'where':
        context.waitUntil(Promise.resolve());
        return {
          state: {
            title: context.environment.spaceInstallation?.urls.publicContentEndpoint ?? '',
            count: 0,
          },
        };
      default:
        return undefined;
    }
  },
  async render(element, { environment }) {
    const { props, state } = element;
    if (props.url === 'https://tickets.example/cached') element.setCache({ maxAge: 60 });
    if (props.url === 'https://tickets.example/secret') {
      throw new ExposableError('Sign in first', 401);
    }
    const icon: ContentKitImage = (
      <image source={{ url: 'https://tickets.example/icon.png' }} aspectRatio={1} />
    );
    return (
      <block controls={[{ label: 'Clear', onPress: { action: 'clear' } }]}>
        <card
          title={props.title ?? 'Ticket'}
          hint={[<text>{environment.integration.name}</text>]}
          icon={props.url ? icon : undefined}
          buttons={[<button label="Count" onPress={{ action: 'count' }} />]}
        >
          {props.url ? (
            <text>
              From <link target={{ url: props.url }}>{props.url}</link>
            </text>
          ) : null}
          {[1, 2].map((line) => (
            <hint key={line}>
              <text style="bold">Line {String(line)}</text>
            </hint>
          ))}
          <Field label="Title">
            <textinput state="title" initialValue={state.title} />
          </Field>
          <markdown content={element.dynamicState('title')} />
          <divider size="small" />
          <>
            <button
              style="primary"
              label="Rename"
              onPress={{ action: 'rename', title: element.dynamicState('title') }}
            />
            <button
              label="More"
              onPress={{ action: '@ui.modal.open', componentId: 'details', props: {} }}
            />
          </>
        </card>
      </block>
    );
  },
});

function Field(props: { label: string; children: ReturnType<typeof control> }) {
  return <input label={props.label} element={props.children} />;
}

function control() {
  return <textinput state="title" />;
}

const details = createComponent<TicketProps, { note: string }, void, TicketsContext>({
  componentId: 'details',
  initialState: { note: '' },
  render: async (element) => (
    <modal
      title="Details"
      size="medium"
      submit={
        <button
          label="Done"
          onPress={{ action: '@ui.modal.close', returnValue: { note: { $state: 'note' } } }}
        />
      }
    >
      <vstack>
        <text>{JSON.stringify(element.state)}</text>
        <textinput state="note" multiline />
      </vstack>
    </modal>
  ),
});

const handleFetch: FetchEventCallback<TicketsContext> = async (request, { environment }) => {
  const url = new URL(request.url);
  if (url.pathname.endsWith('/refused')) throw new ExposableError('Not here', 410);
  return Response.json(
    {
      method: request.method,
      path: url.pathname,
      query: url.searchParams.get('q'),
      sent: request.headers.get('x-sent'),
      body: await request.text(),
      configuration: environment.spaceInstallation?.configuration.project ?? null,
    },
    { status: 201, headers: { 'x-answered': 'yes' } },
  );
};

const handleSetup: EventCallback<'installation_setup', TicketsContext> = async (event) => {
  logger.debug('installed', event.installationId, event.status);
};

const changelog = createContentSource<{ project: string }, { page: string }>({
  sourceId: 'changelog',
  getRevision: async ({ props }) => ({
    pages: [{ id: 'page', type: 'document', title: `Changes in ${props.project}` }],
  }),
  getPageDocument: async ({ props }) => ({
    object: 'document',
    data: { schemaVersion: 1 },
    nodes: [{ object: 'block', type: 'paragraph', nodes: [], data: { page: props.page } }],
  }),
});

// oxlint-disable-next-line import/no-default-export -- a script is its module's default export
export default createIntegration<TicketsContext>({
  fetch: handleFetch,
  components: [ticket, details],
  contentSources: [changelog],
  events: {
    installation_setup: [handleSetup, async () => undefined],
    site_view: async () => {
      throw new Error('the password is hunter2');
    },
  },
  fetch_published_script: async (event) =>
    event.siteId === 'none' ? undefined : new Response('console.log(1)'),
  fetch_visitor_authentication: async () => Response.redirect('https://login.example/', 302),
  task: async (task) => {
    if (task.sync === 'refused') throw new ExposableError('Too many tasks', 429);
  },
});
