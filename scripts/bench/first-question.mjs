// (a) and (b) What somebody waits for who has typed the command: the first question in a terminal,
// once it is installed, and from an empty cache of npm on a registry of this machine.
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { npmSettings } from '../../build/test/npm/serve-packages.js';
import { findPython } from '../../build/test/pythons.js';
import { measure } from './measure.mjs';
import { createVite, root } from './places.mjs';

const driver = join(root, 'test/cli/terminal.py');
const light = (name) => join(root, 'dist/light', name);
const ctrlC = '\u0003';

/** In which words each asks first. */
const ours = 'folder?';
const theirs = 'Project name:';

/** A case whose clock stops at a question: the command is typed in a pseudo-terminal, in an empty folder. */
const untilAsked = (python, { name, argv, question, settings = () => ({}) }) => ({
  name,
  argv: () => [python, driver],
  input: (folder) => {
    const [home, cwd] = [join(folder, 'home'), join(folder, 'cwd')];
    for (const place of [home, cwd]) mkdirSync(place, { recursive: true });
    const plain = { PATH: process.env.PATH, HOME: home, LC_ALL: 'C.UTF-8', TERM: 'xterm' };
    const env = { ...plain, ...settings(join(folder, 'cache')) };
    return JSON.stringify({ argv, cwd, env, steps: [[question, ctrlC]] });
  },
  took: (stdout) => {
    const { output, seconds } = JSON.parse(stdout);
    if (seconds.length === 0) throw new Error(`${name} did not ask:\n${output}`);
    return seconds[0] * 1000;
  },
});

async function compare(folder, cases, { runs, target }) {
  const python = await findPython('3');
  if (python === undefined) return { skipped: 'the pseudo-terminal is Python’s' };
  const [vite, own] = measure(
    cases.map((one) => untilAsked(python, one)),
    { runs, folder },
  );
  return [vite, { ...own, against: vite, target }];
}

export const benchFirstQuestion = (folder) =>
  compare(
    folder,
    [
      {
        name: createVite.name,
        argv: [process.execPath, join(createVite.folder(), 'index.js')],
        question: theirs,
      },
      {
        name: 'docker-intro',
        argv: [process.execPath, join(light('docker-intro'), 'dist/generators/cli/main.cjs')],
        question: ours,
      },
    ],
    { runs: 15, target: 1.3 },
  );

export async function benchEmptyCache(folder) {
  const registry = new Worker(new URL('registry-thread.mjs', import.meta.url), {
    workerData: [createVite.published, light('create-docker-intro')],
  });
  try {
    const [url] = await once(registry, 'message');
    const create = (name, question) => ({
      name: `npm create ${name}`,
      argv: ['npm', 'create', '--yes', name],
      question,
      settings: (cache) => npmSettings(url, cache),
    });
    const cases = [create('vite', theirs), create('docker-intro', ours)];
    return await compare(folder, cases, { runs: 7, target: 1 });
  } finally {
    await registry.terminate();
  }
}
