// A tab that a test opens comes in front of the tests' own page, and what stands behind another is
// drawn once a second: every press after that would take its time.
if (typeof window !== 'undefined') {
  window.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a[target="_blank"]')) {
      event.preventDefault();
    }
  });
  window.open = () => null;
}
