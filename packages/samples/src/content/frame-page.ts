/** What a frame's page consists of. */
export interface FramePage {
  title: string;
  styles: string;
  body: string;
  /** May call `send(action)` and `onState(listener)`. */
  script: string;
}

/**
 * A page for a `webframe`: it says when it is ready, and hears the frame's data, among which `theme`
 * is `light` or `dark` where the block knows.
 *
 * What a frame sends holds nothing secret, and it cannot know which origin embeds it, hence the
 * `*`. What it hears counts only if its own parent sent it.
 */
export function framePage({ title, styles, body, script }: FramePage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
  :root { color-scheme: light dark; font: 14px/1.45 system-ui, sans-serif; }
  body { margin: 0; background: Canvas; color: CanvasText; }
${styles}
</style>
</head>
<body>
${body}
<script type="module">
  const send = (action) => window.parent.postMessage({ action }, '*');
  const onState = (listener) =>
    window.addEventListener('message', ({ source, data }) => {
      if (source === window.parent && data?.state) listener(data.state);
    });
  onState(({ theme }) => {
    document.documentElement.style.colorScheme = theme ?? '';
  });
${script}
  send({ action: '@webframe.ready' });
</script>
</body>
</html>
`;
}
