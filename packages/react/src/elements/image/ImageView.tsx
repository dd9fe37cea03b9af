import { useEffect, useRef, useState, type ReactNode } from 'react';

import { usableUrl } from '../../security/policy.ts';
import type { ViewProps } from '../../view.ts';

/** How tall a picture of a known ratio says it is: any number, as only the ratio counts. */
const nominalHeight = 1000;

/** A picture that keeps its place while it loads, and says so where it does not come (R33). */
export function ImageView({ element, surface, inline = false }: ViewProps<'image'>): ReactNode {
  const { source, aspectRatio } = element;
  const url = usableUrl(surface, 'images', source.url);
  const [failedUrl, setFailedUrl] = useState<string>();
  const [loadedUrl, setLoadedUrl] = useState<string>();
  const picture = useRef<HTMLImageElement>(null);

  useEffect(() => {
    // What happened before React took over the server's HTML, no event tells any more.
    const { current } = picture;
    if (current?.complete) {
      (current.naturalWidth > 0 ? setLoadedUrl : setFailedUrl)(url);
    }
  }, [url]);

  const form = inline ? 'inline' : 'block';
  if (url === undefined || failedUrl === url) {
    return (
      <span
        className="ck-image-failed"
        data-form={form}
        role="img"
        aria-label={surface.messages.imageFailed}
      >
        {surface.icons['image-off']()}
        {!inline && <span>{surface.messages.imageFailed}</span>}
      </span>
    );
  }
  return (
    <img
      ref={picture}
      className="ck-image"
      data-form={form}
      data-loading={loadedUrl === url ? undefined : ''}
      src={url}
      // Decorative: what it shows, the text around it says (R34c).
      alt=""
      loading="lazy"
      decoding="async"
      onLoad={() => setLoadedUrl(url)}
      onError={() => setFailedUrl(url)}
      {...dimensionsOf(aspectRatio)}
    />
  );
}

/** The ratio as attributes, which need no style: 0 where it is not known. */
function dimensionsOf(aspectRatio: number) {
  return Number.isFinite(aspectRatio) && aspectRatio > 0
    ? { width: Math.max(1, Math.round(nominalHeight * aspectRatio)), height: nominalHeight }
    : {};
}
