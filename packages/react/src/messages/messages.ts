/** Every string of the renderer's own that a person can read. */
export interface Messages {
  // While something is asked for, and when that failed
  readonly loading: string;
  readonly requestFailed: string;
  readonly retry: string;
  /** Stands where a tree had no reading at all. */
  readonly unreadableTree: string;

  // Dialogs and menus
  readonly cancel: string;
  readonly close: string;
  /** Names a modal that has neither a title nor an integration. */
  readonly modalTitle: string;
  /** Names the menu in a block's corner. */
  readonly blockMenu: string;

  // Steppers
  readonly back: string;
  readonly next: string;
  /** Names the list of steps. */
  readonly steps: string;
  readonly untitledStep: (number: number) => string;
  readonly stepStatus: Readonly<Record<'done' | 'current' | 'ahead', string>>;

  // Names for what has none of its own
  /** A card that can be pressed. */
  readonly open: string;
  readonly unnamedButton: string;
  readonly iconName: (icon: string) => string;

  // What cannot be shown
  /** Stands where an element had no reading. */
  readonly invalidElement: (name: string | undefined) => string;
  /** Stands where a view threw. */
  readonly brokenElement: (type: string) => string;
  /** Opens the list of what is wrong. */
  readonly details: string;
  /** Reported where a part that loads when it is needed did not: the plainer view stays. */
  readonly partNotLoaded: (type: string) => string;

  // Pictures and frames
  readonly imageFailed: string;
  /** Names a frame, by its integration or by the host of its URL. */
  readonly frame: (owner: string) => string;
  /** Stands over a frame whose page has not loaded after a while, with Retry. */
  readonly frameLate: string;
  /** Stands where a page may not be framed. */
  readonly frameRefused: string;

  // Text and code
  /** Names the mark of a task in a list. */
  readonly task: Readonly<Record<'done' | 'open', string>>;
  /** Names a table, which a keyboard can scroll. */
  readonly table: string;
  /** Names code that has no label. */
  readonly code: string;
  /** Says how to leave an editor in which Tab indents. */
  readonly editorHelp: string;

  // Selects
  /** The empty choice of a select without a placeholder. */
  readonly noChoice: string;
  readonly clear: string;
  readonly showOptions: string;
  readonly removeOption: (label: string) => string;
  /** Offers what was typed as an option. */
  readonly useText: (text: string) => string;
  readonly noOptions: string;
  readonly noMatches: (text: string) => string;
}
