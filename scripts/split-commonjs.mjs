// Splits the CommonJS bundle of the command line at its dynamic imports, which esbuild does for
// ECMAScript modules only: what a call does not need is neither read nor compiled.
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles an entry, and beside it each module of ours that it imports dynamically.
 * @param {string} entry path of the source
 * @param {string} folder where the files go
 * @param {import('esbuild').BuildOptions & {bundled: string[], shared: {name: string, folders: string[]}}} options
 * `bundled`: packages that get a file too; `shared`: folders whose modules get one file together,
 * since more than one of the others imports them
 * @returns {Promise<{path: string, text: string, inputs: string[]}[]>} the files, to be written
 */
export async function buildSplit(entry, folder, options) {
  const { bundled, shared, ...common } = options;
  const wanted = [resolve(entry)];
  const names = new Set();
  /** Modules of the shared folders that others import. */
  const asked = new Set();
  /** Whether that file is being made: in it nothing is elsewhere. */
  let isSharing = false;
  const sharedFile = `${shared.name}.cjs`;
  const isShared = (path) => shared.folders.some((each) => path.startsWith(join(each, '/')));
  const nameOf = (source) => `${basename(source, '.ts')}.cjs`;
  const sourceOf = (path, resolveDir) => resolve(resolveDir, path.replace(/\.js$/, '.ts'));
  const split = {
    name: 'split',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ kind, path, resolveDir, importer }) => {
        const source = sourceOf(path, resolveDir);
        const isOwn = isSharing || isShared(importer) || !isShared(source);
        if (kind !== 'import-statement' || isOwn) return undefined;
        asked.add(source);
        return { path: `./${sharedFile}`, external: true };
      });
      onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
        const isOurs = path.startsWith('.');
        if (kind !== 'dynamic-import' || !(isOurs || bundled.includes(path))) return undefined;
        const source = isOurs ? sourceOf(path, resolveDir) : path;
        if (!wanted.includes(source)) wanted.push(source);
        return { path: `./${nameOf(source)}`, external: true };
      });
    },
  };
  const written = [];
  const write = async (name, input) => {
    const outfile = join(folder, name);
    if (names.has(outfile)) throw new Error(`Two modules would be ${outfile}`);
    names.add(outfile);
    const { outputFiles, metafile } = await build({
      ...common,
      ...input,
      outfile,
      format: 'cjs',
      plugins: [split, ...(common.plugins ?? [])],
      write: false,
    });
    for (const { path, text } of outputFiles) {
      written.push({ path, text: requireOwn(text), inputs: Object.keys(metafile.inputs) });
    }
  };
  // Grows while it is gone through.
  for (const source of wanted) await write(nameOf(source), { entryPoints: [source] });
  if (asked.size > 0) {
    const contents = [...asked].sort().map((source) => `export * from ${JSON.stringify(source)};`);
    const resolveDir = shared.folders[0];
    isSharing = true;
    await write(sharedFile, { stdin: { contents: contents.join('\n'), resolveDir } });
    isSharing = false;
  }
  const { size } = asked;
  // What only the shared file imports dynamically.
  for (const source of wanted) {
    if (!names.has(join(folder, nameOf(source)))) {
      await write(nameOf(source), { entryPoints: [source] });
    }
  }
  if (asked.size > size) throw new Error(`${sharedFile} lacks what is asked of it late`);
  return written;
}

/** Our own files are required, which takes less time than an import. */
const requireOwn = (text) =>
  text.replaceAll(/import\("(\.\/[\w-]+\.cjs)"\)/g, 'Promise.resolve().then(() => require("$1"))');
