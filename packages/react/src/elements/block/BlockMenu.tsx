import type { BlockElement } from '@contentkit/schema/reader';
import { useRef, useState, type MouseEvent, type ReactNode } from 'react';

import { useSnapshot } from '../../hooks/surface-hooks.ts';
import { drawIcon } from '../../icons/index.ts';
import { prepareOverlays, useOverlays } from '../../overlays/overlay-part.ts';
import type { Surface } from '../../surface.ts';
import { sourceOf, type Place } from '../../view.ts';

/**
 * The button in a block's corner (R25), and its menu from the first press on, as soon as that is
 * loaded.
 */
export function BlockMenu(props: {
  readonly block: BlockElement;
  readonly controls: NonNullable<BlockElement['controls']>;
  readonly surface: Surface;
  readonly place: Place;
}): ReactNode {
  const { block, controls, surface, place } = props;
  const { messages, icons, instance } = surface;
  const { busy } = useSnapshot(instance);
  const [isWanted, setWanted] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const part = useOverlays(surface, isWanted);
  const button = useRef<HTMLButtonElement>(null);
  const menuId = `${surface.id}${place}-menu`;
  const source = sourceOf(block, place);
  const hasMenu = part.status === 'ready';
  const isBusy =
    (isWanted && part.status === 'pending') ||
    [...busy].some((each) => each.startsWith(`${source}/`));

  function want(event: MouseEvent): void {
    // The menu opens when it is there, and this press is not to close it again.
    event.preventDefault();
    // Where it could not be loaded, another press tries again.
    prepareOverlays();
    setWanted(true);
  }

  return (
    <div className="ck-block-menu">
      <button
        ref={button}
        type="button"
        className="ck-button"
        data-style="quiet"
        data-icon-only=""
        aria-label={messages.blockMenu}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-busy={isBusy || undefined}
        aria-controls={hasMenu ? menuId : undefined}
        // Once there is a menu, the platform opens and closes it.
        onClick={hasMenu ? undefined : want}
      >
        <span className="ck-button-face">{drawIcon(icons, 'more')}</span>
        {isBusy && <span className="ck-spinner" />}
      </button>
      {hasMenu && (
        <part.module.MenuItems
          id={menuId}
          button={button}
          controls={controls}
          source={source}
          surface={surface}
          isOpen={isOpen}
          onToggle={setOpen}
        />
      )}
    </div>
  );
}
