/** @jsxImportSource @contentkit/runtime */
import { createIntegration } from '@contentkit/runtime';

// oxlint-disable-next-line import/no-default-export -- a script is its module's default export
export default createIntegration({});
