import { kit } from './generated/kit.ts';

/**
 * `connectFrame` as the text of a script, for an integration whose `fetch` answers with a page that
 * it writes as a string, without a bundler: put it into a `<script>` in front of the page's own code.
 * It makes `connectFrame` a global of the page.
 *
 * @example
 * ```ts
 * import { frameScript } from '@contentkit/frame/script';
 *
 * const page = `<!doctype html>
 * <title>Clock</title>
 * <time></time>
 * <script type="module">
 *   ${frameScript}
 *   const frame = connectFrame({
 *     onState: ({ zone }) => {
 *       document.querySelector('time').textContent = zone;
 *     },
 *   });
 *   frame.ready();
 * </script>`;
 *
 * new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
 * ```
 */
export const frameScript: string = kit;
