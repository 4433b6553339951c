// Makes one script and one style of what a page consists of, so that they can stand in it.
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/** What would end the element that it stands in. */
const breaksOut = /<\/(?:script|style)|<!--/i;

async function compile(folder, file) {
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
 * @param {string} folder that holds `page.ts` and `page.css`
 * @returns {Promise<{script: string, style: string}>}
 */
export const compilePage = async (folder) => ({
  script: await compile(folder, 'page.ts'),
  style: await compile(folder, 'page.css'),
});

/** A page's function that gives both, as its room has it: `report-assets.ts` beside `browser/`. */
const fetching = /[\\/](report|lesson)-assets\.ts$/;

/** An esbuild plugin that puts them in the place of what fetches them. */
export const pageAssets = {
  name: 'page-assets',
  setup(plugged) {
    plugged.onLoad({ filter: fetching }, async ({ path }) => {
      const [, page] = fetching.exec(path);
      const assets = JSON.stringify(await compilePage(join(dirname(path), 'browser')));
      return { contents: `export const ${page}Assets = async () => (${assets});`, loader: 'js' };
    });
  },
};
