import { AnchorMdx, DocsContext, Story } from '@storybook/addon-docs/blocks';
import { useContext, useMemo, useSyncExternalStore, type ReactNode } from 'react';

import { answeredTree, subscribeAnswers, type AnsweredTree } from '../host/answered-trees.ts';
import type { SampleTreeProps } from '../SampleTree.tsx';
import { Lead } from './Lead.tsx';
import { propertiesOf } from './reference.ts';
import { ReferenceText } from './ReferenceText.tsx';
import { TreeSource } from './TreeSource.tsx';
import { Words } from './Words.tsx';

/** The docs tab of a file of stories: what it is about, its properties, each story with its tree. */
export function StoriesPage(): ReactNode {
  const context = useContext(DocsContext);
  const stories = useMemo(() => context.componentStories(), [context]);
  const [first] = stories;
  if (!first) return null;
  const { parameters, title } = first;
  // Storybook hands parameters on without types; `metaOf` wrote these.
  const { elementType, docs } = parameters as {
    readonly elementType?: string;
    readonly docs?: { readonly description?: { readonly component?: string } };
  };
  const properties = elementType === undefined ? undefined : propertiesOf(elementType);
  const shown = stories.filter((story) => !story.playFunction || hasNoTree(story));
  const played = stories.filter((story) => !shown.includes(story));
  // An element is shown before its properties; of patterns, none stands for the others.
  const titled = properties === undefined ? shown : shown.slice(1);
  return (
    <>
      <h1>{title.split('/').at(-1)}</h1>
      <Lead>
        <Words text={docs?.description?.component ?? ''} />
      </Lead>
      {properties !== undefined &&
        shown.slice(0, 1).map((story) => <StorySection key={story.id} story={story} />)}
      {properties !== undefined && (
        <section>
          <h2 id="properties">Properties</h2>
          <ReferenceText markdown={properties} />
        </section>
      )}
      {titled.length > 0 && (
        <section>
          <h2 id="stories">{properties === undefined ? 'Stories' : 'Looks and states'}</h2>
          {titled.map((story) => (
            <StorySection key={story.id} story={story} hasTitle />
          ))}
        </section>
      )}
      {played.length > 0 && (
        <section>
          <h2 id="in-use">In use</h2>
          <p>Stories in which somebody does something. Each checks what comes of it.</p>
          <ul className="docs-links">
            {played.map((story) => (
              <li key={story.id}>
                <AnchorMdx href={`?path=/story/${story.id}`} target="_self">
                  {story.name}
                </AnchorMdx>
                <span>{descriptionOf(story)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type PreparedStory = ReturnType<
  NonNullable<React.ContextType<typeof DocsContext>>['componentStories']
>[number];

function StorySection({
  story,
  hasTitle = false,
}: {
  readonly story: PreparedStory;
  readonly hasTitle?: boolean;
}): ReactNode {
  const tree = useTree(story);
  // What the file exports under the story's name, as Storybook keeps it.
  const moduleExport = story.moduleExport as object;
  return (
    <section className="docs-story">
      {hasTitle && <h3 id={story.id}>{story.name}</h3>}
      {hasTitle && <p>{descriptionOf(story)}</p>}
      <div className="docs-stage">
        <Story of={moduleExport} />
      </div>
      {tree && <TreeSource {...tree} />}
    </section>
  );
}

/** The tree of a story: the one that it is made of, or what its integration answered last. */
function useTree({ id, initialArgs, parameters }: PreparedStory): AnsweredTree | undefined {
  const answered = useSyncExternalStore(subscribeAnswers, () => answeredTree(id));
  // What `storyOf` gave it; an integration has none.
  const { root, state = {} } = initialArgs as Partial<SampleTreeProps>;
  if (root === undefined) return answered;
  return parameters['hasManyTrees'] === true ? undefined : { root, state };
}

/** Whether what a story shows is an integration, which has no one tree. */
function hasNoTree({ initialArgs }: PreparedStory): boolean {
  return !('root' in initialArgs);
}

function descriptionOf({ parameters }: PreparedStory): string | undefined {
  // As `storyOf` wrote it.
  return (parameters['docs'] as { description?: { story?: string } } | undefined)?.description
    ?.story;
}
