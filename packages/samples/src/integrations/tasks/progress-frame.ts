import { framePage } from '../../content/frame-page.ts';

/** A slider that shows a task's progress and, where the page is editable, sets it. */
export const progressFrame = framePage({
  title: 'Progress',
  styles: `
  label { display: flex; gap: 12px; align-items: center; padding: 8px 12px; }
  input { flex: 1; accent-color: #0f766e; }
  output { min-inline-size: 3.5em; text-align: end; font-variant-numeric: tabular-nums; }`,
  body: `<label>Progress <input type="range" min="0" max="100" step="10" disabled> <output></output></label>`,
  script: `
  const input = document.querySelector('input');
  const output = document.querySelector('output');
  const show = () => (output.textContent = input.value + ' %');
  input.addEventListener('input', show);
  input.addEventListener('change', () => frame.dispatch({ action: 'progress', progress: Number(input.value) }));
  onState(({ progress = '0', editable }) => {
    input.value = progress;
    input.disabled = editable !== 'true';
    show();
  });
  frame.observeSize();`,
});
