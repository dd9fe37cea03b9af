import { checkFile, type FileReport } from '../check-file.ts';
import { exitCode, UsageError, type ExitCode } from '../exit-code.ts';
import { summaryOf, toJsonLine, toText } from '../print-report.ts';
import type { Terminal } from '../terminal.ts';

/** How `contentkit check` was called. */
export interface CheckOptions {
  readonly files: readonly string[];
  /** One JSON object a line, for programs. */
  readonly json: boolean;
  /** Warnings count, too. */
  readonly strict: boolean;
}

/** Checks files and prints what is wrong with them. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.files.length === 0) {
    throw new UsageError('Name the files to check: contentkit check <file…> (`-` is stdin).');
  }
  const reports: FileReport[] = [];
  for (const file of options.files) {
    // One after another: the report on a file is printed before the next one is read.
    const report = await checkFile(file, options.strict, terminal);
    reports.push(report);
    for (const line of options.json ? [toJsonLine(report)] : toText(report, terminal)) {
      terminal.print(line);
    }
  }
  if (!options.json) {
    terminal.print(summaryOf(reports));
  }
  return reports.every((report) => report.ok) ? exitCode.fine : exitCode.failed;
}
