// What JSX compiles to in development, with `"jsx": "react-jsxdev"`.
export { createElement as jsxDEV, Fragment } from './jsx/create-element.ts';
export type { JSX } from './jsx/types.ts';
