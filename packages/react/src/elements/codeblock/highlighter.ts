import { tagHighlighter, tags } from '@lezer/highlight';

/** The classes of tokens, for code that is read and for code that is edited. */
export const highlighter = tagHighlighter([
  { tag: [tags.keyword, tags.modifier, tags.operatorKeyword], class: 'ck-token-keyword' },
  { tag: [tags.string, tags.regexp, tags.special(tags.string)], class: 'ck-token-string' },
  {
    tag: [tags.number, tags.bool, tags.null, tags.atom, tags.literal, tags.escape],
    class: 'ck-token-literal',
  },
  { tag: [tags.comment, tags.meta, tags.processingInstruction], class: 'ck-token-comment' },
  {
    tag: [
      tags.function(tags.variableName),
      tags.function(tags.propertyName),
      tags.function(tags.definition(tags.variableName)),
      tags.standard(tags.name),
      tags.macroName,
    ],
    class: 'ck-token-function',
  },
  { tag: [tags.typeName, tags.className, tags.namespace, tags.tagName], class: 'ck-token-type' },
  {
    tag: [
      tags.propertyName,
      tags.attributeName,
      tags.labelName,
      tags.definition(tags.propertyName),
    ],
    class: 'ck-token-property',
  },
  { tag: [tags.heading, tags.strong], class: 'ck-token-strong' },
  { tag: tags.emphasis, class: 'ck-token-emphasis' },
  { tag: [tags.link, tags.url], class: 'ck-token-link' },
  { tag: tags.inserted, class: 'ck-token-inserted' },
  { tag: tags.deleted, class: 'ck-token-deleted' },
]);
