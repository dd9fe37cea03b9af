import { Component } from 'react';

import { keepFocus } from './keep-focus.ts';

interface Props {
  /** What may take the element with the focus away when it changes. */
  readonly tree: unknown;
}

/** Keeps a person's place in the page where a new tree has no more what had the focus. */
export class FocusKeeper extends Component<Props> {
  #restore: (() => void) | undefined;

  override shouldComponentUpdate({ tree }: Props): boolean {
    return tree !== this.props.tree;
  }

  override getSnapshotBeforeUpdate(): null {
    // The last moment at which what goes stands in its place.
    this.#restore = keepFocus();
    return null;
  }

  override componentDidUpdate(): void {
    this.#restore?.();
    this.#restore = undefined;
  }

  override render(): null {
    return null;
  }
}
