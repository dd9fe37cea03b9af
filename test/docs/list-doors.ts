import type { Member } from '../packages/workspace-members.ts';

/** A module through which others enter a package. */
export interface Door {
  specifier: string;
  /** Relative to the workspace. */
  file: string;
}

/** The doors of a package that are TypeScript, the first one first. */
export function listDoors({ folder, manifest }: Member): Door[] {
  return Object.entries(manifest.exports ?? {}).flatMap(([subpath, conditions]) => {
    // A cast of our own manifests: where there are conditions, one is the source.
    const { '@contentkit/source': source } = conditions as { '@contentkit/source'?: string };
    return source && /\.tsx?$/.test(source)
      ? [{ specifier: manifest.name + subpath.slice(1), file: folder + source.slice(1) }]
      : [];
  });
}
