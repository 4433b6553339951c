// Builds the package: `build/` holds everything compiled, file by file, for the tests; `dist/` the
// bundle that ships. A call of the command reads a few files instead of fifty.
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
rmSync(join(root, 'build'), { recursive: true, force: true });
const compiled = spawnSync(process.execPath, [tsc], { cwd: root, stdio: 'inherit' });
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

// The same options that the compiled sources use at run time.
const { templateOptions } = await import('../build/generators/core/project/template-options.js');
const { compiledTemplates } = await import('./compile-templates.mjs');
const { build } = await import('esbuild');
const dist = join(root, 'dist/generators');
rmSync(join(root, 'dist'), { recursive: true, force: true });
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Dependencies stay packages of their own: npm installs, dates and licenses them.
  packages: 'external',
  plugins: [compiledTemplates(join(root, 'templates'), templateOptions)],
  minifySyntax: true,
  logLevel: 'warning',
};
// The command is one CommonJS file: Node starts it faster than many modules. (measured: see bench)
await build({
  ...common,
  entryPoints: ['generators/cli/main.ts'],
  outfile: join(dist, 'cli/main.cjs'),
  format: 'cjs',
  define: { 'import.meta.url': 'ownUrl' },
  banner: { js: "const ownUrl = require('node:url').pathToFileURL(__filename).href;" },
});
await build({
  ...common,
  entryPoints: ['generators/app/index.ts', 'generators/verify/index.ts'],
  outbase: 'generators',
  outdir: dist,
  chunkNames: 'chunks/[name]-[hash]',
  splitting: true,
  format: 'esm',
});
chmodSync(join(dist, 'cli/main.cjs'), 0o755);
// When this is younger than every source, there is nothing to build; see ready.mjs.
writeFileSync(join(root, 'build/.built'), '');
