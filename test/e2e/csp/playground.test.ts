// The playground, built and served as it stands, under the policy that its page states.
import { expect } from 'vitest';

import { block, preview, test as base } from '../support/e2e-test.ts';
import { openComponent } from '../playground/sandbox/component-page.ts';
import { watchViolations } from './violations.ts';

const test = base.extend('violations', { auto: true }, async ({ page }) => watchViolations(page));

const tree = {
  type: 'block',
  children: [
    { type: 'markdown', content: '# A heading' },
    { type: 'codeblock', state: 'code', content: 'const a = 1;', syntax: 'javascript' },
    { type: 'select', state: 'many', multiple: true, options: [{ id: 'one', label: 'One' }] },
  ],
};

test('a tree is written, drawn and used without a violation', async ({
  page,
  open,
  violations,
}) => {
  await open({ kind: 'json', text: JSON.stringify(tree) });
  const code = preview(page).locator('.cm-content');
  await code.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('let b;');
  await code.locator('.ck-token-keyword', { hasText: 'let' }).waitFor();
  // What the editors bring with them holds.
  expect(await code.evaluate((each) => getComputedStyle(each).whiteSpace)).toBe('pre');
  await preview(page).getByRole('combobox', { name: 'many' }).click();
  await page.getByRole('option', { name: 'One' }).click();
  await page.keyboard.press('Escape');

  const json = page.getByRole('textbox', { name: 'JSON' });
  expect(await json.evaluate((each) => getComputedStyle(each).whiteSpace)).toBe('break-spaces');
  await json.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('{"type": "blok"}');
  await page.locator('.cm-lintRange-error').first().waitFor();
  expect(await violations()).toEqual([]);
});

test('a block with a frame asks its host without a violation', async ({
  page,
  open,
  violations,
}) => {
  await open(block('tasks', 'task'));
  const slider = preview(page).frameLocator('iframe').getByRole('slider', { name: 'Progress' });
  await expect.poll(() => slider.isEnabled()).toBe(true);
  await slider.fill('100');
  await preview(page).getByText('Done').waitFor();
  expect(await violations()).toEqual([]);
});

test('a component runs in its sandbox without a violation', async ({ page, violations }) => {
  await openComponent(
    page,
    `import { createComponent } from '@contentkit/runtime';
export default createComponent({
  componentId: 'guest',
  async render({ context }) { return <block><text>Hello from a {context.type}</text></block>; },
});`,
  );
  await preview(page).getByText('Hello from a document').waitFor();
  expect(await violations()).toEqual([]);
});

test('what the sandbox needs serves nobody else', async ({ page, open, expectInConsole }) => {
  expectInConsole(/^error: .*(Content Security Policy|Trusted)/i);
  await openComponent(page, 'export default 1;');
  await page.getByText('The default export is no component').first().waitFor();
  await open(block('note', 'note'));
  const attempts = [
    'new Worker(URL.createObjectURL(new Blob(["1"])))',
    'document.createElement("iframe").srcdoc = "<p>Mine</p>"',
    'trustedTypes.createPolicy("contentkit-sandbox", { createHTML: (text) => text })',
    'trustedTypes.createPolicy("mine", { createHTML: (text) => text })',
    'trustedTypes.createPolicy("default", { createHTML: (text) => text })',
  ];
  for (const attempt of attempts) {
    await expect(page.evaluate(attempt)).rejects.toThrow('TypeError');
  }
});

test.for([
  ['a style attribute', () => document.body.setAttribute('style', 'color: red'), 'style-src-attr'],
  [
    'a style sheet',
    () => {
      const style = document.createElement('style');
      style.textContent = 'p { color: red }';
      document.head.append(style);
    },
    'style-src-elem',
  ],
] as const)(
  'what is refused does not go unseen: %s',
  async ([, plant, directive], { page, open, violations, expectInConsole }) => {
    expectInConsole(/^error: .*Content Security Policy/);
    await open(block('note', 'note'));
    await preview(page).getByRole('textbox', { name: 'Title' }).waitFor();
    await page.evaluate(plant);
    expect(await violations()).toEqual([expect.objectContaining({ directive })]);
  },
);

test('what the page states lets nothing in that stands inline', async ({ page, open }) => {
  await open(block('note', 'note'));
  await preview(page).getByRole('textbox', { name: 'Title' }).waitFor();
  const policies = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .evaluateAll((all: HTMLMetaElement[]) => all.map(({ content }) => content));
  expect(policies).toEqual([
    expect.stringMatching(/^script-src 'self' 'sha256-[A-Za-z0-9+/]{43}=';.* worker-src blob:;/),
    expect.stringMatching(/^style-src 'self' 'nonce-[A-Za-z0-9+/]{22}=='$/),
  ]);
  expect(policies.join()).not.toContain('unsafe');
});
