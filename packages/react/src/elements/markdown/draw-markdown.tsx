import type { ListItem, Nodes, Table, TableRow } from 'mdast';
import { createElement, Fragment, type ReactNode } from 'react';

import { usableUrl } from '../../security/policy.ts';
import type { Surface } from '../../surface.ts';
import { tabStopIfScrollable } from '../../tab-stop.ts';
import { drawAnchor } from '../link/anchor.tsx';
import type { ParsedMarkdown } from './parse-markdown.ts';

/** What drawing needs besides the text. */
export interface MarkdownOptions {
  readonly surface: Surface;
  /** Draws a block of code. */
  readonly drawCode: (code: string, syntax: string | undefined) => ReactNode;
}

interface Page extends MarkdownOptions {
  readonly definitions: ParsedMarkdown['definitions'];
}

type Drawer<Type extends Nodes['type']> = (
  node: Extract<Nodes, { type: Type }>,
  page: Page,
  depth: number,
) => ReactNode;

/** How deep quotes and lists may nest; beyond, their text stands alone. */
const maximumDepth = 50;

/** Draws parsed Markdown as React elements; nothing in it is ever taken for HTML (R28). */
export function drawMarkdown(
  { root, definitions }: ParsedMarkdown,
  options: MarkdownOptions,
): ReactNode {
  return drawAll(root.children, { ...options, definitions }, 0);
}

function drawAll(nodes: readonly Nodes[], page: Page, depth: number): ReactNode {
  // By position: nothing in a text has a state of its own.
  return nodes.map((node, index) => <Fragment key={index}>{drawNode(node, page, depth)}</Fragment>);
}

function drawNode(node: Nodes, page: Page, depth: number): ReactNode {
  if (depth > maximumDepth) {
    return textOf(node);
  }
  // The table pairs each type with its drawer, which a lookup by a union cannot express.
  const drawer = drawers[node.type] as Drawer<Nodes['type']> | undefined;
  return drawer?.(node, page, depth + 1);
}

/** The text in a node, without recursion: for nodes that are nested too deep to be drawn. */
function textOf(node: Nodes): string {
  const texts: string[] = [];
  const stack = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('value' in next) {
      texts.push(next.value);
    } else if ('children' in next) {
      stack.push(...next.children.toReversed());
    }
  }
  return texts.join(' ');
}

/** An element around a node's children. */
function wrap(tag: 'blockquote' | 'del' | 'em' | 'p' | 'strong') {
  return (node: { readonly children: readonly Nodes[] }, page: Page, depth: number): ReactNode =>
    createElement(tag, null, drawAll(node.children, page, depth));
}

const drawers: { readonly [Type in Nodes['type']]?: Drawer<Type> } = {
  blockquote: wrap('blockquote'),
  break: () => <br />,
  code: (node, page) => page.drawCode(node.value, node.lang ?? undefined),
  delete: wrap('del'),
  emphasis: wrap('em'),
  heading: (node, page, depth) =>
    createElement(`h${node.depth}`, null, drawAll(node.children, page, depth)),
  html: (node) => <span className="ck-markdown-html">{node.value}</span>,
  image: (node, page) => drawImage(node, node.alt, page),
  imageReference: (node, page) => {
    const target = page.definitions.get(node.identifier);
    return target && drawImage(target, node.alt, page);
  },
  inlineCode: (node) => <code>{node.value}</code>,
  link: (node, page, depth) => drawLink(node, node.children, page, depth),
  linkReference: (node, page, depth) => {
    const target = page.definitions.get(node.identifier);
    return target && drawLink(target, node.children, page, depth);
  },
  list: (node, page, depth) => {
    const items = node.children.map((item, index) => (
      <Fragment key={index}>{drawItem(item, node.spread ?? false, page, depth)}</Fragment>
    ));
    return node.ordered ? <ol start={node.start ?? 1}>{items}</ol> : <ul>{items}</ul>;
  },
  paragraph: wrap('p'),
  strong: wrap('strong'),
  table: drawTable,
  text: (node) => node.value,
  thematicBreak: () => <hr />,
};

interface Target {
  readonly url: string;
  readonly title?: string | null | undefined;
}

function drawLink(
  { url, title }: Target,
  children: readonly Nodes[],
  page: Page,
  depth: number,
): ReactNode {
  const content = children.length > 0 && drawAll(children, page, depth);
  return drawAnchor(url, content, page.surface, undefined, title ?? undefined);
}

function drawImage(
  { url, title }: Target,
  alt: string | null | undefined,
  { surface }: Page,
): ReactNode {
  const source = usableUrl(surface, 'images', url);
  return source === undefined ? (
    alt
  ) : (
    <img src={source} alt={alt ?? ''} title={title ?? undefined} loading="lazy" />
  );
}

function drawItem(item: ListItem, isLoose: boolean, page: Page, depth: number): ReactNode {
  const isTask = typeof item.checked === 'boolean';
  return (
    <li className={isTask ? 'ck-markdown-task' : undefined}>
      {isTask && (
        <input
          type="checkbox"
          checked={item.checked === true}
          disabled
          readOnly
          aria-label={page.surface.messages.task[item.checked === true ? 'done' : 'open']}
        />
      )}
      {item.children.map((child, index) => (
        <Fragment key={index}>
          {child.type === 'paragraph' && !isLoose && !item.spread
            ? drawAll(child.children, page, depth)
            : drawNode(child, page, depth)}
        </Fragment>
      ))}
    </li>
  );
}

function drawTable(table: Table, page: Page, depth: number): ReactNode {
  const [head, ...rows] = table.children;
  const drawRow = (row: TableRow, Cell: 'td' | 'th') => (
    <tr>
      {row.children.map((cell, index) => (
        // By class: an attribute for styles would break a strict content security policy.
        <Cell
          key={index}
          scope={Cell === 'th' ? 'col' : undefined}
          data-align={table.align?.[index] ?? undefined}
        >
          {drawAll(cell.children, page, depth)}
        </Cell>
      ))}
    </tr>
  );
  return (
    <div
      ref={tabStopIfScrollable}
      className="ck-markdown-table"
      role="group"
      aria-label={page.surface.messages.table}
    >
      <table>
        {head && <thead>{drawRow(head, 'th')}</thead>}
        <tbody>
          {rows.map((row, index) => (
            <Fragment key={index}>{drawRow(row, 'td')}</Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
