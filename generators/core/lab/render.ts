import ejs from 'ejs';

/** All that a template can name: what is in reach of ours, and less in a lab's; see `template.ts`. */
const names = [
  ...['answers', 'lab', 'words', 'messages', 'toolVersion'],
  ...['string', 'html', 'json', 'compose', 'step', 'older', 'part', 'command', 'file'],
  ...['locale', 'shards', 'shardList'],
];

/** `<%=` escapes for HTML, and none of what we emit is HTML. */
function refuseHtmlEscape(): never {
  throw new Error(
    'A template uses <%=, which escapes for HTML. Write <%- and the filter of the place.',
  );
}

const options = {
  escape: refuseHtmlEscape,
  compileDebug: false,
  // Names of its own instead of `with`, which modules do not know: a misspelt name is an error.
  _with: false,
  destructuredLocals: names,
};

const compiled = new Map<string, ejs.TemplateFunction>();

/** Fills in a template. Each is compiled once per process. */
export function render(template: string, view: object): string {
  if (!template.includes('<%')) return template;
  let run = compiled.get(template);
  if (run === undefined) {
    run = ejs.compile(template, options);
    compiled.set(template, run);
  }
  return run(view);
}
