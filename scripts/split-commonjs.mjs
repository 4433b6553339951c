// Splits the CommonJS bundle of the command line at its dynamic imports, which esbuild does for
// ECMAScript modules only: what a call does not need is neither read nor compiled.
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles an entry, and beside it each module of ours that it imports dynamically.
 * @param {string} entry path of the source
 * @param {string} folder where the files go
 * @param {import('esbuild').BuildOptions & {bundled: string[]}} options `bundled`: packages that get a file too
 * @returns {Promise<{path: string, text: string, inputs: string[]}[]>} the files, to be written
 */
export async function buildSplit(entry, folder, options) {
  const { bundled, ...common } = options;
  const wanted = [resolve(entry)];
  const names = new Set();
  const nameOf = (source) => `${basename(source, '.ts')}.cjs`;
  const split = {
    name: 'split',
    setup({ onResolve }) {
      onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
        const isOurs = path.startsWith('.');
        if (kind !== 'dynamic-import' || !(isOurs || bundled.includes(path))) return undefined;
        const source = isOurs ? resolve(resolveDir, path.replace(/\.js$/, '.ts')) : path;
        if (!wanted.includes(source)) wanted.push(source);
        return { path: `./${nameOf(source)}`, external: true };
      });
    },
  };
  const written = [];
  // Grows while it is gone through.
  for (const source of wanted) {
    const outfile = join(folder, nameOf(source));
    if (names.has(outfile)) throw new Error(`Two modules would be ${outfile}`);
    names.add(outfile);
    const { outputFiles, metafile } = await build({
      ...common,
      entryPoints: [source],
      outfile,
      format: 'cjs',
      plugins: [split, ...(common.plugins ?? [])],
      write: false,
    });
    for (const { path, text } of outputFiles) {
      written.push({ path, text: requireOwn(text), inputs: Object.keys(metafile.inputs) });
    }
  }
  return written;
}

/** Our own files are required, which takes less time than an import. */
const requireOwn = (text) =>
  text.replaceAll(/import\("(\.\/[\w-]+\.cjs)"\)/g, 'Promise.resolve().then(() => require("$1"))');
