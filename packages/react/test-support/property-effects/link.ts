import type { ElementEffects } from './effect.ts';

const url = { host: 'example.com', pathname: '/search', query: { key: 'one' } };
const element = { type: 'link', target: { url }, children: ['A link'] };

export const link: ElementEffects = {
  element,
  options: { state: { first: 'one', second: 'two' } },
  effects: {
    'target.url as text': {
      seen: 'dom',
      values: ['https://example.com/a', 'mailto:a@example.com'],
    },
    'target.url.host': { seen: 'dom', values: ['example.com', 'example.org:8080'] },
    'target.url.pathname': { seen: 'dom', values: ['/search', '/find'] },
    'target.url.query': { seen: 'dom', values: [undefined, { key: 'one' }, { other: 'one' }] },
    'target.url.query.* as text': { seen: 'dom', values: ['one', 'two'] },
    'target.url.query.* as binding': {
      seen: 'dom',
      values: [{ $state: 'first' }, { $state: 'second' }],
    },
    'children as text': { seen: ['dom', 'accessibility'], values: ['One', 'Two'] },
    'children as list': { seen: 'dom', values: [['One'], ['One', ' more']] },
  },
};
