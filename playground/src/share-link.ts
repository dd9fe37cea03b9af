import { decompressedLength } from '@contentkit/schema';
import lzString from 'lz-string';

import { projectLimits } from './projects/limits.ts';
import { places, type Place } from './projects/places.ts';
import type { ProjectDraft } from './projects/project.ts';
import { readProjectJson, toPlain, withoutLeave } from './projects/read-project.ts';

export type { Place } from './projects/places.ts';

/** Where in the playground one is, as its address says. */
export type Link =
  /** What was worked on last. */
  | { readonly kind: 'home' }
  /** A component of the host; the first one there is where none is named. */
  | { readonly kind: 'component'; readonly component: ComponentRef | undefined }
  /** An element tree or a render output, as JSON text. */
  | { readonly kind: 'json'; readonly text: string }
  /** A project that this browser keeps. */
  | { readonly kind: 'project'; readonly id: string }
  /** A whole project, which came with the link. */
  | { readonly kind: 'shared'; readonly project: ProjectDraft }
  /** The host app's view. */
  | { readonly kind: 'document' }
  /** An address that cannot be read. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** A component of an integration, and where it is meant to be shown. */
export interface ComponentRef {
  readonly integration: string;
  readonly componentId: string;
  readonly place: Place;
}

/** Browsers cut longer addresses off, or refuse them. */
const MAXIMUM_PACKED = 2_000_000;

/** In JSON, a character takes up to six; names and settings come on top. */
const MAXIMUM_UNPACKED = 6 * projectLimits.characters + 200_000;

/**
 * A place as the hash of an address: `#json=…`, `#component=note/note`, `#project=…`, `#share1=…`,
 * `#document`.
 *
 * The key says what follows and in which form: another form of the same thing takes a key of its
 * own, so that old links stay readable.
 */
export function formatLink(link: Exclude<Link, { kind: 'unreadable' }>): string {
  switch (link.kind) {
    case 'home':
      return '#';
    case 'component':
      return link.component ? `#component=${formatComponent(link.component)}` : '#component';
    case 'json':
      return `#json=${lzString.compressToEncodedURIComponent(link.text)}`;
    case 'project':
      return `#project=${encodeURIComponent(link.id)}`;
    case 'shared':
      return `#share1=${lzString.compressToEncodedURIComponent(JSON.stringify(toPlain(link.project)))}`;
    case 'document':
      return '#document';
  }
}

/** The place that an address's hash leads to. Never throws, whatever somebody pasted. */
export function parseLink(hash: string): Link {
  const [, key = '', value = ''] = /^#?([^=]*)=?(.*)$/s.exec(hash) ?? [];
  switch (key) {
    case '':
      return { kind: 'home' };
    case 'component':
      return parseComponent(value);
    case 'json':
      return parseJson(value);
    case 'project':
      return parseId(value);
    case 'share1':
      return parseShared(value);
    case 'document':
      return { kind: 'document' };
    default:
      return {
        kind: 'unreadable',
        reason: `The link says “${shorten(key)}”, which this playground does not know. It may come from a newer one.`,
      };
  }
}

/** `note/note`, and `settings/settings/configuration_space` outside of documents. */
function formatComponent({ integration, componentId, place }: ComponentRef): string {
  const parts = [integration, componentId, ...(place === 'document' ? [] : [place])];
  return parts.map(encodeURIComponent).join('/');
}

function parseComponent(value: string): Link {
  if (value === '') return { kind: 'component', component: undefined };
  const [integration, componentId, placeName = 'document'] = value.split('/').map(decode);
  const place = places.find((known) => known === placeName);
  return integration && componentId && place
    ? { kind: 'component', component: { integration, componentId, place } }
    : { kind: 'unreadable', reason: 'The link names no component of an integration.' };
}

function parseJson(value: string): Link {
  const unpacked = unpack(value);
  return unpacked.ok ? { kind: 'json', text: unpacked.text } : unpacked.link;
}

function parseId(value: string): Link {
  const id = decode(value);
  return /^[\w-]{1,40}$/.test(id)
    ? { kind: 'project', id }
    : { kind: 'unreadable', reason: 'The link names no project.' };
}

function parseShared(value: string): Link {
  const unpacked = unpack(value);
  if (!unpacked.ok) return unpacked.link;
  const read = readProjectJson(unpacked.text);
  return read.ok
    ? { kind: 'shared', project: withoutLeave(read.value) }
    : { kind: 'unreadable', reason: `The project in the link cannot be read. ${read.reason}` };
}

type Unpacked =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly link: Link & { readonly kind: 'unreadable' } };

/** Unpacks a text, unless that would take more memory than a link should have a say in. */
function unpack(value: string): Unpacked {
  // Chats and mail programs turn what they take for a space's code into a space, and other signs
  // into codes.
  const packed = decode(value).replaceAll(' ', '+');
  if (packed.length > MAXIMUM_PACKED) return tooLarge;
  const length = decompressedLength(packed);
  if (length !== undefined && length > MAXIMUM_UNPACKED) return tooLarge;
  const text = length === undefined ? '' : lzString.decompressFromEncodedURIComponent(packed);
  return text ? { ok: true, text } : cutOff;
}

const tooLarge = refuse(
  'What the link holds is too large to be opened here. Ask for it as a file.',
);
const cutOff = refuse(
  'What the link holds cannot be unpacked. It was probably cut off: ask for it again, or for a file.',
);

function refuse(reason: string): Unpacked {
  return { ok: false, link: { kind: 'unreadable', reason } };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
