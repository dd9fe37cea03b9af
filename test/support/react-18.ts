// A setup file for tests with React 18, whose build for development tells otherwise of what it
// catches, and of what is drawn for a server: the tests are written for React 19.

/** What was thrown last: React 18 has the browser report it, and names it no more. */
let last: unknown;
window.addEventListener('error', (event) => {
  last = event.error;
});

const { error: report } = console;
// oxlint-disable-next-line no-console -- what is written to it is what this is about
console.error = (...args: unknown[]) => {
  const text = String(args[0]);
  if (text.startsWith('Warning: useLayoutEffect does nothing on the server')) {
    // Rightly so, and on a server it is no layout effect: these tests draw for one in a page.
    return;
  }
  report(...(text.startsWith('The above error occurred') ? [last, ...args] : args));
};

export {};
