// Makes functions of the templates, for the bundle: what EJS would compile at every call.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ejs from 'ejs';

/** Data of a stack, which is read as it is. */
const isTemplate = (path) => !path.endsWith('.json');

/**
 * An esbuild plugin that puts the compiled templates in the place of `compiled-templates.ts`.
 * @param {string} root the folder `templates`
 * @param {object} options how EJS compiles
 */
export const compiledTemplates = (root, options) => ({
  name: 'compiled-templates',
  setup(build) {
    build.onLoad({ filter: /compiled-templates\.ts$/ }, () => {
      const entries = readdirSync(root, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .filter(isTemplate)
        .sort()
        .map((path) => {
          const text = readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
          const template = new ejs.Template(text, { filename: path, ...options });
          template.compile();
          return `${JSON.stringify(path)}: function (locals, escapeFn) {${template.source}}`;
        });
      return {
        contents: `export const compiledTemplates = {${entries.join(',\n')}};`,
        loader: 'js',
      };
    });
  },
});
