// Script, handlers, `srcdoc`, SVG and styles in every place that takes text. That strings are text is
// also packages/react/src/elements/{text,markdown,codeblock}, for each of them by itself.
import { elementTable, type ElementType } from '@contentkit/schema';
import { describe, expect, test, vi } from 'vitest';

import { mount } from '../../packages/react/test-support/mount.tsx';
import { findDanger } from './support/find-danger.ts';
import { fillTexts } from './support/fill-texts.ts';
import { guardHostApp, spring } from './support/host-app.ts';

guardHostApp();

const payloads: Readonly<Record<string, string>> = {
  'a script': `<script>${spring}</script>`,
  'a script that ends what is around it': `"'></textarea></title></style></template><script>${spring}</script>`,
  'a handler': `<img src=x onerror="${spring}">`,
  'a handler without spaces': `<svg/onload=${spring}>`,
  'a handler in an attribute': `" onfocus="${spring}" autofocus tabindex="0" x="`,
  'a page in a frame': `<iframe srcdoc="<script>parent.${spring}</script>"></iframe>`,
  'a script in SVG': `<svg><script>${spring}</script></svg>`,
  'foreign content in SVG': `<svg><foreignObject><body onload="${spring}"></foreignObject></svg>`,
  'an animation of an address': `<svg><a><animate attributeName="href" values="javascript:${spring}"/>x</a></svg>`,
  'markup that mutates': `<math><mtext><table><mglyph><style><img src=x onerror="${spring}">`,
  'a comment': `<!--><img src=x onerror="${spring}">-->`,
  'a style': `<style>#host-app{display:none}</style><link rel=stylesheet href="data:text/css,*{display:none}">`,
  'a base':
    '<base href="https://evil.localhost/"><meta http-equiv="refresh" content="0;url=https://evil.localhost/">',
  'a form':
    '<form action="https://evil.localhost/"><button formaction="https://evil.localhost/">Go</button>',
  'a value of CSS':
    'red;position:fixed;inset:0;z-index:99999;background:url(https://evil.localhost/a)',
  'an escape of CSS': '\\000022;}*{display:none}/*',
  'a class': 'ck-dialog ck-modal" style="position:fixed',
  'a template': `{{constructor.constructor("${spring}")()}} \${${spring}} <%= ${spring} %>`,
  'a name of a property': '__proto__',
};

describe.each(Object.entries(payloads))('%s', (_name, payload) => {
  test('R6: is text in each text of each element', async () => {
    const types = Object.keys(elementTable) as ElementType[];
    const children = types
      .filter((type) => !['block', 'modal', 'configuration'].includes(type))
      .map((type) => fillTexts(type, payload));
    const element = { ...fillTexts('block', payload), children };
    const { screen } = await mount(element, { integration: { name: payload, title: payload } });
    const { container } = screen;
    // Whatever loads when it is needed is there: code in colours, markdown, the combobox.
    await vi.waitFor(() => {
      expect(container.querySelector('.ck-markdown')).not.toBeNull();
      expect(container.querySelectorAll('input[readonly]')).toHaveLength(0);
    });
    expect(container.textContent).toContain(payload.slice(0, 20));
    expect(findDanger(container)).toEqual([]);
  });

  test('R6: is text in a modal, in what is asked, and in errors', async () => {
    const confirm = { title: payload.slice(0, 100), text: payload, confirm: payload.slice(0, 30) };
    const button = { type: 'button', label: 'Open', onPress: { action: 'fail' }, confirm };
    const modal = { ...fillTexts('modal', payload), children: [button] };
    const answer = () => Promise.reject(new Error(payload));
    const { screen } = await mount(modal, { answer });
    await screen.getByRole('button', { name: 'Open' }).click();
    const dialog = screen.getByRole('alertdialog');
    await expect.element(dialog).toBeVisible();
    expect(dialog.element().textContent).toContain(payload);
    expect(findDanger(screen.container)).toEqual([]);
    await dialog.getByRole('button').last().click();
    await expect.element(screen.getByRole('button', { name: 'Retry' })).toBeVisible();
    expect(findDanger(screen.container)).toEqual([]);
  });
});

describe('markdown', () => {
  test.each(Object.entries(payloads))('R28: %s in it is text', async (_name, payload) => {
    const content = [
      payload,
      `# ${payload}`,
      `[${payload}](https://docs.example.com "${payload}")`,
      `![${payload}](https://evil.localhost/a.png "${payload}")`,
      `| ${payload} |\n| :-- |\n| ${payload} |`,
      `- [x] ${payload}`,
      `\`\`\`${payload}\n${payload}\n\`\`\``,
      `<div style="position:fixed;inset:0" onclick="${spring}">\n\n${payload}\n\n</div>`,
      '**Ready**',
    ].join('\n\n');
    const { screen } = await mount({ type: 'markdown', content });
    await vi.waitFor(() => expect(screen.container.querySelector('strong')).not.toBeNull());
    expect(findDanger(screen.container)).toEqual([]);
  });
});

describe('CSS values', () => {
  const evil = [
    '1;position:fixed',
    'url(https://evil.localhost/a)',
    1e308,
    -1e308,
    Number.NaN,
    '99999px',
  ];

  test.each(evil)('R6, R34a: %s as a number or a choice leaves the layout alone', async (value) => {
    const children = [
      { type: 'box', grow: value, children: [{ type: 'text', children: ['Box'] }] },
      { type: 'divider', size: value },
      { type: 'vstack', align: value, children: [] },
      { type: 'hstack', align: value, children: [{ type: 'box', grow: value, children: [] }] },
      { type: 'image', source: { url: 'https://evil.localhost/a.png' }, aspectRatio: value },
      { type: 'webframe', source: { url: 'https://evil.localhost/' }, aspectRatio: value },
      { type: 'text', style: value, children: ['Text'] },
      { type: 'button', style: value, label: 'Button', icon: value, onPress: { action: 'a' } },
    ];
    const { screen } = await mount({ type: 'block', children });
    const { container } = screen;
    expect(findDanger(container)).toEqual([]);
    for (const element of container.querySelectorAll('*')) {
      expect(['static', 'relative', 'absolute']).toContain(getComputedStyle(element).position);
    }
    expect(container.scrollWidth).toBeLessThanOrEqual(container.clientWidth);
  });
});
