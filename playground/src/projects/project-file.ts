import { isFileName } from './file-name.ts';
import { projectLimits } from './limits.ts';
import type { ProjectDraft, SourceFile } from './project.ts';
import { cleanName, readProject, toPlain, withoutLeave, type Reading } from './read-project.ts';

/** What an exported project says that it is, and in which form. */
const FORMAT = 'contentkit-project';
const VERSION = 1;

const ENDING = '.contentkit.json';

/** Characters of JSON that a whole project can take: each of its own takes up to six. */
const MAXIMUM_SIZE = 6 * projectLimits.characters + 200_000;

/** A file to be saved on a person's own disk. */
export interface DownloadFile {
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
}

/** A project as one file, to be kept or sent. */
export function exportProject(project: ProjectDraft): DownloadFile {
  const value = { format: FORMAT, version: VERSION, ...toPlain(project) };
  return {
    name: toBaseName(project.name) + ENDING,
    mediaType: 'application/json',
    text: `${JSON.stringify(value, undefined, 2)}\n`,
  };
}

/** The files that a project consists of: a tree is one, and a component has several. */
export function exportFiles({ name, source }: ProjectDraft): readonly DownloadFile[] {
  switch (source.kind) {
    case 'tree':
      return [
        { name: `${toBaseName(name)}.json`, mediaType: 'application/json', text: source.text },
      ];
    case 'component':
      return source.files.map(exportFile);
    case 'remote':
      return [];
  }
}

/** One file of a component. What it is in does not come with it. */
export function exportFile({ name, text }: SourceFile): DownloadFile {
  return { name: name.split('/').at(-1) ?? name, mediaType: 'text/plain', text };
}

/** What a file is of which only a name and a text are known. */
export interface ReadFile {
  readonly name: string;
  readonly text: string;
}

/** A project that came from outside. */
export interface ImportedProject extends ProjectDraft {
  /** Whether its code has to wait for a press: a whole project may be anybody's. */
  readonly isForeign: boolean;
}

/** What came of files that a person chose. */
export interface ImportResult {
  readonly projects: readonly ImportedProject[];
  /** Why others could not be read, a sentence for each. */
  readonly problems: readonly string[];
}

/** How many files are read at once. */
const MAXIMUM_FILES = 100;

/**
 * Makes projects of files: of each JSON file one, and of all code together one component, as its
 * parts import each other.
 */
export async function importFiles(files: readonly File[]): Promise<ImportResult> {
  const problems: string[] = [];
  const texts: ReadFile[] = [];
  if (files.length > MAXIMUM_FILES) {
    problems.push(
      `You chose ${files.length} files, of which ${MAXIMUM_FILES} are read. Import the rest again.`,
    );
  }
  for (const file of files.slice(0, MAXIMUM_FILES)) {
    // One after the other: together they might not fit into memory.
    const read = await readText(file);
    if (read.ok) texts.push({ name: file.name, text: read.value });
    else problems.push(`${quote(file.name)}: ${read.reason}`);
  }
  const { projects, problems: more } = importTexts(texts);
  return { projects, problems: [...problems, ...more] };
}

/** Makes projects of texts with names. */
export function importTexts(files: readonly ReadFile[]): ImportResult {
  const problems: string[] = [];
  const projects: ImportedProject[] = [];
  const code = files.filter(({ name }) => /\.[jt]sx?$/i.test(name));
  for (const file of files) {
    if (code.includes(file)) continue;
    const read = importJson(file);
    if (read.ok) projects.push(read.value);
    else problems.push(`${quote(file.name)}: ${read.reason}`);
  }
  if (code.length > 0) {
    const read = importCode(code);
    if (read.ok) projects.push(read.value);
    else problems.push(`${code.map(({ name }) => quote(name)).join(', ')}: ${read.reason}`);
  }
  return { projects, problems };
}

function importJson({ name, text }: ReadFile): Reading<ImportedProject> {
  if (!/\.json$/i.test(name)) {
    return refuse('It is neither a project nor a tree (.json) nor code (.tsx, .ts, .jsx, .js).');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // An unfinished tree is worth keeping; an unfinished project is none.
    if (name.endsWith(ENDING)) {
      return refuse('It is not JSON. It was probably cut off, or changed by hand.');
    }
    return treeOf(name, text);
  }
  if (typeof value !== 'object' || value === null) {
    return refuse('It holds neither a tree nor a project.');
  }
  if (!('format' in value) || value.format !== FORMAT) {
    if (name.endsWith(ENDING)) return refuse('It says of itself that it is no project.');
    return treeOf(name, text);
  }
  if (!('version' in value) || value.version !== VERSION) {
    return refuse('A newer playground has exported it, in a form that this one does not know.');
  }
  const read = readProject(value);
  if (!read.ok) return read;
  return { ok: true, value: { ...withoutLeave(read.value), isForeign: true } };
}

function treeOf(name: string, text: string): Reading<ImportedProject> {
  return check({ name: fromFileName(name), source: { kind: 'tree', text } });
}

/** The files of one component. Whoever chooses code by hand has read it, or wrote it. */
function importCode(code: readonly ReadFile[]): Reading<ImportedProject> {
  const files = code.map(({ name, text }) => ({ name: toFileName(name), text }));
  const entry =
    files.find(({ name }) => /^index\.[jt]sx?$/.test(name)) ??
    files.find(({ text }) => /^export default\b/m.test(text)) ??
    files.find(({ name }) => name.endsWith('x')) ??
    files[0];
  const name = entry && files.length === 1 ? fromFileName(entry.name) : 'Imported component';
  const ordered = entry ? [entry, ...files.filter((file) => file !== entry)] : files;
  return check({
    name,
    source: {
      kind: 'component',
      files: ordered,
      network: { isOpen: false, mocks: [] },
      block: { urlUnfurl: [] },
    },
  });
}

function check(draft: ProjectDraft): Reading<ImportedProject> {
  const read = readProject(toPlain(draft));
  return read.ok ? { ok: true, value: { ...read.value, isForeign: false } } : read;
}

async function readText(file: File): Promise<Reading<string>> {
  if (file.size > MAXIMUM_SIZE) {
    const size = formatSize(file.size);
    return refuse(`It is too large: ${size}, of which ${formatSize(MAXIMUM_SIZE)} are the most.`);
  }
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // A folder, say, or a file that is gone.
    return refuse('It cannot be read. Choose files, not folders.');
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // No text has it, and most else does.
    if (!text.includes('\0')) return { ok: true, value: text };
  } catch {
    // Not UTF-8.
  }
  return refuse('It holds no text. Choose a project, a tree, or code.');
}

/** A file's name within a component: whatever was in it that cannot be in one is replaced. */
function toFileName(name: string): string {
  if (isFileName(name)) return name;
  const clean = name
    .replaceAll(/[^\p{L}\p{N}_.-]+/gu, '-')
    .replace(/^[.-]+/, '')
    .slice(-projectLimits.fileNameLength);
  return isFileName(clean) ? clean : 'index.tsx';
}

/** `my-form.contentkit.json`, `My form.json` and `MyForm.tsx` without their endings. */
function fromFileName(name: string): string {
  const base = name.replace(/(?:\.contentkit)?\.[^.]+$/, '');
  return cleanName(/^index$/i.test(base) ? 'Imported component' : base) || 'Imported';
}

/** A name as every disk takes it. */
function toBaseName(name: string): string {
  const base = name
    .replaceAll(/[^\p{L}\p{N}\p{M} _.()-]+/gu, '-')
    .replaceAll(/^[ .-]+|[ .-]+$/g, '')
    .slice(0, 80);
  return base || 'project';
}

function formatSize(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return `${megabytes.toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}

function quote(name: string): string {
  return `“${name.length > 60 ? `${name.slice(0, 60)}…` : name}”`;
}

function refuse(reason: string): Reading<never> {
  return { ok: false, reason };
}
