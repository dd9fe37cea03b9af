import type { Page } from 'playwright';
import { inject } from 'vitest';

import type { NetworkSettings } from '../../../../playground/src/projects/project.ts';
import { formatLink, type Link } from '../../../../playground/src/share-link.ts';
import { preview, test as base } from '../../support/e2e-test.ts';

/** The link to a component: a text is that of its only file. */
export function componentLink(
  files: string | Readonly<Record<string, string>>,
  network: NetworkSettings = { isOpen: false, mocks: [] },
): Link & { kind: 'shared' } {
  const texts = typeof files === 'string' ? { 'index.tsx': files } : files;
  return {
    kind: 'shared',
    project: {
      name: 'Guest',
      source: {
        kind: 'component',
        files: Object.entries(texts).map(([name, text]) => ({ name, text })),
        network,
        block: { urlUnfurl: [] },
      },
    },
  };
}

/** Opens a component from a link, and has it run. */
export async function openComponent(
  page: Page,
  ...link: Parameters<typeof componentLink>
): Promise<void> {
  await page.goto(inject('playgroundUrl') + formatLink(componentLink(...link)));
  await page.getByRole('button', { name: 'Run', exact: true }).click();
}

/** Lets the component that is open ask servers. */
export async function letRequestsOut(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Network', exact: true }).first().click();
  await page.getByRole('switch', { name: 'Let requests out' }).click();
}

/**
 * A component that tries things when it is rendered, and shows what they came to: for each the text
 * `refused`, or what it got.
 *
 * @param attempts What is tried, by name: expressions.
 */
export function tryAll(attempts: Readonly<Record<string, string>>): string {
  const tried = Object.entries(attempts).map(
    ([name, code]) => `  await attempt(${JSON.stringify(name)}, async () => ${code});`,
  );
  return `import { createComponent } from '@contentkit/runtime';
const any = globalThis as any;
export default createComponent({
  componentId: 'guest',
  async render() {
    const told: Record<string, string> = {};
    const attempt = async (name: string, run: () => Promise<unknown>) => {
      const late = new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 1500));
      try {
        told[name] = String(await Promise.race([run(), late]));
      } catch {
        told[name] = 'refused';
      }
    };
${tried.join('\n')}
    return <block><text>{JSON.stringify(told)}</text></block>;
  },
});
`;
}

/** What the attempts of {@link tryAll} came to. */
export async function outcomes(page: Page): Promise<Readonly<Record<string, string>>> {
  const text = await preview(page)
    .getByText(/^\{.*\}$/)
    .first()
    .textContent();
  return JSON.parse(text ?? '{}') as Record<string, string>;
}

/** Each of the names, refused. */
export function allRefused(attempts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.keys(attempts).map((name) => [name, 'refused']));
}

/** A test that opens a component from a link, and has it run. */
export const test = base.extend(
  'runComponent',
  async ({ page }) =>
    async (...link: Parameters<typeof componentLink>) =>
      openComponent(page, ...link),
);
