// (g), (h) and (i) A class: many projects, against a copy of the same files and against a shell loop
// of git; and the memory that a large one takes.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from './measure.mjs';
import { command } from './places.mjs';

const rows = (count) =>
  Array.from({ length: count }, (_, index) => `s${index},First ${index},Last ${index}`);

/** A roster with so many students. */
function roster(folder, count) {
  const file = join(folder, `roster-${count}.csv`);
  writeFileSync(file, `${['username,first_name,last_name', ...rows(count)].join('\n')}\n`);
  return file;
}

const makes = (file, dir, ...flags) => [
  ...[process.execPath, command, 'class', file, '--out', dir],
  // A range of ports for them all.
  ...['--port-base', '2000', ...flags],
];

/** Makes a class once, for others to begin with. */
function model(folder, file) {
  const dir = join(folder, 'model');
  const [node, ...words] = makes(file, dir);
  const done = spawnSync(node, words, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The class could not be made:\n${done.stderr}`);
  rmSync(join(dir, 'class.json'));
  return dir;
}

export function benchClass(folder) {
  const file = roster(folder, 1000);
  const from = model(folder, file);
  const [copied, made] = measure(
    [
      { name: 'cp -r of 1 000 projects', argv: (dir) => ['cp', '-r', from, dir] },
      { name: 'class, 1 000 students', argv: (dir) => makes(file, dir) },
    ],
    { runs: 7, folder },
  );
  return [copied, { ...made, against: copied, target: 10 }];
}

const loop = `set -e
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
for project in "$1"/*/; do (
  cd "$project"
  git init -q -b main
  git add .
  git -c user.name=bench -c user.email=bench@localhost commit -q -m First
) done
`;

export function benchClassGit(folder) {
  const file = roster(folder, 1000);
  const from = model(folder, file);
  const script = join(folder, 'loop.sh');
  writeFileSync(script, loop);
  const [shell, made] = measure(
    [
      {
        name: 'sh: init, add, commit',
        // The files are there when the clock starts.
        argv: (dir) => {
          cpSync(from, dir, { recursive: true });
          return ['sh', script, dir];
        },
      },
      { name: 'class --git, 1 000', argv: (dir) => makes(file, dir, '--git') },
    ],
    { runs: 3, folder },
  );
  return [shell, { ...made, against: shell, target: 0.4 }];
}

export function benchClassMemory(folder) {
  const file = roster(folder, 10_000);
  const [made] = measure([{ name: 'class, 10 000 students', argv: (dir) => makes(file, dir) }], {
    runs: 1,
    folder,
    memory: true,
  });
  return [{ ...made, mostMebibytes: 150 }];
}
