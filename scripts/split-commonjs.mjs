// Splits the CommonJS bundle of the command line at its dynamic imports, which esbuild does for
// ECMAScript modules only: what a call does not need is neither read nor compiled.
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles an entry, and beside it each module of ours that it imports dynamically. Modules that
 * several of these files need are in a file of their own, once.
 * @param {string} entry path of the source
 * @param {string} folder where the files go
 * @param {import('esbuild').BuildOptions & {bundled: string[], base?: string, shared?: {name: string, folders: string[]}}} options
 * `bundled`: packages that get a file too; `base`: the name of a file for all that the entry itself
 * imports, which is there for each of the others; `shared`: folders whose modules get one too
 * @returns {Promise<{path: string, text: string, inputs: string[]}[]>} the files, to be written
 */
export async function buildSplit(entry, folder, options) {
  const { bundled, base, shared, ...common } = options;
  const wanted = [resolve(entry)];
  const names = new Set();
  /** The files for what is shared, in the order in which they are asked for a module. */
  const groups = [];
  if (shared) {
    const has = (path) => shared.folders.some((each) => path.startsWith(join(each, '/')));
    groups.push({ file: `${shared.name}.cjs`, has, asked: new Set() });
  }
  /** Which of them is being made: its modules are in it. */
  let making;
  const nameOf = (source) => `${basename(source, '.ts')}.cjs`;
  const sourceOf = (path, resolveDir) => resolve(resolveDir, path.replace(/\.js$/, '.ts'));
  const groupOf = (path) => groups.find(({ has }) => has(path));
  const split = {
    name: 'split',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        const source = sourceOf(path, resolveDir);
        const group = groupOf(source);
        if (kind !== 'import-statement' || group === undefined || group === making)
          return undefined;
        group.asked.add(source);
        return { path: `./${group.file}`, external: true };
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
  const bundle = (name, input) =>
    build({
      ...common,
      ...input,
      outfile: join(folder, name),
      format: 'cjs',
      plugins: [split, ...(common.plugins ?? [])],
      write: false,
    });
  const written = [];
  const write = async (name, input) => {
    if (names.has(name)) throw new Error(`Two modules would be ${name}`);
    names.add(name);
    const { outputFiles, metafile } = await bundle(name, input);
    for (const { path, text } of outputFiles) {
      written.push({ path, text: requireOwn(text), inputs: Object.keys(metafile.inputs) });
    }
  };
  if (base) {
    const { metafile } = await bundle('', { entryPoints: wanted });
    const inputs = Object.keys(metafile.inputs).map((path) => resolve(common.absWorkingDir, path));
    const own = new Set(inputs.filter((path) => path.endsWith('.ts') && path !== wanted[0]));
    groups.unshift({ file: `${base}.cjs`, has: (path) => own.has(path), asked: new Set() });
  }
  // Grows while it is gone through.
  for (const source of wanted) await write(nameOf(source), { entryPoints: [source] });
  // Those that are asked last are made first: they ask for modules of the others.
  for (const group of groups.toReversed().filter(({ asked }) => asked.size > 0)) {
    const { size } = group.asked;
    const modules = [...group.asked].sort();
    const contents = modules.map((source) => `export * from ${JSON.stringify(source)};`).join('\n');
    making = group;
    await write(group.file, { stdin: { contents, resolveDir: common.absWorkingDir } });
    making = undefined;
    // What only this file imports dynamically.
    for (const source of wanted) {
      if (!names.has(nameOf(source))) await write(nameOf(source), { entryPoints: [source] });
    }
    if (group.asked.size > size) throw new Error(`${group.file} lacks what is asked of it late`);
  }
  return written;
}

/** Our own files are required, which takes less time than an import. */
const requireOwn = (text) =>
  text.replaceAll(/import\("(\.\/[\w-]+\.cjs)"\)/g, 'Promise.resolve().then(() => require("$1"))');
