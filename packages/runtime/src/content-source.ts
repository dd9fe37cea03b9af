import type {
  ContentComputeDocumentEvent,
  ContentComputeRevisionEvent,
  PlainObject,
} from '@contentkit/schema';

import type { RuntimeCallback, RuntimeContext } from './context.ts';

/** A content source that an integration can be given. */
export interface ContentSourceDefinition<Context extends RuntimeContext = RuntimeContext> {
  /** What the integration's manifest names it by. */
  sourceId: string;
  /** Answers what a revision or a page's document consists of. */
  compute: RuntimeCallback<
    [ContentComputeRevisionEvent | ContentComputeDocumentEvent],
    Promise<Response>,
    Context
  >;
}

/** A reference to content that a content source depends on, and once resolved also its value. */
export interface ContentSourceDependency {
  ref: object;
  value?: unknown;
}

/** The resolved form of each dependency. */
export type ContentSourceDependenciesValueFromRef<
  Dependencies extends Record<string, ContentSourceDependency>,
> = {
  [Name in keyof Dependencies]: ContentSourceDependency & Pick<Dependencies[Name], 'ref'>;
};

/** What a content source computes from. */
export interface ContentSourceInput<
  Props extends PlainObject = Record<never, never>,
  Dependencies extends Record<string, ContentSourceDependency> = Record<never, never>,
> {
  /** What the source, or the page, was configured with. */
  props: Props;
  /** What the computation depends on, resolved. */
  dependencies: ContentSourceDependenciesValueFromRef<Dependencies>;
}

/** The props of a component that configures a content source. */
export interface ConfigureContentSourceProps<Input extends ContentSourceInput> {
  contentSource: Input;
  /** What the button that ends the configuration should say. */
  submitLabel?: string | undefined;
}

/** What {@link createContentSource} makes a content source from. */
export interface ContentSourceOptions<
  RevisionProps extends PlainObject,
  DocumentProps extends PlainObject,
  Dependencies extends Record<string, ContentSourceDependency>,
  Context extends RuntimeContext,
> {
  /** What the integration's manifest names the source by. */
  sourceId: string;
  /** Answers the pages and files of a revision. */
  getRevision: RuntimeCallback<
    [ContentSourceInput<RevisionProps, Dependencies>],
    Promise<{ pages?: object[] | undefined; files?: object[] | undefined }>,
    Context
  >;
  /** Answers the document of one page. */
  getPageDocument: RuntimeCallback<
    [ContentSourceInput<DocumentProps, Dependencies>],
    Promise<object>,
    Context
  >;
}

/**
 * Defines a content source: pages that are computed rather than written.
 *
 * @example
 * ```ts
 * import { createContentSource } from '@contentkit/runtime';
 *
 * const changelog = createContentSource<{ repository: string }>({
 *   sourceId: 'changelog',
 *   getRevision: async ({ props }) => ({
 *     pages: [{ type: 'document', title: `Changes in ${props.repository}` }],
 *   }),
 *   getPageDocument: async () => ({ object: 'document', nodes: [] }),
 * });
 * ```
 */
export function createContentSource<
  RevisionProps extends PlainObject = Record<never, never>,
  DocumentProps extends PlainObject = Record<never, never>,
  Dependencies extends Record<string, ContentSourceDependency> = Record<never, never>,
  Context extends RuntimeContext = RuntimeContext,
>(
  source: ContentSourceOptions<RevisionProps, DocumentProps, Dependencies, Context>,
): ContentSourceDefinition<Context> {
  return {
    sourceId: source.sourceId,
    async compute(event, context) {
      // The platform hands back what the source was configured with, which no type can know.
      const input = { props: event.props, dependencies: event.dependencies } as unknown;
      return event.type === 'content_compute_revision'
        ? Response.json(
            await source.getRevision(
              input as ContentSourceInput<RevisionProps, Dependencies>,
              context,
            ),
          )
        : Response.json({
            document: await source.getPageDocument(
              input as ContentSourceInput<DocumentProps, Dependencies>,
              context,
            ),
          });
    },
  };
}
