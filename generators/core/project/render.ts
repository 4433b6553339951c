import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../i18n/locale.js';
import { templatesRoot } from '../package/package-root.js';
import { compiledTemplates, type Render } from './compiled-templates.js';
import { refuseHtmlEscape, templateOptions } from './template-options.js';

const compiled = new Map<string, Render>();

/** Fetches what was compiled when the package was built. Without it, all is compiled at run time. */
export async function loadCompiledTemplates(locale: Locale): Promise<void> {
  const known = await compiledTemplates(locale);
  for (const [path, run] of Object.entries(known)) compiled.set(path, run);
}

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
  const require = process.getBuiltinModule('node:module').createRequire(import.meta.filename);
  const ejs: typeof import('ejs') = require('ejs');
  const source = readFileSync(join(templatesRoot, template), 'utf8').replaceAll('\r\n', '\n');
  return ejs.compile(source, { filename: template, ...templateOptions });
}
