import type { DownloadFile } from './project-file.ts';

/** How long a file is held for the browser to take it, in milliseconds: some ask where to put it. */
const HELD = 60_000;

/** Saves a file where the browser saves what is downloaded. */
export function download({ name, mediaType, text }: DownloadFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), HELD);
}
