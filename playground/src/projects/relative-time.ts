const units = [
  ['year', 31_557_600_000],
  ['month', 2_629_800_000],
  ['week', 604_800_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** How long ago something was, in its largest unit: “3 hours ago”. */
export function formatAgo(time: number, now: number): string {
  const ago = Math.max(0, now - time);
  for (const [unit, length] of units) {
    if (ago >= length) return format.format(-Math.floor(ago / length), unit);
  }
  return 'just now';
}
