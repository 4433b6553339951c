// `npm run bench`: how long our commands take, as ratios to things that do the same or nothing at all,
// measured in turns on this machine. It prints a table and never fails for being slow: machines differ.
// `npm run bench -- e` measures that part alone.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchClass, benchClassGit, benchClassMemory } from './bench/class.mjs';
import { benchEmptyCache, benchFirstQuestion } from './bench/first-question.mjs';
import { benchStart } from './bench/start.mjs';
import { benchVerify, benchVerifyMany } from './bench/verify.mjs';
import { benchYeoman } from './bench/yeoman.mjs';

/** Where a disk has no say; elsewhere than on Linux, the usual place. */
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

const parts = [
  ['(a) the first question', benchFirstQuestion],
  ['(b) the same from an empty cache of npm', benchEmptyCache],
  ['(c) one project from the command line', benchStart],
  ['(d) one project through yo', benchYeoman],
  ['(e) a proof', benchVerify],
  ['(f) twenty proofs, some at once', benchVerifyMany],
  ['(g) a class', benchClass, memory],
  ['(h) a class of repositories', benchClassGit, memory],
  ['(i) a large class', benchClassMemory, memory],
];

const number = (value, digits) => (value === undefined ? '' : value.toFixed(digits));

function row({ name, milliseconds, mebibytes, against, target, mostMebibytes }) {
  const ratio = against && milliseconds / against.milliseconds;
  return [
    name.padEnd(26),
    `${number(milliseconds, 0)} ms`.padStart(9),
    number(ratio, 2).padStart(6),
    (target === undefined ? '' : `≤ ${target}`).padEnd(7),
    (against ? against.name : '').padEnd(22),
    mebibytes === undefined ? '' : `${number(mebibytes, 0)} MiB`.padStart(7),
    mostMebibytes === undefined ? '' : `≤ ${mostMebibytes}`,
  ]
    .join('  ')
    .trimEnd();
}

const [{ model = '?' } = {}] = cpus();
console.log(`Node.js ${process.version}, ${process.platform}, ${cpus().length} × ${model.trim()}`);
console.log('median, ratio and its target, against what, peak memory and its target');
const asked = process.argv.slice(2);
for (const [title, bench, place = tmpdir()] of parts) {
  if (asked.length > 0 && !asked.some((letter) => title.startsWith(`(${letter})`))) continue;
  const folder = mkdtempSync(join(place, 'bench-'));
  try {
    const rows = await bench(folder);
    console.log(`\n${title}`);
    console.log('skipped' in rows ? `  skipped: ${rows.skipped}` : rows.map(row).join('\n'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
