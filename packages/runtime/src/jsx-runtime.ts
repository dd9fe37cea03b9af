// What JSX compiles to with `"jsx": "react-jsx"` and `"jsxImportSource": "@contentkit/runtime"`.
export { createElement as jsx, createElement as jsxs, Fragment } from './jsx/create-element.ts';
export type { JSX } from './jsx/types.ts';
