import { codeFenceFromBlock, type BlockMarkdown } from '@contentkit/schema';

/** What is wrong with how a block stands in Markdown. */
export interface FenceProblems {
  readonly codeblock?: { readonly severity: 'error' | 'warning'; readonly message: string };
  readonly body?: { readonly severity: 'error'; readonly message: string };
}

/** Languages of which people write code blocks that are to stay code. */
const languages = new Set(
  `bash c cpp cs css csv diff go graphql html http ini java javascript js json jsx kotlin markdown
  md php python py ruby rust scss sh shell sql swift text toml ts tsx txt typescript xml yaml
  yml`.split(/\s+/),
);

/** What a block begins with that is to stand in Markdown. */
export const newFence: BlockMarkdown = { codeblock: 'my-block', body: 'content' };

/** Says what is wrong with a block's Markdown (R34). */
export function checkFence({ codeblock, body }: BlockMarkdown): FenceProblems {
  return { ...checkLanguage(codeblock), ...checkBody(body) };
}

function checkLanguage(codeblock: string): FenceProblems {
  if (codeblock === '') {
    return { codeblock: { severity: 'error', message: 'Name the language, such as `my-block`.' } };
  }
  if (codeFenceFromBlock({ markdown: { codeblock, body: 'content' } }, {}) === undefined) {
    return {
      codeblock: {
        severity: 'error',
        message: 'A language is one word, without backticks, backslashes and `&`.',
      },
    };
  }
  if (languages.has(codeblock.toLowerCase())) {
    return {
      codeblock: {
        severity: 'warning',
        message: `Every code block in \`${codeblock}\` would turn into this block. A word of its own is safer.`,
      },
    };
  }
  return {};
}

function checkBody(body: string): FenceProblems {
  if (body.trim() === '') {
    return { body: { severity: 'error', message: 'Name the prop, such as `content`.' } };
  }
  if (body === '__proto__') {
    return { body: { severity: 'error', message: 'No prop can have this name.' } };
  }
  return {};
}

/** A block in Markdown, as an example; nothing where it cannot stand there. */
export function exampleFence(markdown: BlockMarkdown): string | undefined {
  if (checkBody(markdown.body).body) return undefined;
  const other = markdown.body === 'title' ? 'size' : 'title';
  return codeFenceFromBlock(
    { markdown },
    { [other]: 'A further prop', [markdown.body]: `What the prop ${markdown.body} holds` },
  );
}
