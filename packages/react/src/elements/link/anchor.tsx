import type { Key, MouseEvent, ReactNode } from 'react';

import { usableUrl } from '../../security/policy.ts';
import type { Surface } from '../../surface.ts';

/**
 * Draws a link to a URL that passes the check (R17): it opens a new tab, unless the host app takes
 * the person there. What has no such URL stays text.
 */
export function drawAnchor(
  url: string,
  content: ReactNode,
  surface: Surface,
  key?: Key,
  title?: string,
): ReactNode {
  const href = usableUrl(surface, 'links', url);
  if (href === undefined) {
    return <span key={key}>{content}</span>;
  }
  return (
    <a
      key={key}
      className="ck-link"
      href={href}
      title={title}
      target="_blank"
      rel="noopener noreferrer"
      onClick={(event) => follow(event, href, surface)}
    >
      {content || href}
    </a>
  );
}

function follow(event: MouseEvent, href: string, surface: Surface): void {
  // With a modifier the person asks for a new tab or window, and gets it.
  const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (isPlain && surface.navigate({ url: href })) {
    event.preventDefault();
  }
}
