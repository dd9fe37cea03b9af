import documentation from './documentation.css?inline';
import shadcn from './shadcn.css?inline';

/** How the host app around a story looks: a style sheet of its own, on top of ContentKit's. */
export const looks = {
  default: { title: 'ContentKit’s own', css: '' },
  shadcn: { title: 'As a shadcn/ui app', css: shadcn },
  documentation: { title: 'As a documentation site', css: documentation },
} satisfies Readonly<Record<string, { readonly title: string; readonly css: string }>>;

/** The name of a look. */
export type Look = keyof typeof looks;
