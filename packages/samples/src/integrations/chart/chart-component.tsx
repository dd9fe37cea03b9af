import { createComponent } from '@contentkit/runtime';

import { publicContentEndpointOf } from '../public-endpoint.ts';
import {
  firstSource,
  sortBars,
  type ChartAction,
  type ChartProps,
  type ChartState,
} from './chart.ts';

/**
 * The block: the chart's source, with the chart as it is typed in a frame below; where the page
 * cannot be edited, the chart alone.
 */
export const chart = createComponent<ChartProps, ChartState, ChartAction>({
  componentId: 'chart',

  initialState: ({ source = firstSource }) => ({ source }),

  async action({ props, state }, action) {
    switch (action.action) {
      case 'sort': {
        const source = sortBars(state.source);
        return { props: { ...props, source }, state: { source } };
      }
      case '@editor.node.updateProps':
        return { props: { ...props, ...action.props }, state };
      default:
        return { props, state };
    }
  },

  async render({ props, context }, { environment }) {
    const editable = context.type !== 'document' || context.editable;
    const frame = (
      <webframe
        source={{ url: `${publicContentEndpointOf(environment)}/chart` }}
        aspectRatio={3}
        data={{
          source: editable ? { $state: 'source' } : (props.source ?? firstSource),
          editable: String(editable),
          theme: context.theme,
        }}
      />
    );
    return (
      <block>
        {editable ? (
          <codeblock
            state="source"
            content={props.source ?? firstSource}
            lineNumbers
            onContentChange={{
              action: '@editor.node.updateProps',
              props: { source: { $state: 'source' } },
            }}
            footer={[frame]}
          />
        ) : (
          frame
        )}
      </block>
    );
  },
});
