import { describe, expect, test } from 'vitest';

import { hydrate } from '../../../test-support/hydrate.tsx';
import { whenLoaded } from '../../../test-support/when-loaded.ts';
import { mount } from '../../../test-support/mount.tsx';
import { ElementTree } from '../../index.ts';

const code = { type: 'codeblock', content: 'const a = 1;\n\nrun(a); // now\n', syntax: 'js' };

const numbersIn = (container: Element) =>
  [...container.querySelectorAll('.ck-code-line')].map((line) => line.getAttribute('data-number'));

describe('R29: code to read', () => {
  test('R29: is shown as it is, with its lines', async () => {
    const { screen } = await mount(code);
    const shown = screen.getByRole('group', { name: 'Code: js' });
    await expect.element(shown).toBeVisible();
    expect(shown.element().textContent).toBe('const a = 1;\n\nrun(a); // now');
    expect(numbersIn(screen.container)).toEqual([null, null, null]);
  });

  test.each([
    [true, ['1', '2', '3']],
    [10, ['10', '11', '12']],
    [0, ['0', '1', '2']],
    [false, [null, null, null]],
  ])('R29: lineNumbers %j', async (lineNumbers, numbers) => {
    const { screen } = await mount({ ...code, lineNumbers });
    expect(numbersIn(screen.container)).toEqual(numbers);
    // Numbers are drawn: whoever copies the code gets the code.
    expect(screen.container.querySelector('pre')?.textContent).toBe(
      'const a = 1;\n\nrun(a); // now',
    );
  });

  test.each([
    ['javascript', 'const a = 1;', 'keyword', 'const'],
    ['tsx', 'type A = <T,>(a: T) => void', 'keyword', 'type'],
    ['json', '{"a": 1}', 'property', '"a"'],
    ['css', '.a { color: red }', 'property', 'color'],
    ['html', '<div></div>', 'type', 'div'],
    ['python', 'def f(): pass', 'keyword', 'def'],
    ['yaml', 'a: b', 'property', 'a'],
    ['markdown', '# One', 'strong', '#'],
    ['go', 'func main() {}', 'keyword', 'func'],
    ['rust', 'fn main() {}', 'keyword', 'fn'],
    ['java', 'class A {}', 'keyword', 'class'],
    ['bash', 'if true; then echo; fi', 'keyword', 'if'],
    ['sql', 'SELECT 1', 'keyword', 'SELECT'],
    ['ruby', 'def f; end', 'keyword', 'def'],
    ['toml', 'a = "b"', 'property', 'a'],
    ['dockerfile', 'FROM node', 'keyword', 'FROM'],
    ['diff', '+new', 'inserted', '+new'],
  ])('R29: %s has its colours', async (syntax, content, kind, text) => {
    const { screen } = await mount({ ...code, syntax, content });
    await whenLoaded(() =>
      expect(screen.container.querySelector(`.ck-token-${kind}`)?.textContent).toContain(text),
    );
    expect(screen.container.querySelector('pre')?.textContent).toBe(content);
  });

  test.each(['klingon', '__proto__', 'constructor', ''])(
    'R6: the language “%s”, which nobody knows, is shown without colours',
    async (syntax) => {
      const { screen } = await mount({ ...code, syntax });
      await expect.element(screen.getByText('const a = 1;')).toBeVisible();
      expect(screen.container.querySelector('[class^="ck-token"]')).toBeNull();
    },
  );

  test('R29: its content may be a binding', async () => {
    const { screen, instance } = await mount(
      { ...code, content: { $state: 'source' } },
      { state: { source: 'first' } },
    );
    await expect.element(screen.getByText('first')).toBeVisible();
    instance.setState('source', 'second');
    await expect.element(screen.getByText('second')).toBeVisible();
  });

  test('R29: header and footer stand around the lines, buttons over their corner', async () => {
    const button = { type: 'button', label: 'Copy', onPress: { action: 'copy' } };
    const { screen, requests } = await mount({
      ...code,
      header: [{ type: 'text', children: ['above'] }],
      footer: [{ type: 'text', children: ['below'] }],
      buttons: [button],
    });
    const box = (element: Element | null | undefined) => element!.getBoundingClientRect();
    const lines = box(screen.container.querySelector('pre'));
    expect(box(screen.getByText('above').element()).bottom).toBeLessThanOrEqual(lines.top);
    expect(box(screen.getByText('below').element()).top).toBeGreaterThanOrEqual(lines.bottom);
    const copy = screen.getByRole('button', { name: 'Copy' });
    expect(box(copy.element()).top).toBeGreaterThan(lines.top);
    await copy.click();
    expect(requests[0]?.action).toEqual({ action: 'copy' });
  });

  test('R5: empty parts leave no empty box', async () => {
    const { screen } = await mount({ ...code, header: [], footer: [], buttons: [] });
    expect(screen.container.querySelectorAll('.ck-codeblock > *')).toHaveLength(1);
  });

  test('is complete on the server, without styles of its own', async () => {
    const { html, screen } = await hydrate(
      <ElementTree element={{ type: 'block', children: [{ ...code, lineNumbers: true }] }} />,
    );
    expect(html).toContain('const a = 1;');
    expect(html).not.toContain('style=');
    await expect
      .element(screen.getByText('const', { exact: true }))
      .toHaveClass('ck-token-keyword');
  });
});
