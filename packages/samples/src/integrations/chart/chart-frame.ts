import { framePage } from '../../content/frame-page.ts';

/** Draws a chart's source as it is typed, and sorts its bars where the page is editable. */
export const chartFrame = framePage({
  title: 'Bar chart',
  styles: `
  figure { margin: 0; padding: 12px 16px; }
  figcaption { display: flex; align-items: center; justify-content: space-between; min-height: 28px; font-weight: 600; }
  button { min-height: 28px; padding: 2px 10px; border: 1px solid; border-color: light-dark(#dde2e7, #343a42); border-radius: 6px; font: inherit; font-weight: 500; background: light-dark(#fff, #1d2025); color: inherit; cursor: pointer; }
  button:hover { background: light-dark(#f3f5f7, #262a30); }
  dl { display: grid; grid-template-columns: minmax(3em, auto) 1fr auto; gap: 6px 12px; align-items: center; margin: 8px 0 0; }
  dt, dd { margin: 0; overflow-wrap: anywhere; }
  dd { font-variant-numeric: tabular-nums; text-align: end; }
  i { display: block; min-width: 2px; height: 14px; border-radius: 3px; background: light-dark(#2a5fd6, #8ab0ff); transition: width 120ms; }
  @media (prefers-reduced-motion: reduce) { i { transition: none; } }
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
        // The figure beside it says the same to whoever does not see it.
        const cell = document.createElement('dd');
        cell.ariaHidden = 'true';
        cell.append(document.createElement('i'));
        cell.firstChild.style.width = (value / max) * 100 + '%';
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
