/** What this needs to know of React's own record of a component. */
interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

/** What React tells its developer tools of, also in production. */
interface Hook {
  readonly supportsFiber: true;
  readonly inject: () => number;
  readonly onCommitFiberRoot: (id: number, root: { readonly current: Fiber }) => void;
  readonly onCommitFiberUnmount: () => void;
}

declare global {
  interface Window {
    __REACT_DEVTOOLS_GLOBAL_HOOK__?: Hook;
  }
}

/** Nothing is counted where something else is timed. */
let isCounting = false;
let rendered = 0;

/** Listens to what React commits; before React is loaded, which looks for it once. */
window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
  supportsFiber: true,
  inject: () => 1,
  onCommitFiberRoot(_id, { current }) {
    if (isCounting) rendered += count(current);
  },
  onCommitFiberUnmount() {},
};

/** React's tags of function components, classes and memoised functions. */
const components = new Set([0, 1, 11, 14, 15]);

/** React's flag for a component that it has called. */
const performedWork = 1;

/** How many components below a record were called for a commit: what did not change is shared. */
function count(fiber: Fiber): number {
  if (fiber.child === fiber.alternate?.child) {
    return 0;
  }
  let total = 0;
  for (let child = fiber.child; child; child = child.sibling) {
    const isCalled = components.has(child.tag) && (child.flags & performedWork) !== 0;
    total += (isCalled ? 1 : 0) + count(child);
  }
  return total;
}

/** How many components something draws, until there is nothing more to draw. */
export async function countRendered(act: () => void): Promise<number> {
  rendered = 0;
  isCounting = true;
  act();
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  isCounting = false;
  return rendered;
}
