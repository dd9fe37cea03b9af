/** @jsxImportSource @contentkit/runtime */
import { createComponent, createIntegration, ExposableError } from '@contentkit/runtime';

import { describeSky, type Report } from './report.ts';

type State = { city: string };

type Action = { action: 'look' };

const weather = createComponent<{ city?: string }, State, Action>({
  componentId: 'weather',

  initialState: (props) => ({ city: props.city ?? 'Zürich' }),

  // What is typed becomes a prop, and render asks for it.
  action: async ({ state }) => ({ props: { city: state.city }, state }),

  async render({ props }) {
    const report = await fetchReport(props.city ?? 'Zürich');
    return (
      <block>
        <card title={report.city} hint={describeSky(report)}>
          <text>{report.degrees} °C</text>
        </card>
        <hstack>
          <textinput state="city" placeholder="City" />
          <button label="Look" onPress={{ action: 'look' }} />
        </hstack>
      </block>
    );
  },
});

// There is no such server: the mock response under “Network” answers in its place.
async function fetchReport(city: string): Promise<Report> {
  const url = `https://weather.example/reports?city=${encodeURIComponent(city)}`;
  const response = await fetch(url);
  if (!response.ok) throw new ExposableError('The weather station does not answer.');
  return (await response.json()) as Report;
}

export default createIntegration({ components: [weather] });
