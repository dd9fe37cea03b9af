/** What a document's node holds of a chart. */
export type ChartProps = {
  /** A line for each bar: `label, value`. */
  source?: string;
};

/** What an editor of the chart has typed. */
export type ChartState = { source: string };

/** What the chart's frame sends. */
export type ChartAction = { action: 'sort' };

/** What a new chart shows. */
export const firstSource = `Apples, 12
Pears, 7
Plums, 3
`;

/** The bars of a source, the tallest first. Lines that say no bar stay where they are, at the end. */
export function sortBars(source: string): string {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  const valueOf = (line: string) => Number(line.slice(line.lastIndexOf(',') + 1)) || 0;
  return `${lines.toSorted((a, b) => valueOf(b) - valueOf(a)).join('\n')}\n`;
}
