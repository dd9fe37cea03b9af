import type { RenderContext } from '@contentkit/schema/reader';
import lzString from 'lz-string';

/** Where in the playground one is, as its address says. */
export type Link =
  /** A component of the host; the first one there is where none is named. */
  | { readonly kind: 'component'; readonly component: ComponentRef | undefined }
  /** An element tree or a render output, as JSON text. */
  | { readonly kind: 'json'; readonly text: string }
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

/** A place for components: a document, or one of the configurations. */
export type Place = RenderContext['type'];

const places: readonly Place[] = [
  'document',
  'configuration_account',
  'configuration_space',
  'configuration_site',
  'configuration_contentsource',
];

/**
 * A place as the hash of an address: `#json=…`, `#component=note/note`, `#document`.
 *
 * The key says what follows and in which form: another form of the same thing takes a key of its
 * own, so that old links stay readable.
 */
export function formatLink(link: Exclude<Link, { kind: 'unreadable' }>): string {
  switch (link.kind) {
    case 'component':
      return link.component ? `#component=${formatComponent(link.component)}` : '#';
    case 'json':
      return `#json=${lzString.compressToEncodedURIComponent(link.text)}`;
    case 'document':
      return '#document';
  }
}

/** The place that an address's hash leads to. Never throws, whatever somebody pasted. */
export function parseLink(hash: string): Link {
  const [, key = '', value = ''] = /^#?([^=]*)=?(.*)$/s.exec(hash) ?? [];
  switch (key) {
    case '':
      return { kind: 'component', component: undefined };
    case 'component':
      return parseComponent(value);
    case 'json':
      return parseJson(value);
    case 'document':
      return { kind: 'document' };
    default:
      return {
        kind: 'unreadable',
        reason: `The link says “${key}”, which this playground does not know. It may come from a newer one.`,
      };
  }
}

/** `note/note`, and `settings/settings/configuration_space` outside of documents. */
function formatComponent({ integration, componentId, place }: ComponentRef): string {
  const parts = [integration, componentId, ...(place === 'document' ? [] : [place])];
  return parts.map(encodeURIComponent).join('/');
}

function parseComponent(value: string): Link {
  const [integration, componentId, placeName = 'document'] = value.split('/').map(decode);
  const place = places.find((known) => known === placeName);
  return integration && componentId && place
    ? { kind: 'component', component: { integration, componentId, place } }
    : { kind: 'unreadable', reason: 'The link names no component of an integration.' };
}

function parseJson(value: string): Link {
  // Chats and mail programs turn what they take for a space's code into a space.
  const text = lzString.decompressFromEncodedURIComponent(value.replaceAll(' ', '+'));
  return text
    ? { kind: 'json', text }
    : {
        kind: 'unreadable',
        reason:
          'What the link holds cannot be unpacked. It was probably cut off: ask for it again.',
      };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
