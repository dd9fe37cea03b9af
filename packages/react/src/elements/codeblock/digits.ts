/** How much room the numbers of lines take: that of the longest, within what is drawn. */
export function digitsOf(firstLine: number, count: number): number {
  const longest = Math.max(String(firstLine).length, String(firstLine + count - 1).length);
  return Math.min(Math.max(longest, 2), 6);
}
