import { styleText } from 'node:util';

import type { IssueSeverity } from '@contentkit/schema';

import { exitCode, UsageError, type ExitCode } from '../exit-code.ts';
import { parseMessage } from '../parse-message.ts';
import { readJson } from '../read-json.ts';
import type { Terminal } from '../terminal.ts';

/** How `contentkit check` was called. */
export interface CheckOptions {
  readonly files: readonly string[];
  /** One JSON object a line, for programs. */
  readonly json: boolean;
  /** Warnings count, too. */
  readonly strict: boolean;
}

/** What was found in one file. */
interface FileReport {
  readonly file: string;
  readonly ok: boolean;
  readonly renderable: boolean;
  readonly issues: readonly FileIssue[];
}

interface FileIssue {
  readonly severity: IssueSeverity;
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
  /** The place for people; the JSON lines have the pointer. */
  readonly where: string;
}

/** Checks files and prints what is wrong with them. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.files.length === 0) {
    throw new UsageError('Name the files to check: contentkit check <file…> (`-` is stdin).');
  }
  const reports: FileReport[] = [];
  for (const file of options.files) {
    const report = await checkFile(file, options, terminal);
    reports.push(report);
    terminal.print(options.json ? toJsonLine(report) : toText(report, terminal));
  }
  if (!options.json && reports.length > 1) {
    const bad = reports.filter((report) => !report.ok).length;
    terminal.print(
      bad === 0
        ? `${reports.length} files, all fine.`
        : `${bad} of ${reports.length} files have problems.`,
    );
  }
  return reports.every((report) => report.ok) ? exitCode.fine : exitCode.failed;
}

async function checkFile(
  file: string,
  { strict }: CheckOptions,
  terminal: Terminal,
): Promise<FileReport> {
  const json = await readJson(file, terminal);
  if (!json.ok) {
    const { code, message } = json;
    const issue: FileIssue = { severity: 'error', code, pointer: '', message, where: '' };
    return { file, ok: false, renderable: false, issues: [issue] };
  }
  const { ok: renderable, issues } = parseMessage(json.value);
  const counts = issues.some(
    ({ severity }) => severity === 'error' || (strict && severity === 'warning'),
  );
  return { file, ok: !counts, renderable, issues };
}

function toJsonLine({ file, ok, renderable, issues }: FileReport): string {
  const plain = issues.map(({ severity, code, pointer, message }) => ({
    severity,
    code,
    pointer,
    message,
  }));
  return JSON.stringify({ file, ok, renderable, issues: plain });
}

const severityColour = { error: 'red', warning: 'yellow', hint: 'cyan' } as const;

function toText({ file, ok, renderable, issues }: FileReport, { hasColours }: Terminal): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    hasColours ? styleText(style, text, { validateStream: false }) : text;
  const name = paint('bold', file === '-' ? '(stdin)' : file);
  if (issues.length === 0) {
    return `${paint('green', '✓')} ${name}`;
  }
  const lines = issues.map(({ severity, where, message }) => {
    const place = where === '' ? '' : `${paint('dim', where)}\n          `;
    return `  ${paint(severityColour[severity], severity.padEnd(7))} ${place}${message}`;
  });
  const mark = ok ? paint('green', '✓') : paint('red', '✗');
  return [`${mark} ${name}${renderable ? '' : ': cannot be drawn'}`, ...lines].join('\n');
}
