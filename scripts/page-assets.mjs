// Makes one script and one style of what the page of a report consists of, so that they can stand
// in it.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = join(
  dirname(dirname(fileURLToPath(import.meta.url))),
  'generators/core/report/page/browser',
);

/** What would end the element that it stands in. */
const breaksOut = /<\/(?:script|style)|<!--/i;

async function compile(file) {
  const { outputFiles } = await build({
    entryPoints: [join(folder, file)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari16'],
    charset: 'utf8',
    write: false,
    logLevel: 'warning',
  });
  const text = outputFiles[0].text.trim();
  if (breaksOut.test(text)) throw new Error(`${file} would end its element.`);
  return text;
}

/**
 * The script and the style, minified.
 * @returns {Promise<{script: string, style: string}>}
 */
export const compilePage = async () => ({
  script: await compile('page.ts'),
  style: await compile('page.css'),
});

/** An esbuild plugin that puts them in the place of `page-assets.ts`. */
export const pageAssets = {
  name: 'page-assets',
  setup(plugged) {
    plugged.onLoad({ filter: /page-assets\.ts$/ }, async () => {
      const assets = JSON.stringify(await compilePage());
      return { contents: `export const pageAssets = async () => (${assets});`, loader: 'js' };
    });
  },
};
