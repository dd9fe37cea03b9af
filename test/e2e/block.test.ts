// The playground page: a block, from the integration's code to what a person does with it.
import { describe, expect } from 'vitest';

import { block, inspector, preview, test } from './support/e2e-test.ts';
import { holdPosts, inShort } from './support/render-requests.ts';

const note = block('note', 'note');

describe('a block of the host', () => {
  test('R2: the first render is a GET, with neither state nor action', async ({
    page,
    open,
    renders,
  }) => {
    await open(note);
    await preview(page).getByRole('textbox', { name: 'Title' }).waitFor();
    expect(renders.map(inShort)).toEqual(['GET note']);
    expect(renders[0]?.body).toEqual({
      componentId: 'note',
      props: {},
      context: { type: 'document', spaceId: 'playground', editable: true, theme: 'light' },
    });
  });

  test('R2: a repeat is served from the cache when the component says so', async ({
    page,
    context,
    open,
  }) => {
    const answers = await watchCacheUse(await context.newCDPSession(page));
    await open(note);
    await preview(page).getByRole('textbox', { name: 'Title' }).waitFor();
    await page.getByRole('button', { name: 'Begin anew' }).click();

    const requests = inspector(page).getByRole('list', { name: 'Requests' });
    await requests.getByText('from cache').waitFor();
    expect(await requests.getByRole('listitem').count()).toBe(2);
    expect(answers).toEqual([false, true]);
  });

  test('R2: a repeat is asked for anew when the component says nothing', async ({
    page,
    context,
    open,
  }) => {
    const answers = await watchCacheUse(await context.newCDPSession(page));
    await open(block('tasks', 'task'));
    await preview(page).getByRole('button', { name: 'Edit the task' }).waitFor();
    await page.getByRole('button', { name: 'Begin anew' }).click();
    await expect.poll(() => answers).toEqual([false, false]);
  });

  test('R7: typing writes the state, and sends nothing', async ({ page, open, renders }) => {
    await open(note);
    await inspector(page).getByRole('tab', { name: 'State & props' }).click();
    await preview(page).getByRole('textbox', { name: 'Title' }).fill('Groceries');

    const state = inspector(page).getByRole('region', { name: 'State of note' });
    await state.getByText('"Groceries"').waitFor();
    expect(renders.map(inShort)).toEqual(['GET note']);
  });

  test("R12, R13: a press posts what was typed, and shows the integration's answer", async ({
    page,
    open,
    renders,
  }) => {
    await open(note);
    await preview(page).getByRole('textbox', { name: 'Title' }).fill('Groceries');
    await preview(page).getByRole('textbox', { name: 'Text' }).fill('Bread, and a lemon');
    await preview(page).getByRole('button', { name: 'Save' }).click();

    await preview(page).getByText('Saved “Groceries”, 4 words.').waitFor();
    expect(renders.map(inShort)).toEqual(['GET note', 'POST note save']);
    expect(renders[1]?.body).toMatchObject({
      state: { title: 'Groceries', text: 'Bread, and a lemon' },
      action: { action: 'save', title: 'Groceries', text: 'Bread, and a lemon' },
    });
  });

  test('R10: what is typed while a request is in flight survives its answer', async ({
    page,
    open,
    renders,
  }) => {
    await open(note);
    const title = preview(page).getByRole('textbox', { name: 'Title' });
    const text = preview(page).getByRole('textbox', { name: 'Text' });
    await title.fill('Groceries');
    await text.fill('Bread');
    const held = await holdPosts(page);
    await preview(page).getByRole('button', { name: 'Save' }).click();
    await held.arrival;

    await title.press('End');
    await title.pressSequentially(' for Sunday');
    held.release();

    await preview(page).getByText('Saved “Groceries”, 1 word.').waitFor();
    expect(await title.inputValue()).toBe('Groceries for Sunday');
    await preview(page).getByRole('button', { name: 'Save' }).click();
    await preview(page).getByText('Saved “Groceries for Sunday”, 1 word.').waitFor();
    expect(renders.at(-1)?.body.state).toMatchObject({ title: 'Groceries for Sunday' });
  });

  test('R15: the pressed button is busy while its action runs', async ({ page, open }) => {
    await open(note);
    await preview(page).getByRole('textbox', { name: 'Text' }).fill('Bread');
    const held = await holdPosts(page);
    const save = preview(page).getByRole('button', { name: 'Save' });
    await save.click();
    await held.arrival;
    await expect.poll(() => save.getAttribute('aria-busy')).toBe('true');

    held.release();
    await expect.poll(() => save.getAttribute('aria-busy')).not.toBe('true');
  });

  test("R16: a refused action shows the integration's words, and what was typed stays", async ({
    page,
    open,
    expectInConsole,
  }) => {
    expectInConsole(/^error: Failed to load resource: .* status of 4\d\d/);
    await open(note);
    await preview(page).getByRole('textbox', { name: 'Title' }).fill('Empty');
    await preview(page).getByRole('button', { name: 'Save' }).click();

    await preview(page).getByText('There is nothing to save yet. Write the note first.').waitFor();
    expect(await preview(page).getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Empty');

    await preview(page).getByRole('textbox', { name: 'Text' }).fill('Bread');
    await preview(page).getByRole('button', { name: 'Save' }).click();
    await preview(page).getByText('Saved “Empty”, 1 word.').waitFor();
    expect(await preview(page).getByText('There is nothing to save yet').count()).toBe(0);
  });

  test('R35: a changed context renders anew, with the state as it is', async ({
    page,
    open,
    renders,
  }) => {
    await open(note);
    await preview(page).getByRole('textbox', { name: 'Title' }).fill('Groceries');
    await page.getByRole('switch', { name: 'Editable' }).click();

    await preview(page).getByText('Nobody has written this note yet.').waitFor();
    expect(renders.map(inShort)).toEqual(['GET note', 'POST note']);
    expect(renders[1]?.body).toMatchObject({
      context: { type: 'document', editable: false },
      state: { title: 'Groceries' },
    });
  });
});

test('each request in the log opens to its body and its answer', async ({ page, open }) => {
  await open(note);
  const requests = inspector(page).getByRole('list', { name: 'Requests' });
  await requests.getByText('GET').click();
  await requests.getByRole('region', { name: 'Request' }).getByText('"componentId"').waitFor();
  await requests.getByRole('region', { name: 'Response' }).getByText('"element"').first().waitFor();
  expect(await requests.getByRole('listitem').textContent()).toMatch(/note\d+ ms200/);
});

interface CdpSession {
  send(method: 'Network.enable'): Promise<unknown>;
  on(
    event: 'Network.responseReceived',
    listener: (event: { response: { url: string; fromDiskCache?: boolean } }) => void,
  ): unknown;
}

/** For each render that was answered, whether the browser's cache did. */
async function watchCacheUse(session: CdpSession): Promise<readonly boolean[]> {
  const answers: boolean[] = [];
  session.on('Network.responseReceived', ({ response }) => {
    if (response.url.includes('/render?')) answers.push(response.fromDiskCache === true);
  });
  await session.send('Network.enable');
  return answers;
}
