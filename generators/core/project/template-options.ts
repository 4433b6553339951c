import type { ClassView } from './class-view.js';
import type { View } from './view.js';

/** All that a template can name. */
const names: readonly (keyof View | keyof ClassView)[] = [
  ...(['answers', 'stack', 'words', 'messages', 'toolVersion', 'isPage'] as const),
  ...(['pythonString', 'step', 'older', 'part', 'command', 'file'] as const),
  ...(['locale', 'shards', 'shardList'] as const),
];

/** `<%=` escapes for HTML, and none of what we emit is HTML. */
export function refuseHtmlEscape(): never {
  throw new Error(
    'A template uses <%=, which escapes for HTML. Write <%- and the escape of the place.',
  );
}

/** How EJS compiles our templates, when the package is built and at run time alike. */
export const templateOptions = {
  escape: refuseHtmlEscape,
  compileDebug: false,
  // Names of its own instead of `with`, which modules do not know: a misspelt name is an error.
  _with: false,
  destructuredLocals: [...names],
};
