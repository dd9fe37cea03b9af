/**
 * The origin of the page that frames this one, as the browser tells it: by the frames around it, or,
 * where it does not know those, by who led here.
 *
 * @param allowed - The only origins it may be; any when absent.
 */
export function findHostOrigin(allowed?: readonly string[]): string {
  const { referrer } = document;
  const [only, ...others] = allowed ?? [];
  const origin =
    // Not every browser has it, whatever the types say.
    (location.ancestorOrigins as DOMStringList | undefined)?.[0] ??
    // A page that was left for another in the same frame has that one's referrer, its own site's.
    (others.length === 0 ? only : undefined) ??
    (referrer && new URL(referrer).origin);
  // Sandboxed pages without an origin of their own are all called `null`.
  if (!origin || origin === 'null') {
    throw new Error(
      'The browser does not tell which page frames this one, so that nothing can be sent to it safely. Give `connectFrame` the `origins` of the host app, and just one.',
    );
  }
  if (allowed && !allowed.includes(origin)) {
    throw new Error(
      `This page is framed by ${origin}, which is not among the \`origins\` that were given to \`connectFrame\`. Add it there if it may frame the page.`,
    );
  }
  return origin;
}
