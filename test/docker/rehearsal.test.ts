import { readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { runCommand } from '../cli/run-command.js';
import { labWith } from '../lab/labs.js';
import { sized } from '../long.js';
import { needing } from '../programs/needing.js';
import { onSettledEngine } from './engine.js';
import { engineEnvironment } from './engine-environment.js';
import { onEngine } from './on-engine.js';
import { type } from './shell.js';

onSettledEngine(['python3-flask']);

/** A lab with commands of its own, which its lesson shows while the container runs. */
function labThatTypes(steps: string): string {
  const lab = labWith({ file: 'steps.yml', from: /$/, to: `\n${steps}` });
  writeFileSync(
    join(lab, 'lab.yml'),
    `title: Own\nlabel: { en: Own }\nlanguages: [en]\nbuild: web\napplication: web/myapp.py
base: python:3.13-slim\nport: 5000\nlesson:\n  after: { build-and-run: [own] }
string: { replace: { '\\': '\\\\', '"': '\\"' }, hidden: '\\u%4x', above: '\\U%8x' }\n`,
  );
  const ids = [...steps.matchAll(/^([\w-]+):/gm)].map(([, id]) => `<%- step('${id}') %>\n`);
  writeFileSync(join(lab, 'lesson/en/own.md'), ids.join('\n'));
  return lab;
}

const check = (lab: string, started?: (pid: number) => void) =>
  runCommand(['lab', 'check', lab], {
    env: engineEnvironment(),
    patience: 150_000,
    ...(started && { started }),
  });

needing('curl')('the lesson of a lab', () => {
  it('is typed as it stands there: what is not so is told, what is not on the list is not run', async () => {
    const before = await onEngine();
    const lab = labThatTypes(`own-files:
  argv: [docker, exec, "<%- answers.name %>", ls]
  output: myapp.py
own-missing:
  argv: [curl, "http://localhost:<%- answers.port %>/none"]
  output: |
    …
    A page of mine
    …
own-host:
  argv: [docker, run, --rm, -v, "/:/host", debian, touch, /host/tmp/escaped]
own-log:
  argv: [docker, logs, -f, "<%- answers.name %>"]
  output: |
    …
    …GET /none…
    …
  keeps-running: true
own-program:
  argv: [touch, /tmp/escaped]
own-volume:
  argv: [docker, run, --rm, -v, "<%- answers.name %>-own:/data", "<%- answers.name %>", ls, -a, /data]
  output: |
    .
    ..
`);
    const { code, stdout, stderr } = await check(lab);
    const told = stdout.split('\n').filter((line) => /^ {2}(?:FAIL|skip).*own-|lesson:/.test(line));
    const at = (id: string) => `steps\\.yml:\\d+: .*${id}`;
    expect([stdout, stderr]).toEqual([
      expect.stringMatching(new RegExp(`FAIL .*${at('none” does not print “A page of mine”')}`)),
      '',
    ]);
    expect(stdout).toMatch(new RegExp(`skip .*${at('“-v” is not on the list')}`));
    expect(stdout).toMatch(new RegExp(`skip .*${at('“touch” is not on the list')}`));
    expect(stdout.match(/FAIL/g)).toHaveLength(1);
    expect(told.at(-1)).toMatch(/ok +lesson: 21 commands print what it shows/);
    expect(code).toBe(1);
    expect(await onEngine()).toBe(before);
    expect(readdirSync(tmpdir())).not.toContain('escaped');
  }, 240_000);

  it.each(
    sized(['SIGINT', 'SIGKILL'] as const, ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const),
  )(
    'leaves nothing behind after %s',
    async (signal) => {
      const before = await onEngine();
      const folders = readdirSync(tmpdir()).filter((name) => name.startsWith('docker-intro-'));
      const lab = labThatTypes(`own-sleep:
  argv: [docker, run, --name, "<%- answers.name %>-sleep", "<%- answers.name %>", sleep, "100"]
`);
      let pid = 0;
      const running = check(lab, (started) => {
        pid = started;
      });
      const names = async () => (await type("docker ps --format '{{.Names}}'", '/')).stdout;
      for (
        const end = performance.now() + 60_000;
        !/-sleep$/m.test(await names());
        await sleep(200)
      ) {
        if (performance.now() > end) throw new Error('It never came so far.');
      }
      process.kill(pid, signal);
      const { code } = await running;
      if (signal !== 'SIGKILL') expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
      const there = async () => [
        await onEngine(),
        readdirSync(tmpdir()).filter((name) => /^docker-intro-(?!test)/.test(name)),
      ];
      const wanted = [before, folders.filter((name) => !name.startsWith('docker-intro-test'))];
      const end = performance.now() + 10_000;
      while (`${await there()}` !== `${wanted}` && performance.now() < end) await sleep(300);
      expect(await there()).toEqual(wanted);
    },
    200_000,
  );
});
