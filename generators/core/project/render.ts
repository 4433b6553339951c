import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compiledTemplates, type Render } from './compiled-templates.js';
import { templatesRoot } from './package-root.js';
import { refuseHtmlEscape, templateOptions } from './template-options.js';

const compiled = new Map<string, Render>(Object.entries(compiledTemplates));

/** Renders one template. Each is compiled once: when the package is built, or else once per process. */
export function render(template: string, view: object): string {
  let run = compiled.get(template);
  if (run === undefined) {
    run = compile(template);
    compiled.set(template, run);
  }
  return run(view, refuseHtmlEscape);
}

/** Not known when the package was built: a stack of somebody's own, or a checkout. */
function compile(template: string): Render {
  const ejs: typeof import('ejs') = createRequire(import.meta.url)('ejs');
  const source = readFileSync(join(templatesRoot, template), 'utf8').replaceAll('\r\n', '\n');
  return ejs.compile(source, { filename: template, ...templateOptions });
}
