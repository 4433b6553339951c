import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ejs, { type TemplateFunction } from 'ejs';
import { templatesRoot } from './package-root.js';

const compiled = new Map<string, TemplateFunction>();

/**
 * Renders one template. Each is read and compiled once per process; `<%=` is refused, since
 * it escapes for HTML and none of what we emit is HTML.
 */
export function render(template: string, view: object): string {
  let run = compiled.get(template);
  if (run === undefined) {
    const source = readFileSync(join(templatesRoot, template), 'utf8').replaceAll('\r\n', '\n');
    run = ejs.compile(source, { filename: template, escape: refuseHtmlEscape });
    compiled.set(template, run);
  }
  return run(view);
}

function refuseHtmlEscape(): never {
  throw new Error('A template uses <%=, which escapes for HTML. Write <%- and the escape of the place.');
}
