import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** GNU time, which knows the peak of a program's memory. */
const gnuTime = '/usr/bin/time';

/**
 * A thing to be measured.
 * @typedef {object} Case
 * @property {string} name
 * @property {(folder: string) => string[]} argv the command, for a folder that is not there yet
 * @property {object} [options] more for the start of the process
 * @property {(folder: string) => string} [input] what it reads
 * @property {(stdout: string) => number} [took] the milliseconds that count, where it tells them itself
 */

/** The environment of a measured run. A list of further certificates costs each Node 20 start some 60 ms. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

function run({ name, argv, options = {}, input, took }, folder, prefix = []) {
  const [file, ...words] = [...prefix, ...argv(folder)];
  const text = input?.(folder);
  const started = performance.now();
  const done = spawnSync(file, words, {
    stdio: [text === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    input: text,
    ...options,
    env: { ...env, ...options.env },
  });
  const whole = performance.now() - started;
  if (done.status !== 0)
    throw new Error(`${name} failed:\n${`${done.stdout}${done.stderr}`.slice(-2000)}`);
  return took ? took(`${done.stdout}`) : whole;
}

/** Peak memory in MiB; undefined where there is no GNU time. */
function peak(one, folder) {
  if (process.platform !== 'linux' || !existsSync(gnuTime)) return undefined;
  const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(scratch, 'peak');
  try {
    run(one, folder, [gnuTime, '-f', '%M', '-o', file]);
    return Number(readFileSync(file, 'utf8').trim()) / 1024;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/**
 * Runs the cases one after the other, again and again, so that a busy moment meets all of them.
 * @param {Case[]} cases
 * @param {{runs: number, folder: string, memory?: boolean}} how `folder` is an empty one
 */
export function measure(cases, { runs, folder, memory = false }) {
  const times = cases.map(() => []);
  // Once without the clock: what is on the disk is in memory then.
  for (let round = -1; round < runs; round++) {
    for (const [index, one] of cases.entries()) {
      const milliseconds = run(one, join(folder, `${index}-${round}`));
      if (round >= 0) times[index].push(milliseconds);
    }
  }
  return cases.map((one, index) => ({
    name: one.name,
    milliseconds: median(times[index]),
    mebibytes: memory ? peak(one, join(folder, `${index}-memory`)) : undefined,
  }));
}
