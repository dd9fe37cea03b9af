// The way of somebody who has never been here: from opening it to a form that others fill in.
import type { Page } from 'playwright';
import { expect, inject } from 'vitest';

import { preview, test } from '../support/e2e-test.ts';

const feedback = `import { createComponent, ExposableError } from '@contentkit/runtime';

export default createComponent<{ sent?: string }, { name: string; message: string }>({
  componentId: 'feedback',
  initialState: { name: '', message: '' },
  async action({ state }) {
    if (state.message.trim() === '') throw new ExposableError('Please write a message.');
    return { props: { sent: \`\${state.name}: \${state.message}\` }, state };
  },
  async render({ props }) {
    return (
      <block>
        <input label="Name" element={<textinput state="name" />} />
        <input label="Message" element={<textinput state="message" multiline />} />
        <btn label="Send" onPress={{ action: 'send' }} />
        <text>{props.sent ? 'You sent: ' + props.sent : 'Nothing sent yet'}</text>
      </block>
    );
  },
});
`;

function source(page: Page) {
  return page.getByRole('region', { name: 'Source' });
}

function problems(page: Page) {
  return source(page).getByRole('region', { name: 'Problems' });
}

async function write(page: Page, text: string): Promise<void> {
  await source(page).getByRole('textbox', { name: 'index.tsx' }).click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

async function send(page: Page, name: string, message: string): Promise<void> {
  const form = preview(page);
  await form.getByLabel('Name').fill(name);
  await form.getByLabel('Message').fill(message);
  await form.getByRole('button', { name: 'Send' }).click();
}

test('a first form is begun, mended, tried, shared and kept', async ({ page, browser }) => {
  await page.goto(inject('playgroundUrl'));
  await preview(page).getByRole('button', { name: 'Sign up' }).waitFor();

  await page.getByRole('button', { name: 'Project: Sign-up form' }).click();
  await page.getByRole('button', { name: 'New component' }).click();
  await page.getByRole('button', { name: 'Project: New component' }).waitFor();
  await preview(page).getByText('Hello! Write your component here.').waitFor();

  await write(page, feedback);
  await problems(page).getByRole('button', { name: 'Change it to button' }).click();
  await preview(page).getByRole('button', { name: 'Send' }).waitFor();
  await problems(page).getByText('No problems').first().waitFor();
  // Whoever mends by a press types on where the mistake was.
  const editor = source(page).getByRole('textbox', { name: 'index.tsx' });
  expect(await editor.evaluate((element) => element === document.activeElement)).toBe(true);

  await send(page, 'Ada', '');
  await preview(page).getByText('Please write a message.').waitFor();
  await send(page, 'Ada', 'Well done');
  await preview(page).getByText('You sent: Ada: Well done').waitFor();

  await page.getByRole('button', { name: 'Share' }).click();
  const link = await page.getByLabel('Link to this project').inputValue();

  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const other = await context.newPage();
  await other.goto(link);
  await other.getByRole('button', { name: 'Run', exact: true }).click();
  await preview(other).getByText('Nothing sent yet').waitFor();
  await send(other, 'Bob', 'Thanks');
  await preview(other).getByText('You sent: Bob: Thanks').waitFor();
  await other.getByRole('button', { name: 'Keep a copy' }).click();
  await other.getByText('Opened from a link').waitFor({ state: 'detached' });
  await expect.poll(() => other.url()).toContain('#project=');
  await other.reload();
  await preview(other).getByText('Nothing sent yet').waitFor();
  await context.close();
});

test('what a component throws is named above the preview, at its word', async ({ page }) => {
  await page.goto(inject('playgroundUrl'));
  await preview(page).getByRole('button', { name: 'Sign up' }).waitFor();
  await write(page, feedback.replace('    return (\n', '    props.sent.trim();\n    return (\n'));
  await preview(page)
    .getByText(/threw a TypeError: Cannot read properties of undefined/)
    .waitFor();
  await source(page).locator('.cm-lintRange-error').getByText('trim', { exact: true }).waitFor();
});
