/**
 * A ref for a box that scrolls: it is a stop for Tab where its content does not fit, for only there
 * a keyboard has something to scroll. What looks at the boxes loads once one is in the page.
 */
export function tabStopIfScrollable(box: HTMLElement | null): void {
  if (box) {
    import('./scroll-stops.ts').then(
      ({ watchScrollable }) => watchScrollable(box),
      () => {
        // Without a connection the pointer still scrolls, and the next box tries again.
      },
    );
  }
}
