import { useCallback, useState, type RefCallback } from 'react';

/** How wide something is drawn, in pixels, and the ref that finds out. */
export function useWidthOf(): readonly [number, RefCallback<HTMLElement>] {
  const [width, setWidth] = useState(0);
  const ref = useCallback((node: HTMLElement) => {
    const observer = new ResizeObserver(() => setWidth(node.offsetWidth));
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [width, ref];
}
