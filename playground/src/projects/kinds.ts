import { Boxes, Braces, Cloud, type LucideIcon } from 'lucide-react';

import type { SourceKind } from './project.ts';

/** How each kind of project is called and drawn. */
export const kinds: Readonly<
  Record<SourceKind, { readonly title: string; readonly icon: LucideIcon }>
> = {
  component: { title: 'Component', icon: Boxes },
  tree: { title: 'JSON tree', icon: Braces },
  remote: { title: 'Remote', icon: Cloud },
};
