import { javascript } from '@codemirror/lang-javascript';
import type { Extension } from '@codemirror/state';

export function tsxSupport(): Extension {
  return javascript({ jsx: true, typescript: true });
}
