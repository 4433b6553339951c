// Builds the package: `build/` holds everything compiled, file by file, for the tests; `dist/` the
// bundle that ships. A call of the command reads a few files instead of fifty.
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
rmSync(join(root, 'build'), { recursive: true, force: true });
const compiled = spawnSync(process.execPath, [tsc], { cwd: root, stdio: 'inherit' });
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

const { build } = await import('esbuild');
const dist = join(root, 'dist/generators');
rmSync(join(root, 'dist'), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ['app/index', 'verify/index', 'cli/main'].map((door) => `generators/${door}.ts`),
  outbase: 'generators',
  outdir: dist,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Dependencies stay packages of their own: npm installs, dates and licenses them.
  packages: 'external',
  minifySyntax: true,
  logLevel: 'warning',
});
chmodSync(join(dist, 'cli/main.js'), 0o755);
