import type { BlockControl, BlockElement } from '@contentkit/schema/reader';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

import { useSnapshot } from '../../hooks/surface-hooks.ts';
import { drawIcon } from '../../icons/index.ts';
import { placeNear } from '../../overlays/place-near.ts';
import { canDispatch, press } from '../../press.ts';
import type { Surface } from '../../surface.ts';
import { sourceOf, type Place } from '../../view.ts';
import { groupControls } from './group-controls.ts';
import { createTypeahead, type Typeahead } from './typeahead.ts';

/**
 * The menu in a block's corner (R25): a popover of the platform's, which closes by itself on Esc
 * and on a press beside it, with the arrow keys of a menu.
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
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const [typeahead] = useState(createTypeahead);
  const menuId = `${surface.id}${place}-menu`;
  const source = sourceOf(block, place);

  useEffect(() => {
    const popover = menu.current;
    if (!popover || !button.current) {
      return undefined;
    }
    // By property and listener: React 18 knows neither the attribute nor the event.
    button.current.popoverTargetElement = popover;
    const follow = (event: ToggleEvent) => setOpen(event.newState === 'open');
    popover.addEventListener('toggle', follow);
    return () => popover.removeEventListener('toggle', follow);
  }, []);

  useEffect(() => {
    const popover = menu.current;
    const anchor = button.current;
    if (!isOpen || !popover || !anchor) {
      return undefined;
    }
    const follow = () => placeNear(popover, anchor, 'end');
    follow();
    itemsOf(popover)[0]?.focus();
    window.addEventListener('scroll', follow, true);
    window.addEventListener('resize', follow);
    return () => {
      window.removeEventListener('scroll', follow, true);
      window.removeEventListener('resize', follow);
    };
  }, [isOpen]);

  function choose(control: BlockControl, itemSource: string): void {
    menu.current?.hidePopover();
    press(surface, control.onPress, itemSource, control.confirm);
  }

  const groups = groupControls(controls, source);
  const isBusy = groups.some(({ items }) => items.some((item) => busy.has(item.source)));
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
        aria-controls={menuId}
      >
        <span className="ck-button-face">{drawIcon(icons, 'more')}</span>
        {isBusy && <span className="ck-spinner" />}
      </button>
      <div
        ref={menu}
        id={menuId}
        className="ck-menu"
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={messages.blockMenu}
        onKeyDown={(event) => moveFocus(event, typeahead)}
      >
        {groups.map(({ key, items }) => (
          <div key={key} className="ck-menu-group" role="group">
            {items.map(({ control, source: itemSource }) => (
              <button
                key={itemSource}
                type="button"
                className="ck-menu-item"
                role="menuitem"
                tabIndex={-1}
                disabled={!canDispatch(surface, control.onPress)}
                aria-busy={busy.has(itemSource) || undefined}
                aria-disabled={busy.has(itemSource) || undefined}
                onClick={() => choose(control, itemSource)}
              >
                {drawIcon(icons, control.icon)}
                {control.label}
                {busy.has(itemSource) && <span className="ck-spinner" />}
              </button>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function itemsOf(menu: Element): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)')];
}

/**
 * The keys of a menu: arrows go round, Home and End go to its ends, letters to what begins with
 * them, Tab leaves it.
 */
function moveFocus(event: KeyboardEvent<HTMLElement>, typeahead: Typeahead): void {
  const menu = event.currentTarget;
  const items = itemsOf(menu);
  const present = items.indexOf(document.activeElement as HTMLElement);
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: present + 1,
    ArrowUp: present < 0 ? -1 : present - 1,
    Home: 0,
    End: -1,
  };
  const target = targets[event.key];
  if (target !== undefined) {
    event.preventDefault();
    items.at(target % items.length)?.focus();
  } else if (event.key === 'Tab') {
    menu.hidePopover();
  } else if (!event.ctrlKey && !event.metaKey && !event.altKey) {
    typeahead(items, present, event.key)?.focus();
  }
}
