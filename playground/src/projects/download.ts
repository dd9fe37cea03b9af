import type { DownloadFile } from './project-file.ts';

/** Saves a file where the browser saves what is downloaded. */
export function download({ name, mediaType, text }: DownloadFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
