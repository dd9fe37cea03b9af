/** Every string of the renderer's own that a person can read. */
export interface Messages {
  /** Stands where an element had no reading. */
  readonly invalidElement: (name: string | undefined) => string;
  /** Stands where a view threw. */
  readonly brokenElement: (type: string) => string;
}
