// One line for each edge, more or less: the list is long because it is complete.
import { fromJson } from './json-schema.ts';

/** A value at the edge of what a schema admits, and on which side it is. */
export type Edge = readonly [schema: string, what: string, value: unknown, valid: boolean];

const astral = (count: number) => '😀'.repeat(count);
const text = { type: 'text', children: 'a' };
const press = { action: 'press' };
const step = { type: 'step', id: 'a', children: [text] };
const stepper = {
  type: 'stepper',
  activeStep: 'a',
  onStepChange: press,
  onComplete: press,
  children: [step],
};
const confirm = { title: '', text: '', confirm: '' };
const output = { element: { type: 'block', children: [] }, state: {}, props: {} };
const manifest = { name: 'a', title: 'ab', description: '', scopes: [] };
const context = { type: 'document', theme: 'dark', spaceId: '', editable: false };
const links = (count: number) => Array.from({ length: count }, () => ({ url: '', label: '' }));
const secrets = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, '']));

export const edges: readonly Edge[] = [
  // Lengths count characters, not UTF-16 units.
  ['ContentKitConfirm', 'a title of 100 characters', { ...confirm, title: astral(100) }, true],
  ['ContentKitConfirm', 'a title of 101 characters', { ...confirm, title: 'a'.repeat(101) }, false],
  ['ContentKitConfirm', 'a text of 300 characters', { ...confirm, text: astral(300) }, true],
  ['ContentKitConfirm', 'a text of 301 characters', { ...confirm, text: astral(301) }, false],
  ['ContentKitConfirm', 'a button of 30 characters', { ...confirm, confirm: astral(30) }, true],
  [
    'ContentKitConfirm',
    'a button of 31 characters',
    { ...confirm, confirm: 'a'.repeat(31) },
    false,
  ],
  ['ContentKitConfirm', 'lone surrogates', { ...confirm, title: '\ud800'.repeat(100) }, true],
  ['ContentKitConfirm', 'nothing but empty strings', confirm, true],
  ['ContentKitStepperStep', 'a title of 50 characters', { ...step, title: astral(50) }, true],
  ['ContentKitStepperStep', 'a title of 51 characters', { ...step, title: astral(51) }, false],
  ['IntegrationTitle', 'one character of two units', '😀', false],
  ['IntegrationTitle', 'two characters', '😀😀', true],
  ['IntegrationTitle', '30 characters', astral(30), true],
  ['IntegrationTitle', '31 characters', astral(31), false],
  ['IntegrationDescription', '101 characters', 'a'.repeat(101), false],
  ['IntegrationSummary', '2,048 characters', astral(2048), true],
  ['IntegrationSummary', '2,049 characters', 'a'.repeat(2049), false],
  ['IntegrationBlock', 'a title of 41 characters', { id: '', title: 'a'.repeat(41) }, false],
  [
    'IntegrationBlock',
    'a long description',
    { id: '', title: 'ab', description: astral(151) },
    false,
  ],
  ['IntegrationName', '100 characters', 'a'.repeat(100), true],
  ['IntegrationName', '101 characters', 'a'.repeat(101), false],
  ['IntegrationName', 'a slash', 'a/b', false],
  ['IntegrationName', 'a line after it', 'a\n', false],
  ['IntegrationName', 'nothing', '', false],

  [
    'IntegrationConfigurationSchema',
    '`__proto__` required twice',
    { properties: {}, required: ['__proto__', '__proto__'] },
    false,
  ],
  [
    'IntegrationConfigurationSchema',
    '`__proto__` required once',
    { properties: {}, required: ['__proto__'] },
    true,
  ],

  // How many, and of what.
  ['ContentKitConfiguration', 'one stepper', { type: 'configuration', children: [stepper] }, true],
  [
    'ContentKitConfiguration',
    'two steppers',
    { type: 'configuration', children: [stepper, stepper] },
    false,
  ],
  [
    'ContentKitConfiguration',
    'a stepper and a text',
    { type: 'configuration', children: [stepper, text] },
    false,
  ],
  ['ContentKitConfiguration', 'two texts', { type: 'configuration', children: [text, text] }, true],
  ['ContentKitConfiguration', 'nothing', { type: 'configuration', children: [] }, false],
  [
    'ContentKitConfiguration',
    'a configuration',
    { type: 'configuration', children: [{ type: 'configuration', children: [text] }] },
    false,
  ],
  ['ContentKitStepper', 'no steps', { ...stepper, children: [] }, false],
  ['ContentKitStepper', 'an element that is no step', { ...stepper, children: [text] }, false],
  ['ContentKitStepperStep', 'no children', { ...step, children: [] }, false],
  ['ContentKitBlock', 'no children', { type: 'block', children: [] }, true],
  [
    'ContentKitBlock',
    'a block in a block',
    { type: 'block', children: [{ type: 'block', children: [] }] },
    false,
  ],
  ['ContentKitBlock', 'a stepper in a block', { type: 'block', children: [stepper] }, false],
  [
    'ContentKitBlock',
    'groups of controls',
    { type: 'block', children: [], controls: [[], [{ label: '', onPress: press }]] },
    true,
  ],
  ['ContentKitBlock', 'groups in groups', { type: 'block', children: [], controls: [[[]]] }, false],
  [
    'ContentKitText',
    'an image',
    { type: 'text', children: [{ type: 'image', source: { url: '' }, aspectRatio: 1 }] },
    false,
  ],
  [
    'ContentKitText',
    'strings, texts and links',
    { type: 'text', children: ['', text, { type: 'link', target: { url: '' }, children: [] }] },
    true,
  ],
  [
    'ContentKitLink',
    'a text in a link',
    { type: 'link', target: { url: '' }, children: [text] },
    false,
  ],
  [
    'ContentKitHint',
    'a button',
    { type: 'hint', children: [{ type: 'button', onPress: press }] },
    false,
  ],
  [
    'ContentKitInput',
    'a hint of several elements',
    { type: 'input', label: '', hint: [text], element: { type: 'textinput', state: '' } },
    false,
  ],
  [
    'ContentKitInput',
    'an element that is no control',
    { type: 'input', label: '', element: text },
    false,
  ],
  [
    'ContentKitModal',
    'a submit that is no button',
    { type: 'modal', children: [], submit: text },
    false,
  ],
  ['IntegrationExternalLinks', 'five links', links(5), true],
  ['IntegrationExternalLinks', 'six links', links(6), false],
  ['IntegrationManifest', 'three pictures', { ...manifest, previewImages: ['', '', ''] }, true],
  ['IntegrationManifest', 'four pictures', { ...manifest, previewImages: ['', '', '', ''] }, false],
  ['IntegrationSecrets', '20 secrets', secrets(20), true],
  ['IntegrationSecrets', '21 secrets', secrets(21), false],
  [
    'IntegrationSecrets',
    '21 secrets, one under `__proto__`',
    { ...secrets(20), ['__proto__']: '' },
    false,
  ],
  [
    'IntegrationConfigurationSchema',
    'a required property twice',
    { properties: {}, required: ['a', 'a'] },
    false,
  ],

  // Formats are annotations.
  [
    'ContentKitImage',
    'a URL that is none',
    { type: 'image', source: { url: 'not a URL' }, aspectRatio: 0 },
    true,
  ],
  [
    'IntegrationManifest',
    'an icon that is not Base64',
    { ...manifest, icon: 'https://a/b.png' },
    true,
  ],

  // Numbers.
  [
    'ContentKitBox',
    'the greatest number',
    { type: 'box', grow: Number.MAX_VALUE, children: [] },
    true,
  ],
  [
    'ContentKitBox',
    'a number beyond the greatest',
    { type: 'box', grow: fromJson('1e999'), children: [] },
    false,
  ],
  ['ContentKitBox', 'a number in a string', { type: 'box', grow: '1', children: [] }, false],
  ['ContentKitRadio', 'minus zero', { type: 'radio', state: '', value: -0 }, true],
  ['ContentKitRadio', 'a boolean', { type: 'radio', state: '', value: true }, false],
  [
    'ContentKitCodeBlock',
    'a first line',
    { type: 'codeblock', content: '', lineNumbers: -0.5 },
    true,
  ],

  // Nothing is not something.
  [
    'ContentKitButton',
    'an optional property that is `null`',
    { type: 'button', onPress: press, label: null },
    false,
  ],
  [
    'ContentKitImage',
    'no aspect ratio',
    { type: 'image', source: { url: '' }, aspectRatio: null },
    false,
  ],
  ['ContentKitCard', 'nothing but its type', { type: 'card' }, true],
  ['ContentKitVStack', '`null` among the children', { type: 'vstack', children: [null] }, false],
  ['ContentKitVStack', 'children in an inner array', { type: 'vstack', children: [[text]] }, false],
  ['ContentKitVStack', 'a string among the children', { type: 'vstack', children: ['a'] }, false],
  ['ContentKitVStack', 'no children key', { type: 'vstack' }, false],

  // Keys that objects inherit.
  ['ContentKitDescendantElement', 'a type that objects inherit', { type: 'toString' }, false],
  ['ContentKitDescendantElement', 'a type that is a prototype', { type: '__proto__' }, false],
  [
    'ContentKitDivider',
    'unknown keys of any name',
    fromJson('{"type":"divider","__proto__":{"size":1},"constructor":null,"toString":1}'),
    true,
  ],
  [
    'ContentKitDivider',
    'a type that hides in a prototype',
    fromJson('{"__proto__":{"type":"divider"}}'),
    false,
  ],
  [
    'ContentKitURL',
    'a query under `__proto__`',
    fromJson('{"host":"","pathname":"","query":{"__proto__":""}}'),
    true,
  ],
  [
    'ContentKitURL',
    'a wrong query under `__proto__`',
    fromJson('{"host":"","pathname":"","query":{"__proto__":1}}'),
    false,
  ],
  [
    'ContentKitWebFrame',
    'data under `constructor`',
    { type: 'webframe', source: { url: '' }, data: { constructor: '' } },
    true,
  ],
  ['PlainObject', '`null` under `__proto__`', fromJson('{"__proto__":null}'), false],
  ['PlainObject', 'a string under `__proto__`', fromJson('{"__proto__":""}'), true],
  ['PlainObject', 'an array in an array', { a: [[]] }, false],
  ['PlainObject', 'an array in an object in an array', { a: [{ b: [] }] }, true],
  ['PlainObject', 'an array', [], false],
  ['PlainObject', 'a number beyond the greatest', { a: [fromJson('1e999')] }, false],

  // Choices.
  [
    'ContentKitMarkdown',
    'a binding with further keys',
    { type: 'markdown', content: { $state: '', a: 1 } },
    true,
  ],
  [
    'ContentKitMarkdown',
    'a binding to no string',
    { type: 'markdown', content: { $state: 1 } },
    false,
  ],
  ['ContentKitAction', 'a name that is no string', { action: 5 }, false],
  ['ContentKitAction', 'a type in place of a name', { type: 'press' }, false],
  ['ContentKitDefaultAction', 'a name of the author’s own', press, false],
  [
    'ContentKitDefaultAction',
    'props that are no plain object',
    { action: '@ui.modal.open', componentId: '', props: { a: null } },
    false,
  ],
  [
    'ContentKitSelect',
    'an option without a label',
    { type: 'select', state: '', options: [{ id: '' }] },
    false,
  ],
  [
    'ContentKitSelect',
    'a URL that follows the state',
    {
      type: 'select',
      state: '',
      options: { url: { host: '', pathname: '', query: { a: { $state: '' } } } },
    },
    true,
  ],
  [
    'ContentKitSelect',
    'a source that is unknown',
    { type: 'select', state: '', options: { source: 'graphql' } },
    false,
  ],
  ['ContentKitCard', 'a hint of one element', { type: 'card', hint: text }, false],
  [
    'ContentKitCard',
    'an image for an icon',
    { type: 'card', icon: { type: 'image', source: { url: '' }, aspectRatio: 1 } },
    true,
  ],
  ['IntegrationContentSecurityPolicy', 'an unknown directive', { 'made-up-src': 5 }, true],
  ['IntegrationContentSecurityPolicy', 'a directive that is no string', { 'img-src': [] }, false],
  ['IntegrationScopes', 'an unknown scope', ['space:read'], false],

  // Outputs, requests, contexts.
  ['ContentKitRenderOutput', 'both an output and its end', { ...output, type: 'complete' }, true],
  ['ContentKitRenderOutput', 'an unknown type', { ...output, type: 'other' }, false],
  ['ContentKitRenderOutput', 'no state', { element: output.element, props: {} }, false],
  ['ContentKitRenderOutput', 'no props', { element: output.element, state: {} }, false],
  ['ContentKitRenderOutput', 'a state that is `null`', { ...output, state: null }, false],
  ['ContentKitRenderOutput', '`null` in the state', { ...output, state: { a: null } }, true],
  ['ContentKitRenderOutput', '`null` in the props', { ...output, props: { a: null } }, false],
  ['ContentKitRenderOutput', 'a root that is none', { ...output, element: text }, false],
  ['ContentKitRenderOutput', 'a root in an array', { ...output, element: [output.element] }, false],
  ['ContentKitRenderOutput', 'an end without more', { type: 'complete' }, true],
  ['ContentKitRenderOutput', 'an end with an array', { type: 'complete', returnValue: [] }, false],
  ['ContentKitRenderOutput', 'an array', [], false],
  [
    'RenderIntegrationUI',
    'an action without a name',
    { componentId: '', props: {}, context, action: {} },
    false,
  ],
  [
    'ContentKitContext',
    'a document that is not said to be editable',
    { ...context, editable: undefined },
    false,
  ],
  ['ContentKitContext', 'an unknown theme', { ...context, theme: 'sepia' }, false],
  ['ContentKitContext', 'an unknown type', { ...context, type: 'configuration' }, false],
];
