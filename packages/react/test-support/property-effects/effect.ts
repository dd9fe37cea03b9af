import type { Mounted, MountOptions } from '../mount.tsx';
import type { Facet } from './observe.ts';

/** What is on screen for one value of a property, and what it asked for. */
export interface Drawn extends Mounted {
  readonly element: object;
  /** What it asked for besides its component: the URLs of options, and what frames were told. */
  readonly asked: unknown[];
}

/** How a property is shown to have an effect. */
export interface Effect {
  /** Where each of the values must differ from the others. */
  readonly seen: Facet | readonly Facet[];
  /**
   * Values for the property; `undefined` is to be without. At least two, among them `undefined`
   * where the property may be absent, and where the language names the values, all of those: they
   * are what is drawn when nothing is said here.
   */
  readonly values?: readonly unknown[];
  /** Where the values go, if they are not the property's own: for one with a single value. */
  readonly at?: string;
  /** The element whose property is varied, if it takes another than for most. */
  readonly element?: object;
  readonly options?: MountOptions;
  /** Shows the element, where that takes more than a block around it. */
  readonly draw?: Draw;
  /** What a person does, and waits for, before one looks. */
  readonly act?: (drawn: Drawn) => Promise<unknown>;
}

/** Shows an element. */
export type Draw = (element: object, options: MountOptions) => Promise<Mounted>;

/** How each property of an element type is shown to have an effect, by its path. */
export interface ElementEffects extends Pick<Effect, 'draw' | 'options'> {
  /** Has what it takes for a property to matter; each case changes one value in it. */
  readonly element: object;
  readonly effects: Readonly<Record<string, Effect>>;
  /** Its other forms, drawn by other code, in which some properties have to have effects as well. */
  readonly forms?: Readonly<Record<string, ElementEffects>>;
}
