import { framePage } from '../../content/frame-page.ts';

/** Draws a chart's source as it is typed, and sorts its bars where the page is editable. */
export const chartFrame = framePage({
  title: 'Bar chart',
  styles: `
  figure { margin: 0; padding: 12px 16px; }
  figcaption { display: flex; align-items: center; justify-content: space-between; min-height: 28px; font-weight: 600; }
  button { min-height: 28px; padding: 2px 10px; font: inherit; }
  dl { display: grid; grid-template-columns: minmax(3em, auto) 1fr auto; gap: 6px 12px; align-items: center; margin: 8px 0 0; }
  dt, dd { margin: 0; overflow-wrap: anywhere; }
  dd { font-variant-numeric: tabular-nums; text-align: end; }
  meter { width: 100%; height: 14px; }
  p { margin: 8px 0 0; color: GrayText; }`,
  body: `<figure>
<figcaption>Bar chart <button type="button" hidden>Sort</button></figcaption>
<dl></dl>
<p hidden></p>
</figure>`,
  script: `
  const list = document.querySelector('dl');
  const note = document.querySelector('p');
  const sort = document.querySelector('button');
  const read = (source) =>
    source.split('\\n').filter((line) => line.trim()).map((line) => {
      const comma = line.lastIndexOf(',');
      const text = line.slice(comma + 1).trim();
      return { label: line.slice(0, comma).trim(), value: comma < 0 || !text ? NaN : Number(text) };
    });
  onState(({ source = '', editable }) => {
    const lines = read(source);
    const bars = lines.filter(({ value }) => value >= 0 && value < Infinity);
    const max = Math.max(1, ...bars.map(({ value }) => value));
    list.replaceChildren(
      ...bars.flatMap(({ label, value }) => {
        const name = Object.assign(document.createElement('dt'), { textContent: label });
        const bar = Object.assign(document.createElement('meter'), { max, value });
        bar.setAttribute('aria-label', label);
        const cell = document.createElement('dd');
        cell.append(bar);
        const figure = document.createElement('dd');
        figure.textContent = value.toLocaleString();
        return [name, cell, figure];
      }),
    );
    note.hidden = lines.length === bars.length;
    note.textContent = 'Lines without a value: ' + (lines.length - bars.length);
    sort.hidden = editable !== 'true';
  });
  sort.addEventListener('click', () => frame.dispatch({ action: 'sort' }));
  frame.observeSize();`,
});
