import { existsSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.js';
import { publish } from './publish.js';

/** What the command says to a call, and how it ends. */
export interface Reply {
  /** What the call's words, joined by blanks, must match. */
  readonly when: RegExp;
  readonly stdout?: string;
  readonly stderr?: string;
  readonly exit?: number;
  /** Milliseconds before it says anything. */
  readonly delay?: number;
  /** It waits until there have been as many calls that match this as calls for it; in process only. */
  readonly after?: RegExp;
  /** It never ends by itself; `stubborn`: nor by SIGTERM, as BuildKit's client on a dead engine. */
  readonly hangs?: 'politely' | 'stubbornly';
  /** Bytes of lines on standard output before all else. */
  readonly floods?: number;
  /** How many calls it is for; then the next one that matches answers. */
  readonly times?: number;
  /** The context that the call must be for. */
  readonly at?: string;
  /** The command takes itself away once it has answered. */
  readonly vanishes?: boolean;
}

export interface Shim {
  /** A folder for the PATH, with nothing but these commands. */
  readonly path: string;
  /** The words of each call, in their order. */
  readonly calls: () => readonly string[];
  /** Calls that the table has no reply for: always a mistake. */
  readonly unknown: () => readonly string[];
}

/** The program: it reads its table anew with each call, for each call is a process. */
const program = `
const { appendFileSync, readFileSync, rmSync, writeFileSync, writeSync } = require('node:fs');
const { join } = require('node:path');
const words = process.argv.slice(2).join(' ');
const log = join(__dirname, 'calls');
const earlier = (() => { try { return readFileSync(log, 'utf8').split('\\n'); } catch { return []; } })();
const table = JSON.parse(readFileSync(join(__dirname, 'table.json'), 'utf8'));
const used = (index) => earlier.filter((line) => line.startsWith(index + ' ')).length;
const here = (at) => at === undefined || at === process.env.DOCKER_CONTEXT;
const index = table.findIndex(({ when, times, at }, row) => here(at) && new RegExp(when, 's').test(words) && used(row) < (times ?? Infinity));
appendFileSync(log, index + ' ' + JSON.stringify(words).slice(1, -1) + '\\n');
const published = /^run .* -p 127\\.0\\.0\\.1:(\\d+):(\\d+)/.exec(words);
if (published) {
  const behind = table.map(({ stdout }) => stdout.split('"' + published[2] + '/tcp":[')[1]);
  const found = behind.map((rest) => /"HostPort":"(\\d+)"/.exec(rest)).find((match) => match);
  writeFileSync(join(__dirname, 'publish-' + published[1] + '-' + (found ? found[1] : 9)), '');
}
const reply = table[index] ?? { stderr: 'The shim has no reply to: ' + words, exit: 99 };
const write = (to, text) => { for (let rest = Buffer.from(text, 'latin1'); rest.length > 0; ) { try { rest = rest.subarray(writeSync(to, rest)); } catch (error) { if (error.code !== 'EAGAIN') process.exit(1); } } };
const answer = () => {
  const line = ('x'.repeat(99) + '\\n').repeat(650);
  for (let left = reply.floods ?? 0; left > 0; left -= line.length) write(1, line);
  write(1, reply.stdout ?? '');
  write(2, reply.stderr ?? '');
  if (reply.vanishes) rmSync(process.argv[1]);
  if (!reply.hangs) process.exit(reply.exit ?? 0);
  if (reply.hangs === 'stubbornly') for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => {});
  setInterval(() => {}, 1000);
};
setTimeout(answer, reply.delay ?? 0);
`;

/** Puts a command, by whatever names, into a new folder that replays what an engine said. */
export function replaying(replies: readonly Reply[], names: readonly string[] = ['docker']): Shim {
  const path = temporaryFolder();
  for (const name of names) {
    writeFileSync(join(path, name), `#!${process.execPath}\n${program}`, { mode: 0o755 });
  }
  const bytes = (text = '') => Buffer.from(text).toString('latin1');
  const table = replies.map(({ when, after: _after, stdout, stderr, ...reply }) => ({
    ...{ when: when.source, stdout: bytes(stdout), stderr: bytes(stderr) },
    ...reply,
  }));
  writeFileSync(join(path, 'table.json'), JSON.stringify(table));
  watch(path, { persistent: false }, (_event, name) => {
    const [, from, to] = /^publish-(\d+)-(\d+)$/.exec(`${name}`) ?? [];
    if (from !== undefined) void publish(Number(from), Number(to));
  });
  const log = join(path, 'calls');
  const lines = () =>
    existsSync(log)
      ? readFileSync(log, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
      : [];
  return {
    path,
    calls: () => lines().map((line) => line.replace(/^-?\d+ /, '')),
    unknown: () => lines().filter((line) => line.startsWith('-1 ')),
  };
}
