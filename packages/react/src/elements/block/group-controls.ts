import type { BlockControl, BlockElement } from '@contentkit/schema/reader';

/** A control, and what its dispatches come from. */
interface MenuItem {
  readonly control: BlockControl;
  readonly source: string;
}

/** Controls that stand together. */
interface MenuGroup {
  readonly key: string;
  readonly items: readonly MenuItem[];
}

/**
 * The groups of a menu: each inner array is one, and so is each run of controls between them.
 *
 * @param source - Begins the source of each control, which its place in the list tells apart.
 */
export function groupControls(
  controls: NonNullable<BlockElement['controls']>,
  source: string,
): readonly MenuGroup[] {
  const groups: { key: string; items: MenuItem[]; isRun: boolean }[] = [];
  controls.forEach((entry, index) => {
    const isRun = !Array.isArray(entry);
    const list: readonly BlockControl[] = Array.isArray(entry) ? entry : [entry];
    const items = list.map((control, inner) => ({
      control,
      source: `${source}/${index}-${inner}`,
    }));
    const last = groups.at(-1);
    if (isRun && last?.isRun) {
      last.items.push(...items);
    } else if (items.length > 0) {
      groups.push({ key: String(index), items, isRun });
    }
  });
  return groups;
}
