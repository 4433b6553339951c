// (c) One project from the command line, against the smallest thing that Node can do and against
// the scaffolder that is known to be fast.
import { join } from 'node:path';
import { measure } from './measure.mjs';
import { command, createVite } from './places.mjs';

export function benchStart(folder) {
  const vite = join(createVite.folder(), 'index.js');
  const words = ['--template', 'vanilla', '--no-interactive'];
  const node = process.execPath;
  const [bare, ours, theirs] = measure(
    [
      { name: 'node -e 0', argv: () => [node, '-e', '0'] },
      { name: 'docker-intro DIR --yes', argv: (dir) => [node, command, dir, '--yes'] },
      {
        name: `${createVite.name} DIR`,
        // It makes a relative name of an absolute one.
        argv: (dir) => [node, vite, dir.slice(folder.length + 1), ...words],
        options: { cwd: folder },
      },
    ],
    { runs: 15, folder, memory: true },
  );
  return [
    { ...bare },
    { ...ours, against: bare, target: 1.75, mostMebibytes: 50 },
    { ...theirs },
    { ...ours, against: theirs, target: 1, mebibytes: undefined },
  ];
}
