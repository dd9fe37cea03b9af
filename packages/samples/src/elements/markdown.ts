import { defineSample } from '../define-sample.ts';

const releaseNotes = `## Version 2.4

Payments can be **captured in parts**, and webhooks say *why* they were sent again.

- [x] Partial captures
- [x] Reasons on repeated events
- [ ] Refunds in another currency ~~(2.4)~~ (2.5)

| Region | p50 | p95 |
| --- | ---: | ---: |
| Frankfurt | 38 ms | 91 ms |
| Virginia | 41 ms | 104 ms |

> Clients older than 2.0 must be updated first.

\`\`\`ts
await client.payments.capture(id, { amount: 500 });
\`\`\`

Read more at https://example.com/changelog or ask [support](mailto:support@example.com).
`;

export const markdownSample = defineSample({
  type: 'markdown',
  title: 'Markdown',
  description: 'Rich text: CommonMark with tables, task lists, strikethrough and autolinks.',
  variants: {
    default: { element: { type: 'markdown', content: releaseNotes } },
    inline: {
      element: {
        type: 'markdown',
        content: 'A *short* line with `code` and a [link](https://example.com).',
      },
    },
    fromState: {
      element: { type: 'markdown', content: { $state: 'draft' } },
      within: (markdown) => ({
        type: 'block',
        children: [{ type: 'textinput', state: 'draft', multiline: true }, markdown],
      }),
      state: { draft: 'Type **Markdown** above, read it here.' },
    },
    rawHtml: {
      element: {
        type: 'markdown',
        content: 'Raw HTML is text: <b onclick="alert(1)">not bold</b>.',
      },
    },
    empty: { element: { type: 'markdown', content: '' } },
  },
});
