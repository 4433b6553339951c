import ejs from 'ejs';
import { holesOf } from './template.js';

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

/** What a template of a lab may begin a name with, and pass a value through. */
const rooms = new Set(['answers', 'lab', 'words']);
const filters = new Set([
  ...['string', 'html', 'json', 'compose', 'step', 'older', 'part', 'command', 'file'],
]);

/**
 * Fills in a template of a lab, which may be anybody's. It was looked at when the lab was read; what
 * EJS would carry out besides is refused here once more, since a folder may have changed meanwhile.
 * @throws where something stands in it that no lab may have
 */
export function renderLab(template: string, view: object): string {
  if (!compiled.has(template)) {
    const { holes, others } = holesOf(template);
    const isFit = holes.every(
      ({ name, filter }) =>
        (name === undefined || rooms.has(name.split('.', 1)[0] ?? '')) &&
        (filter === undefined || filters.has(filter)),
    );
    if (others.length > 0 || !isFit) throw new Error('The lab has changed while it was read.');
  }
  return render(template, view);
}

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
