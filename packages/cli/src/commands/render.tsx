import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { ElementTree } from '@contentkit/react';
// Nothing loads in the page that it prints: Markdown and code are drawn here.
import '@contentkit/react/server';
import { renderToStaticMarkup } from 'react-dom/server';

import { exitCode, UsageError, type ExitCode } from '../exit-code.ts';
import { parseMessage } from '../parse-message.ts';
import { printable } from '../printable.ts';
import { readJson } from '../read-json.ts';
import type { Terminal } from '../terminal.ts';

/** How `contentkit render` was called. */
export interface RenderCommandOptions {
  readonly files: readonly string[];
  /** A whole document, with the styles in it. */
  readonly page: boolean;
  readonly theme: 'light' | 'dark';
}

/** Prints an output as static HTML. */
export async function render(options: RenderCommandOptions, terminal: Terminal): Promise<ExitCode> {
  const [file, ...more] = options.files;
  if (file === undefined || more.length > 0) {
    throw new UsageError('Name one file to render: contentkit render <file> (`-` is stdin).');
  }
  const json = await readJson(file, terminal);
  if (!json.ok) {
    const at = json.place ? `:${json.place.line}:${json.place.column}` : '';
    terminal.complain(printable(`${file}${at}: ${json.message}`));
    return exitCode.failed;
  }
  const result = parseMessage(json.value);
  if (!result.ok) {
    const reason = result.issues[0]?.message ?? 'This cannot be drawn.';
    terminal.complain(printable(`${file}: ${reason}`));
    return exitCode.failed;
  }
  if (result.output.type === 'complete') {
    return exitCode.fine;
  }
  const html = renderToStaticMarkup(<ElementTree output={result.output} theme={options.theme} />);
  terminal.print(options.page ? await toPage(html, options.theme) : html);
  return exitCode.fine;
}

async function toPage(html: string, theme: string): Promise<string> {
  const styles = await readFile(
    fileURLToPath(import.meta.resolve('@contentkit/react/styles.css')),
    'utf8',
  );
  const canvas = theme === 'dark' ? '#0f1115' : '#ffffff';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ContentKit</title>
<style>
${styles}
</style>
<style>
html { color-scheme: ${theme}; background: ${canvas}; }
body { max-width: 720px; margin: 32px auto; padding: 0 16px; }
</style>
</head>
<body>
${html}
</body>
</html>`;
}
