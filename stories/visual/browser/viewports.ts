/** Wide enough for what a document is wide, and for the widest story. */
export const wide = 760;

/** A phone. */
export const narrow = 360;

/** Of a window with room for a dialog; a longer story has a longer one. */
export const height = 800;

/** The window in which stories are tested, as Storybook takes it. */
export const viewports = {
  visual: {
    name: 'As pictured',
    type: 'desktop',
    styles: { width: `${wide}px`, height: `${height}px` },
  },
} as const;
