import { useState } from 'react';

/** What tells one mounted component from another. */
interface Identity {
  readonly componentId: string;
  /** The integration's name, once the host app has said it. */
  readonly name: string | undefined;
  /** Another one for each that was shown in this place. */
  readonly number: number;
}

/**
 * A key that changes when another component is to be shown: another id, or the same id of another
 * integration. The render function does not count, for it may be a new one each time; and a name
 * that comes late, or goes, is that of the component which is there already.
 */
export function useIdentity(componentId: string | undefined, name: string | undefined): number {
  const [identity, setIdentity] = useState<Identity>({
    componentId: componentId ?? '',
    name,
    number: 0,
  });
  const next = nextIdentity(identity, componentId ?? '', name);
  if (next !== identity) {
    setIdentity(next);
  }
  return next.number;
}

function nextIdentity(last: Identity, componentId: string, name: string | undefined): Identity {
  const isOther =
    componentId !== last.componentId ||
    (name !== undefined && last.name !== undefined && name !== last.name);
  if (isOther) {
    return { componentId, name, number: last.number + 1 };
  }
  return name === undefined || name === last.name ? last : { ...last, name };
}
