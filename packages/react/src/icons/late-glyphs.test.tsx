import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, onTestFinished, test, vi } from 'vitest';

import { show } from '../../test-support/mount.tsx';
import { ElementTree } from '../index.ts';
import { lateOutlinesPart } from './late-outlines-part.ts';

const { arrival, arrive } = vi.hoisted(() => {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { arrival: promise, arrive: () => resolve() };
});

// A slow connection.
vi.mock('./late-outlines.ts', async (importOriginal) => {
  await arrival;
  return importOriginal();
});

const element = {
  type: 'block',
  children: [{ type: 'button', icon: 'github', label: 'Open', onPress: { action: 'open' } }],
};

test('R34a: an icon has its place before its picture is there, and a server’s picture stays', async () => {
  expect(lateOutlinesPart.getState().status).toBe('pending');
  const { container } = await show(<ElementTree element={element} />);
  const button = container.querySelector('button')!;
  const { width, height } = button.getBoundingClientRect();
  const picture = container.querySelector('svg')!;
  expect(picture.getBoundingClientRect().width).toBeGreaterThan(10);
  expect(picture.querySelector('path')).not.toHaveAttribute('d');

  // The server has all parts, which leaves a path in its HTML.
  const html = renderToString(<ElementTree element={element} />);
  const page = document.createElement('div');
  page.innerHTML = html.replace('<path', '<path d="M1 1h2"');
  document.body.append(page);
  const differences: unknown[] = [];
  const root = hydrateRoot(page, <ElementTree element={element} />, {
    onRecoverableError: (error) => differences.push(error),
  });
  onTestFinished(() => {
    root.unmount();
    page.remove();
  });
  // What tells that React has taken the button over: it handles a press.
  await vi.waitFor(() => expect(Object.keys(page.querySelector('button')!)).not.toEqual([]));
  const path = page.querySelector('path')!;
  expect(path).toHaveAttribute('d', 'M1 1h2');

  arrive();
  const late = await vi.waitFor(() => {
    const { status } = lateOutlinesPart.getState();
    expect(status).toBe('ready');
    return picture.querySelector('path')!;
  });
  await vi.waitFor(() => expect(late).toHaveAttribute('d'));
  await vi.waitFor(() => expect(path.getAttribute('d')).toBe(late.getAttribute('d')));
  expect(differences).toEqual([]);
  expect(button.getBoundingClientRect()).toMatchObject({ width, height });
});
