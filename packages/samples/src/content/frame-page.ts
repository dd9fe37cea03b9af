import { frameScript } from '@contentkit/frame/script';

/** What a frame's page consists of. */
export interface FramePage {
  title: string;
  styles: string;
  body: string;
  /** May use `frame`, the connection with the block, and `onState(listener)`. */
  script: string;
}

/**
 * A page for a `webframe`: it says when it is ready, and hears the frame's data, among which `theme`
 * is `light` or `dark` where the block knows.
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
  ${frameScript}
  const listeners = [];
  const onState = (listener) => listeners.push(listener);
  const frame = connectFrame({
    onState: (state) => listeners.forEach((listener) => listener(state)),
  });
  onState(({ theme }) => {
    document.documentElement.style.colorScheme = theme ?? '';
  });
${script}
  frame.ready();
</script>
</body>
</html>
`;
}
