import type { Docs } from './docs.ts';

// What editors show beside the text; they draw without React.

/** Makes an HTML element. */
export function draw(
  tag: string,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** A text whose code stands between backticks. */
export function drawMessage(text: string): readonly Node[] {
  return text
    .split('`')
    .map((part, index) =>
      index % 2 === 1 ? draw('code', '', part) : document.createTextNode(part),
    );
}

/** What there is to say about a word. */
export function drawDocs(docs: Docs): HTMLElement {
  const { name, kind, isRequired, description, properties, preset, values, example } = docs;
  const box = draw('div', 'pg-docs');
  const head = draw('div', 'pg-docs-head', draw('code', 'pg-docs-name', name));
  if (kind) head.append(draw('code', 'pg-docs-kind', kind));
  if (isRequired) head.append(draw('span', 'pg-docs-required', 'required'));
  box.append(head);
  if (description) box.append(draw('p', '', ...drawMessage(description)));
  if (values.length > 0) {
    const rows = values.map((value) =>
      draw('li', '', draw('code', '', value.name), ' ', ...drawMessage(value.description ?? '')),
    );
    box.append(draw('ul', '', ...rows));
  }
  if (properties.length > 0) {
    const names = properties.map((property) => {
      const code = draw('code', property.isRequired ? 'pg-docs-needed' : '', property.name);
      if (property.isRequired) code.title = 'required';
      return code;
    });
    const list = names.flatMap((code, index) => (index === 0 ? [code] : [', ', code]));
    box.append(draw('p', 'pg-docs-properties', 'Has ', ...list));
  }
  if (preset !== undefined) box.append(draw('p', '', 'Default: ', draw('code', '', preset)));
  if (example !== undefined) box.append(draw('pre', '', example));
  return box;
}
