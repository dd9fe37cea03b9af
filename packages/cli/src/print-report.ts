import { styleText } from 'node:util';

import type { FileIssue, FileReport } from './check-file.ts';
import { excerptOf } from './excerpt.ts';
import { printable } from './printable.ts';
import type { Terminal } from './terminal.ts';

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const severityStyle = { error: 'red', warning: 'yellow', hint: 'cyan' } as const;

/** One JSON object on a line, for programs. */
export function toJsonLine({ file, ok, renderable, issues }: FileReport): string {
  const plain = issues.map(({ severity, code, pointer, message, place }) => ({
    severity,
    code,
    pointer,
    // A pointer leads nowhere in what is no JSON.
    message:
      code === 'not_json' ? `${message} (line ${place?.line}, column ${place?.column})` : message,
  }));
  return JSON.stringify({ file, ok, renderable, issues: plain });
}

/**
 * What is wrong with a file, one line an issue in the form that editors and CI services find places
 * in; where a person looks on, with the source. Nothing for a file without issues.
 */
export function toText(report: FileReport, terminal: Terminal): readonly string[] {
  const paint: Paint = (style, text) =>
    terminal.hasColours ? styleText(style, text, { validateStream: false }) : text;
  return report.issues.flatMap((issue) => {
    const head = headOf(report, issue, paint);
    const where = printable(issue.where);
    if (!terminal.isForPeople) {
      return [where === '' ? head : `${head} (${where})`];
    }
    return [head, ...sourceOf(report, issue, paint, terminal.width), ''];
  });
}

function headOf({ file }: FileReport, { place, severity, message }: FileIssue, paint: Paint) {
  const name = file === '-' ? '<stdin>' : printable(file);
  const at = place ? `${name}:${place.line}:${place.column}` : name;
  const label = paint(severityStyle[severity], `${severity}:`);
  return `${paint('bold', `${at}:`)} ${label} ${printable(message)}`;
}

function sourceOf(
  { text }: FileReport,
  { place, severity, where }: FileIssue,
  paint: Paint,
  width: number,
): string[] {
  if (place === undefined || text === undefined) {
    return [];
  }
  const { margin, line, carets } = excerptOf(text, place, width);
  const blank = `${' '.repeat(margin.length - 2)}| `;
  return [
    `  ${paint('dim', margin)}${line}`,
    `  ${paint('dim', blank)}${paint(severityStyle[severity], carets)}`,
    ...(where === '' ? [] : [paint('dim', `  at ${printable(where)}`)]),
  ];
}

/** The last line: how much was found, in how many files. */
export function summaryOf(reports: readonly FileReport[]): string {
  const [only] = reports;
  const files =
    reports.length === 1 && only ? nameOf(only) : `${reports.length} ${plural('file', reports)}`;
  const issues = reports.flatMap((report) => report.issues);
  const counts = (['error', 'warning', 'hint'] as const)
    .map((severity) => [severity, issues.filter((issue) => issue.severity === severity)] as const)
    .filter(([, found]) => found.length > 0)
    .map(([severity, found]) => `${found.length} ${plural(severity, found)}`);
  if (counts.length === 0) {
    return `No problems in ${files}.`;
  }
  const affected = reports.filter((report) => report.issues.length > 0).length;
  const where = reports.length === 1 ? files : `${affected} of ${files}`;
  const lost = reports.filter((report) => !report.renderable);
  const cannot = lost.length === 0 ? '' : ` ${describeLost(lost, reports)} cannot be drawn.`;
  return `${new Intl.ListFormat('en').format(counts)} in ${where}.${cannot}`;
}

function describeLost(lost: readonly FileReport[], all: readonly FileReport[]): string {
  return all.length === 1 ? 'It' : `${lost.length} of them`;
}

function nameOf({ file }: FileReport): string {
  return file === '-' ? '<stdin>' : printable(file);
}

function plural(noun: string, things: readonly unknown[]): string {
  return things.length === 1 ? noun : `${noun}s`;
}
