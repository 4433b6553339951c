// Run as a process of its own, to be killed: makes a class. `drive.js OUT COUNT [git] [update] [ci]`.
import { argv } from 'node:process';
import { makeClass } from '../../generators/core/class/make-class.js';
import { en } from '../../generators/core/i18n/en/en.js';
import { students } from './students.js';

const [, , out = '', count = '', ...flags] = argv;
process.stdout.write('ready\n');
const all = students(Number(count), flags.includes('ci') ? { ci: 'github' } : {});
const made = await makeClass({
  students: all,
  chosen: all,
  out,
  git: flags.includes('git'),
  push: false,
  update: flags.includes('update'),
  force: false,
  extra: [],
  jobs: undefined,
  messages: en,
  signal: new AbortController().signal,
  told: () => {},
});
if ('results' in made) {
  const failed = made.results.filter(({ project }) => project === 'failed');
  process.stdout.write(
    `${JSON.stringify({ count: made.results.length, failed, why: made.why })}\n`,
  );
} else {
  process.stdout.write(`${JSON.stringify(made)}\n`);
  process.exitCode = 2;
}
