import type { ReactNode } from 'react';

/** What a page is about, below its title. */
export function Lead({ children }: { readonly children: ReactNode }): ReactNode {
  // No paragraph: Markdown makes one of the text in it, where that takes several lines.
  return <div className="docs-lead">{children}</div>;
}
