/** Around what floats above the page: its shadow, and something of what it covers. */
const MARGIN = 16;

/** A rectangle of the page, in whole pixels. */
interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Where the story is: the host app's page with what floats above it, or only what floats where it
 * makes the page inert.
 */
export function storyArea(): Area {
  const dialogs = [...document.querySelectorAll('dialog:modal')];
  const floating = [...dialogs, ...document.querySelectorAll(':popover-open'), ...portals()];
  const page = dialogs.length > 0 ? undefined : document.querySelector('.page-frame');
  const areas = [
    ...(page ? [areaOf(page, 0)] : []),
    ...floating.map((element) => areaOf(element, MARGIN)),
  ];
  return clip({
    left: Math.min(...areas.map(({ left }) => left)),
    top: Math.min(...areas.map(({ top }) => top)),
    right: Math.max(...areas.map(({ right }) => right)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
  });
}

/**
 * Lays an empty box over an area: what is photographed are elements, and what is behind and above
 * them.
 */
export function markArea({ left, top, right, bottom }: Area): HTMLElement {
  const box = document.createElement('div');
  Object.assign(box.style, {
    position: 'absolute',
    left: `${left}px`,
    top: `${top}px`,
    width: `${right - left}px`,
    height: `${bottom - top}px`,
    pointerEvents: 'none',
  });
  document.body.append(box);
  return box;
}

/** What stands beside the story's own place in the document, and can be seen. */
function portals(): readonly Element[] {
  return [...document.body.children].flatMap((child) =>
    child.querySelector('.page-frame') ? [] : [child, ...child.children].filter(isVisible),
  );
}

function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
}

function areaOf(element: Element, margin: number): Area {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: Math.floor(left) - margin,
    top: Math.floor(top) - margin,
    right: Math.ceil(right) + margin,
    bottom: Math.ceil(bottom) + margin,
  };
}

function clip({ left, top, right, bottom }: Area): Area {
  return {
    left: Math.max(0, left),
    top: Math.max(0, top),
    right: Math.min(document.documentElement.clientWidth, right),
    bottom,
  };
}
