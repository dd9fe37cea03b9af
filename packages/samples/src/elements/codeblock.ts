import { defineSample } from '../define-sample.ts';

const typescript = `import { createClient } from '@acme/payments';

const client = createClient({ token: process.env.ACME_TOKEN });

// Amounts are in the smallest unit of the currency.
const payment = await client.payments.create({
  amount: 1_999,
  currency: 'eur',
});

console.log(payment.status);
`;

export const codeblockSample = defineSample({
  type: 'codeblock',
  title: 'Code block',
  description: 'Code with highlighting; with a state key it is an editor.',
  variants: {
    default: { element: { type: 'codeblock', syntax: 'typescript', content: typescript } },
    lineNumbers: {
      element: { type: 'codeblock', syntax: 'typescript', content: typescript, lineNumbers: true },
    },
    excerpt: {
      element: {
        type: 'codeblock',
        syntax: 'yaml',
        lineNumbers: 18,
        content: 'services:\n  web:\n    image: acme/web:2.4\n    ports: ["8080:80"]',
      },
    },
    editable: {
      element: {
        type: 'codeblock',
        syntax: 'json',
        state: 'request',
        content: '{\n  "amount": 1999,\n  "currency": "eur"\n}',
        onContentChange: { action: 'validate', request: { $state: 'request' } },
      },
    },
    headerAndFooter: {
      element: {
        type: 'codeblock',
        syntax: 'bash',
        content: 'curl https://api.example.com/v1/payments \\\n  -H "Authorization: Bearer $TOKEN"',
        header: [
          {
            type: 'hstack',
            children: [
              { type: 'text', children: [{ type: 'text', style: 'bold', children: ['Request'] }] },
              { type: 'text', children: ['GET /v1/payments'] },
            ],
          },
        ],
        footer: [
          {
            type: 'hint',
            children: [{ type: 'text', children: ['Answers at most 100 payments a page.'] }],
          },
        ],
      },
    },
    buttons: {
      element: {
        type: 'codeblock',
        syntax: 'python',
        content: 'import acme\n\nprint(acme.payments.list(limit=3))',
        buttons: [
          {
            type: 'button',
            icon: 'edit',
            tooltip: 'Edit the example',
            onPress: { action: 'edit' },
          },
          { type: 'button', label: 'Run', style: 'primary', onPress: { action: 'run' } },
        ],
      },
    },
    fromState: {
      element: { type: 'codeblock', syntax: 'json', content: { $state: 'answer' } },
      state: { answer: '{ "status": "succeeded" }' },
    },
    plain: {
      element: { type: 'codeblock', content: 'No language, no colours.\n\tA tab stays a tab.' },
    },
    longLines: {
      element: {
        type: 'codeblock',
        syntax: 'javascript',
        content: `const url = 'https://example.com/${'a-long-path/'.repeat(20)}';`,
      },
    },
  },
});
