import { framePage } from '../frame-page.ts';

/** A chart of latencies, which shows the region that its block names. */
export const latencyFrame = framePage({
  title: 'Latency by region',
  styles: `
  figure { margin: 0; padding: 16px 20px; }
  figcaption { margin-block-end: 12px; font-weight: 600; }
  div { display: grid; grid-template-columns: 6.5em 1fr 4em; gap: 8px 12px; align-items: center; }
  meter { width: 100%; height: 14px; }
  output { text-align: end; font-variant-numeric: tabular-nums; }
  [data-chosen] { font-weight: 700; }`,
  body: `<figure>
<figcaption>Latency by region</figcaption>
<div id="rows"></div>
</figure>`,
  script: `
  const regions = { frankfurt: 38, virginia: 41, singapore: 63, sydney: 88 };
  const rows = document.getElementById('rows');
  const draw = ({ region, unit = 'ms' } = {}) => {
    rows.replaceChildren(
      ...Object.entries(regions).flatMap(([name, value]) => {
        const label = document.createElement('span');
        label.textContent = name[0].toUpperCase() + name.slice(1);
        label.toggleAttribute('data-chosen', name === region);
        const bar = Object.assign(document.createElement('meter'), { max: 100, value });
        bar.setAttribute('aria-label', label.textContent);
        const figure = document.createElement('output');
        figure.textContent = value + ' ' + unit;
        return [label, bar, figure];
      }),
    );
  };
  draw();
  onState(draw);`,
});
