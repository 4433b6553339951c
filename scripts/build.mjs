// Builds the package: `build/` holds everything compiled, file by file, for the tests; `dist/` the
// bundle that ships. A call of the command reads one file instead of fifty.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** Removes what an earlier build left and no source stands for; what is in use stays in place. */
function removeStale(folder, isWanted) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !isWanted(path)) rmSync(path);
  }
}

const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
const compiled = spawnSync(process.execPath, [tsc], { cwd: root, stdio: 'inherit' });
if (compiled.status !== 0) process.exit(compiled.status ?? 1);
const sourceOf = (path) => join(root, relative(join(root, 'build'), path).replace(/\.js$/, '.ts'));
removeStale(join(root, 'build'), (path) => existsSync(sourceOf(path)));

const { writeTemplates } = await import('./write-templates.mjs');
const { anyAsciiData } = await import('./any-ascii-data.mjs');
const { pageAssets } = await import('./page-assets.mjs');
const { buildSplit } = await import('./split-commonjs.mjs');
const { build } = await import('esbuild');
const { dependencies } = require('../package.json');
const { writeLightPackages } = await import('./light-packages.mjs');
const dist = join(root, 'dist/generators');
await writeTemplates(root);
// The command line has all that it needs in itself, and no dependencies: one package instead of 344.
// What it imports dynamically is a file of its own: it is read by those calls only that need it.
const bundled = Object.keys(dependencies);
const common = {
  absWorkingDir: root,
  bundle: true,
  metafile: true,
  platform: 'node',
  target: 'node20.19',
  plugins: [pageAssets, anyAsciiData],
  minifySyntax: true,
  minifyWhitespace: true,
  // Not two to six signs for each letter with an accent.
  charset: 'utf8',
  logLevel: 'warning',
};
/** What modules call otherwise. */
const commonJs = { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' };
const questions = createRequire(require.resolve('@inquirer/input/package.json'));
const proofs = (rooms) => rooms.map((room) => join(root, 'generators/core/verify', room));
// The command line is CommonJS: Node starts that faster than ECMAScript modules.
const command = await buildSplit(join(root, 'generators/cli/main.ts'), join(dist, 'cli'), {
  ...common,
  bundled,
  define: commonJs,
  minifyIdentifiers: true,
  // npm brings each kind of question a copy of its own.
  alias: { '@inquirer/core': questions.resolve('@inquirer/core') },
  // What making a project needs is there for every command.
  base: 'base',
  // What a project says, and why something has failed: several commands look for it.
  shared: { name: 'causes', folders: proofs(['crash', 'building', 'reading', 'engine/words']) },
});
// A process of its own.
command.push(
  ...(await buildSplit(join(root, 'generators/core/verify/engine/watchdog.ts'), join(dist, 'cli'), {
    ...common,
    define: commonJs,
    bundled: [],
  })),
);
mkdirSync(join(dist, 'cli'), { recursive: true });
for (const { path, text } of command) writeFileSync(path, text);
const doors = await build({
  ...common,
  // Yeoman's doors keep them packages of their own: npm installs, dates and licenses them.
  external: bundled,
  entryPoints: [
    ...['app', 'verify', 'class'].map((door) => `generators/${door}/index.ts`),
    'generators/app/main.ts',
  ],
  outbase: 'generators',
  outdir: dist,
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  format: 'esm',
});
writeLightPackages(root, command);
const outputs = Object.keys(doors.metafile.outputs).map((path) => resolve(root, path));
const wanted = new Set([...outputs, ...command.map(({ path }) => path)]);
removeStale(dist, (path) => wanted.has(path));
for (const bin of ['cli/main.cjs', 'app/main.js']) chmodSync(join(dist, bin), 0o755);
// When this is younger than every source, there is nothing to build; see ready.mjs.
writeFileSync(join(root, 'build/.built'), '');
