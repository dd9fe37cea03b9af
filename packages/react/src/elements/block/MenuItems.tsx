import type { BlockControl, BlockElement } from '@contentkit/schema/reader';
import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';

import { useCommitEffect } from '../../hooks/use-commit-effect.ts';
import { useSnapshot } from '../../hooks/surface-hooks.ts';
import { drawIcon } from '../../icons/index.ts';
import { placeNear } from '../../overlays/place-near.ts';
import { canDispatch, press } from '../../press.ts';
import type { Surface } from '../../surface.ts';
import { groupControls } from './group-controls.ts';
import { createTypeahead, type Typeahead } from './typeahead.ts';

/**
 * The menu of a block (R25): a popover of the platform's, which closes by itself on Esc and on a
 * press beside it, with the arrow keys of a menu. It is there from the first press on its button on,
 * and so begins open.
 */
export function MenuItems(props: {
  readonly id: string;
  /** What opens and closes it. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly controls: NonNullable<BlockElement['controls']>;
  /** Begins the source of each control. */
  readonly source: string;
  readonly surface: Surface;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}): ReactNode {
  const { id, button, controls, source, surface, isOpen, onToggle } = props;
  const { messages, icons, instance } = surface;
  const { busy } = useSnapshot(instance);
  const menu = useRef<HTMLDivElement>(null);
  const [typeahead] = useState(createTypeahead);

  useCommitEffect(() => {
    const popover = menu.current;
    const opener = button.current;
    if (!popover || !opener) {
      return undefined;
    }
    // By property and listener: React 18 knows neither the attribute nor the event.
    opener.popoverTargetElement = popover;
    const follow = (event: ToggleEvent) => onToggle(event.newState === 'open');
    popover.addEventListener('toggle', follow);
    if (!popover.matches(':popover-open')) {
      // With its source: the platform must know whose it is, to close it on the next press.
      popover.showPopover({ source: opener });
    }
    return () => popover.removeEventListener('toggle', follow);
  }, [button, onToggle]);

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
  }, [isOpen, button]);

  function choose(control: BlockControl, itemSource: string): void {
    menu.current?.hidePopover();
    press(surface, control.onPress, itemSource, control.confirm);
  }

  return (
    <div
      ref={menu}
      id={id}
      className="ck-menu"
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={messages.blockMenu}
      onKeyDown={(event) => moveFocus(event, typeahead)}
    >
      {groupControls(controls, source).map(({ key, items }) => (
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
