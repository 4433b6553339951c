// Makes functions of the templates, for the bundle: what EJS would compile at every call.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ejs from 'ejs';

/** Data of a stack, which is read as it is. */
const isTemplate = (path) => !/^stacks\/.*\.json$/.test(path);

const oneLanguage = /compiled-templates-(\w+)\.(?:ts|js)$/;

/**
 * An esbuild plugin that puts the compiled templates in the place of `compiled-templates.ts`: one
 * module per language of the lesson.
 * @param {string} root the folder `templates`
 * @param {object} options how EJS compiles
 */
export const compiledTemplates = (root, options) => ({
  name: 'compiled-templates',
  setup(build) {
    const locales = readdirSync(join(root, 'lesson'));
    build.onLoad({ filter: /compiled-templates\.ts$/ }, () => {
      const cases = locales.map(
        (locale) =>
          `if (locale === '${locale}') return (await import('./compiled-templates-${locale}.js')).templates;`,
      );
      const contents = `export async function compiledTemplates(locale) { ${cases.join(' ')} }`;
      return { contents, loader: 'js' };
    });
    build.onResolve({ filter: oneLanguage }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      namespace: 'templates',
    }));
    build.onLoad({ filter: oneLanguage, namespace: 'templates' }, ({ path }) => {
      const [, locale] = oneLanguage.exec(path);
      const others = locales.filter((other) => other !== locale).map((other) => `lesson/${other}/`);
      const functions = templatesIn(root)
        .filter((template) => !others.some((folder) => template.startsWith(folder)))
        .map((template) => asFunction(root, template, options));
      const contents = `export const templates = {${functions.join(',\n')}};`;
      return { contents, loader: 'js', resolveDir: dirname(path) };
    });
  },
});

const templatesIn = (root) =>
  readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isTemplate)
    .sort();

function asFunction(root, path, options) {
  const text = readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
  // Fewer words for every call to read: only the names that this template uses.
  const destructuredLocals = options.destructuredLocals.filter((name) => text.includes(name));
  const template = new ejs.Template(text, { filename: path, ...options, destructuredLocals });
  template.compile();
  return `${JSON.stringify(path)}: function (locals, escapeFn) {${template.source}}`;
}
