import { expect, test } from 'vitest';

import { findDanger } from './find-danger.ts';

/** Markup in a document of its own, where nothing of it runs. */
const parse = (html: string) => new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;

test.each([
  '<script>1</script>',
  '<img src="https://a.example/a.png" onerror="1">',
  '<svg><animate attributeName="href"></animate></svg>',
  '<svg><a xlink:href="https://a.example/">a</a></svg>',
  '<style>*{}</style>',
  '<base href="https://a.example/">',
  '<form></form>',
  '<a rel="noopener" href="javascript:1">a</a>',
  '<a rel="noopener" href="/relative">a</a>',
  '<a href="https://a.example/">a</a>',
  '<img src="data:image/svg+xml,a">',
  '<button formaction="https://a.example/">a</button>',
  '<div style="background: url(https://a.example/)"></div>',
  '<iframe src="https://a.example/"></iframe>',
  '<iframe src="https://a.example/" sandbox="allow-scripts allow-top-navigation"></iframe>',
  '<iframe srcdoc="a" sandbox=""></iframe>',
])('%s is found', (html) => {
  expect(findDanger(parse(html))).not.toEqual([]);
});

test('what views draw is not', () => {
  const html =
    '<p class="ck-text" style="flex-grow: 1">&lt;script&gt;</p>' +
    '<a rel="noopener noreferrer" href="mailto:a@a.example">a</a>' +
    '<iframe src="https://a.example/" sandbox="allow-scripts"></iframe>';
  expect(findDanger(parse(html))).toEqual([]);
});
