// A component that is written in the playground: it runs, and what is wrong with it is told in place.
import type { Page } from 'playwright';
import { expect } from 'vitest';

import { inspector, preview } from '../support/e2e-test.ts';
import { componentLink, test } from './sandbox/component-page.ts';

const counter = (body: string) => `import { createComponent } from '@contentkit/runtime';

export default createComponent({
  componentId: 'counter',
  initialState: { count: 0 },
  async action({ state }, { action }) {
    console.info('Counted', state);
    return { state: { count: state.count + 1 } };
  },
  async render({ state }) {
${body}
  },
});
`;

const good = counter(`    return (
      <block>
        <button label={'Pressed ' + state.count} onPress={{ action: 'press' }} />
      </block>
    );`);

/** Writes another text in place of what the editor holds. */
async function write(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').first().click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}

test('R36: a component is written, pressed and broken, and its last output stays', async ({
  page,
  runComponent,
}) => {
  await runComponent(good);
  await preview(page).getByRole('button', { name: 'Pressed 0' }).click();
  await preview(page).getByRole('button', { name: 'Pressed 1' }).waitFor();
  await inspector(page)
    .getByRole('tab', { name: /^Console/ })
    .click();
  await inspector(page).getByText('Counted { count: 0 }').waitFor();
  await inspector(page).getByText('index.tsx:7').waitFor();

  await write(page, good.replace('</block>', '</blok>'));
  await page.getByText('`<block>` is open here'.replaceAll('`', '')).first().waitFor();
  expect(await preview(page).getByRole('button', { name: 'Pressed 1' }).isVisible()).toBe(true);

  await write(page, good.replace('Pressed', 'Counted'));
  await preview(page).getByRole('button', { name: 'Counted 1' }).waitFor();
});

test('what `render` throws is underlined at its place', async ({ page, runComponent }) => {
  await runComponent(counter('    const task: any = undefined;\n    return task.title;'));
  await page
    .getByText(/render threw a TypeError: Cannot read properties/)
    .first()
    .waitFor();
  expect(await page.locator('.cm-lintRange-error').allTextContents()).toEqual(['title']);
  await preview(page).getByText('Cannot read properties').first().waitFor();
});

test('what is wrong with an output is underlined where its element is written', async ({
  page,
  runComponent,
}) => {
  await runComponent(
    counter(
      "    const style: any = 'primry';\n    return <block><button label=\"Go\" style={style} onPress={{ action: 'go' }} /></block>;",
    ),
  );
  await page
    .getByText(/primry is not one of the values here/)
    .first()
    .waitFor();
  await expect
    .poll(() => page.locator('.cm-lintRange').allTextContents())
    .toEqual(['style={style}']);
});

test('R23: a mock answers in place of a server, and what none answers is listed', async ({
  page,
  open,
}) => {
  const body = `    const ask = (id: number) => fetch('https://api.example.com/tasks/' + id);
    const task = await (await ask(7)).json();
    const other = await ask(8).catch(() => 'nothing');
    return <block><text>{task.title} and {String(other)}</text></block>;`;
  const mock = {
    method: 'GET',
    url: 'https://api.example.com/tasks/7',
    status: 200,
    contentType: 'application/json',
    body: '{"title":"Water the plants"}',
  };
  await open(componentLink(counter(body), { isOpen: false, mocks: [mock] }));
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await preview(page).getByText('Water the plants and nothing').waitFor();
  await inspector(page)
    .getByRole('tab', { name: /^Network/ })
    .click();
  await inspector(page).getByText('https://api.example.com/tasks/7').first().waitFor();
  await inspector(page).getByText('https://api.example.com/tasks/8').first().waitFor();
});
