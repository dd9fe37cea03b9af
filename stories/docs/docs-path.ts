/** The path of a page of the docs, by the title of its stories: as Storybook makes ids of titles. */
export function docsPath(title: string): string {
  return `?path=/docs/${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}--docs`;
}
