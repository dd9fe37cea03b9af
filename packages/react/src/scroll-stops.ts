/** What takes the focus inside of a box: from there the arrow keys scroll the box already. */
const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';

const boxes = new WeakSet<Element>();
let observer: ResizeObserver | undefined;

/**
 * Makes a box a stop for Tab as long as its content does not fit. One observer looks at all boxes,
 * when their sizes are known anyway, and nothing is drawn again.
 */
export function watchScrollable(box: HTMLElement): void {
  observer ??= new ResizeObserver(look);
  boxes.add(box);
  observer.observe(box);
  if (box.firstElementChild) observer.observe(box.firstElementChild);
}

function look(entries: readonly ResizeObserverEntry[]): void {
  for (const { target } of entries) {
    const box = boxes.has(target) ? target : target.parentElement;
    if (box instanceof HTMLElement && target.isConnected) {
      update(box);
    } else {
      observer?.unobserve(target);
    }
  }
}

function update(box: HTMLElement): void {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = box;
  const scrolls = scrollWidth > clientWidth || scrollHeight > clientHeight;
  if (scrolls && !box.querySelector(focusable)) {
    box.tabIndex = 0;
  } else if (document.activeElement !== box) {
    // Whoever stands on it is not thrown off.
    box.removeAttribute('tabindex');
  }
}
