/** Elements that run, load or rewrite something by being there; a tree has no use for any. */
const forbiddenTags =
  'script, object, embed, applet, base, meta, link, style, portal, template, foreignObject, animate, set, form';

/** Attributes with URLs, and the schemes that may stand in them. */
const urlAttributes: Readonly<Record<string, RegExp>> = {
  href: /^(?:https?|mailto):/,
  src: /^https?:/,
};

/** Attributes that run or load something and that no view sets. */
const forbiddenAttributes =
  /^(?:on.*|srcdoc|srcset|action|formaction|ping|poster|background|data|manifest|xlink:href|http-equiv)$/i;

/** What a style may never hold: an address. Whether it leaves its box is overlays.test.tsx. */
const forbiddenStyle = /url\(|image-set|expression|@import/i;

/** What a frame may never be allowed. */
const forbiddenSandbox = /top-navigation|modals|popups-to-escape|downloads|pointer-lock/;

/**
 * Looks through a block's DOM for anything that could run script, or load what was not
 * checked.
 *
 * @returns A line for each; none where all is well.
 */
export function findDanger(root: Element): readonly string[] {
  const forbidden = [...root.querySelectorAll(forbiddenTags)];
  return [
    ...forbidden.map((element) => `<${element.localName}>`),
    ...[...root.querySelectorAll('*')].flatMap(dangerIn),
  ];
}

function dangerIn(element: Element): readonly string[] {
  const { localName } = element;
  const found = [...element.attributes].flatMap(({ name, value }) => {
    const schemes = urlAttributes[name];
    const isBad =
      forbiddenAttributes.test(name) ||
      (schemes !== undefined && !schemes.test(value)) ||
      (name === 'style' && forbiddenStyle.test(value));
    return isBad ? [`<${localName} ${name}="${value}">`] : [];
  });
  if (localName === 'iframe') {
    const sandbox = element.getAttribute('sandbox');
    if (sandbox === null || forbiddenSandbox.test(sandbox)) found.push(`<iframe> as ${sandbox}`);
  }
  if (localName === 'a' && !(element.getAttribute('rel') ?? '').includes('noopener')) {
    found.push('<a> with an opener');
  }
  return found;
}
