// Everything that is read here may have been written by an older playground, by a newer one, or by
// somebody who means harm. By hand, since zod is no part of what the page loads first.
import type { ComponentRef } from '../share-link.ts';
import { isFileName } from './file-name.ts';
import { projectLimits } from './limits.ts';
import { places } from './places.ts';
import type {
  BlockSettings,
  ComponentSource,
  MockResponse,
  NetworkSettings,
  ProjectDraft,
  RemoteSource,
  Source,
  SourceFile,
} from './project.ts';

/** What a value comes to as a project, or why it is none. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

/** A project without the settings that are as in any new one. */
export function toPlain({ name, source }: ProjectDraft): Record<string, unknown> {
  return { name, ...toPlainSource(source) };
}

function toPlainSource(source: Source): Record<string, unknown> {
  if (source.kind !== 'component') return { ...source };
  const { kind, files, network, block } = source;
  const isNetworkPlain = !network.isOpen && network.mocks.length === 0;
  const isBlockPlain = block.urlUnfurl.length === 0 && !block.markdown;
  return {
    kind,
    files,
    ...(isNetworkPlain ? {} : { network }),
    ...(isBlockPlain ? {} : { block }),
  };
}

/** Reads a project from JSON. */
export function readProjectJson(json: string): Reading<ProjectDraft> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, reason: 'It is not JSON. It was probably cut off.' };
  }
  return readProject(value);
}

/** Reads a project from a value that {@link toPlain} made, or that claims so. */
export function readProject(value: unknown): Reading<ProjectDraft> {
  try {
    const fields = readObject(value, 'The project');
    const name = readName(fields['name']);
    const source = readSource(fields);
    const length = countCharacters(source);
    if (length > projectLimits.characters) {
      throw new Unreadable(
        `It holds ${length.toLocaleString('en')} characters, of which ${projectLimits.characters.toLocaleString('en')} are the most.`,
      );
    }
    return { ok: true, value: { name, source } };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, reason: error.message };
    throw error;
  }
}

/** A project of somebody else: whether it may use the network is not theirs to say. */
export function withoutLeave({ name, source }: ProjectDraft): ProjectDraft {
  if (source.kind !== 'component') return { name, source };
  return { name, source: { ...source, network: { ...source.network, isOpen: false } } };
}

/** A name as a list can show it: one line of limited length. */
export function cleanName(name: string): string {
  return name
    .slice(0, projectLimits.nameLength)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]+/gu, ' ')
    .trim();
}

/** Says what is wrong with a value, to whoever wanted to open it. */
class Unreadable extends Error {}

function readName(value: unknown): string {
  return cleanName(readText(value, 'The name')) || 'Untitled';
}

function readSource(fields: Fields): Source {
  switch (fields['kind']) {
    case 'tree':
      return { kind: 'tree', text: readText(fields['text'], 'The tree’s text') };
    case 'component':
      return readComponent(fields);
    case 'remote':
      return readRemote(fields);
    default:
      throw new Unreadable(
        `Its kind is ${describe(fields['kind'])}, which this playground does not know. It may come from a newer one.`,
      );
  }
}

function readComponent(fields: Fields): ComponentSource {
  const files = readList(fields['files'], 'The files', projectLimits.files).map(readFile);
  if (files.length === 0) throw new Unreadable('It is a component without a file.');
  const names = new Set(files.map(({ name }) => name));
  if (names.size < files.length) throw new Unreadable('Two of its files have the same name.');
  return {
    kind: 'component',
    files,
    network: readNetwork(fields['network']),
    block: readBlock(fields['block']),
  };
}

function readFile(value: unknown): SourceFile {
  const file = readObject(value, 'A file');
  const name = readText(file['name'], 'A file’s name');
  if (!isFileName(name)) throw new Unreadable(`${describe(name)} cannot be the name of a file.`);
  return { name, text: readText(file['text'], `The text of ${name}`) };
}

function readNetwork(value: unknown): NetworkSettings {
  if (value === undefined) return { isOpen: false, mocks: [] };
  const network = readObject(value, 'What is said of the network');
  return {
    isOpen: network['isOpen'] === true,
    mocks: readList(network['mocks'] ?? [], 'The mock responses', projectLimits.mocks).map(
      readMock,
    ),
  };
}

function readMock(value: unknown): MockResponse {
  const mock = readObject(value, 'A mock response');
  const { status = 200 } = mock;
  // What `Response` takes.
  if (typeof status !== 'number' || !Number.isInteger(status) || status < 200 || status > 599) {
    throw new Unreadable('The status of a mock response is not a number from 200 to 599.');
  }
  const method = readOptionalLine(mock['method'], 'The method of a mock response');
  return {
    ...(method === undefined ? {} : { method }),
    url: readLine(mock['url'], 'The address of a mock response'),
    status,
    contentType:
      readOptionalLine(mock['contentType'], 'The content type of a mock response') ??
      'application/json',
    body: readText(mock['body'] ?? '', 'The body of a mock response'),
  };
}

function readBlock(value: unknown): BlockSettings {
  if (value === undefined) return { urlUnfurl: [] };
  const block = readObject(value, 'What is said of the block');
  const urlUnfurl = readList(
    block['urlUnfurl'] ?? [],
    'The patterns of links',
    projectLimits.patterns,
  ).map((pattern) => readLine(pattern, 'A pattern of links'));
  if (block['markdown'] === undefined) return { urlUnfurl };
  const markdown = readObject(block['markdown'], 'What is said of Markdown');
  return {
    urlUnfurl,
    markdown: {
      codeblock: readLine(markdown['codeblock'], 'The language of the code block'),
      body: readLine(markdown['body'], 'The prop for the code block'),
    },
  };
}

function readRemote(fields: Fields): RemoteSource {
  const apiUrl = readOptionalLine(fields['apiUrl'], 'The host’s address');
  if (apiUrl !== undefined && !isHttpUrl(apiUrl)) {
    throw new Unreadable('The host’s address does not begin with http:// or https://.');
  }
  const component = fields['component'] === undefined ? undefined : readRef(fields['component']);
  return {
    kind: 'remote',
    ...(apiUrl === undefined ? {} : { apiUrl }),
    ...(component ? { component } : {}),
  };
}

function readRef(value: unknown): ComponentRef {
  const ref = readObject(value, 'The component');
  const place = places.find((known) => known === (ref['place'] ?? 'document'));
  if (!place) throw new Unreadable(`${describe(ref['place'])} is no place for a component.`);
  return {
    integration: readLine(ref['integration'], 'The integration’s name'),
    componentId: readLine(ref['componentId'], 'The component’s id'),
    place,
  };
}

function countCharacters(source: Source): number {
  if (source.kind === 'tree') return source.text.length;
  if (source.kind === 'remote') return 0;
  const texts = [
    ...source.files.map(({ text }) => text),
    ...source.network.mocks.map(({ body }) => body),
  ];
  return texts.reduce((sum, { length }) => sum + length, 0);
}

type Fields = Readonly<Record<string, unknown>>;

function readObject(value: unknown, what: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new Unreadable(`${what} is ${describe(value)} in place of an object.`);
}

function readList(value: unknown, what: string, maximum: number): readonly unknown[] {
  if (!Array.isArray(value)) throw new Unreadable(`${what} are ${describe(value)}, not a list.`);
  if (value.length > maximum) {
    throw new Unreadable(`${what} are ${value.length}, of which ${maximum} are the most.`);
  }
  return value;
}

function readText(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  throw new Unreadable(`${what} is ${describe(value)} in place of a text.`);
}

function readLine(value: unknown, what: string): string {
  const line = readText(value, what);
  if (line.length > projectLimits.lineLength) {
    throw new Unreadable(`${what} is longer than ${projectLimits.lineLength} characters.`);
  }
  return line;
}

function readOptionalLine(value: unknown, what: string): string | undefined {
  return value === undefined ? undefined : readLine(value, what);
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** A value in a few words. */
function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : JSON.stringify(value);
}
