import { Component, type ReactNode } from 'react';

interface Props {
  /** Another one is a change of the tree. */
  readonly tree: unknown;
  /** Called at the last moment before the page changes; returns what is called right after. */
  readonly prepare: (() => () => void) | undefined;
  readonly children: ReactNode;
}

/** Stands around a tree to know when another one takes its place. */
export class TreeChange extends Component<Props> {
  override getSnapshotBeforeUpdate({ tree }: Props): (() => void) | null {
    return tree === this.props.tree ? null : (this.props.prepare?.() ?? null);
  }

  override componentDidUpdate(_props: Props, _state: unknown, finish: (() => void) | null): void {
    finish?.();
  }

  override render(): ReactNode {
    return this.props.children;
  }
}
