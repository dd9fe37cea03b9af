/** How the host app around a block looks. */
export const looks = {
  contentkit: 'ContentKit’s own',
  shadcn: 'A shadcn/ui app',
  documentation: 'A documentation site',
} as const;

/** The name of a look. */
export type Look = keyof typeof looks;

/** Fetches a look's styles, when it is first shown: each holds only where it is named. */
export async function loadLook(look: Look): Promise<void> {
  switch (look) {
    case 'contentkit':
      return;
    case 'shadcn':
      await import('./looks/shadcn.css');
      return;
    case 'documentation':
      await import('./looks/documentation.css');
  }
}
