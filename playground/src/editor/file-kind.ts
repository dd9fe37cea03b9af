/** How a file is written. */
export type FileKind = 'json' | 'tsx' | 'plain';

const kinds: Readonly<Record<string, FileKind>> = {
  json: 'json',
  tsx: 'tsx',
  ts: 'tsx',
  jsx: 'tsx',
  js: 'tsx',
};

/** How a file is written, by the end of its name. */
export function kindOfFile(name: string): FileKind {
  return kinds[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'plain';
}
