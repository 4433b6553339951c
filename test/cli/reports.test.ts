import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { planFor, textsOf } from '../project/plan-for.js';
import { obeyed } from '../report/runner.js';
import { fullReport, project, report, steps } from '../report/sample.js';
import { parseAs } from '../schema.js';
import { folderWith, temporaryFolder } from '../temporary-folder.js';
import { treeOf } from '../tree.js';
import { giveAway, ordinaryUser } from './ordinary-user.js';
import { type Call, pathWith, runCommand } from './run-command.js';
import { pathWithDocker } from './shim.js';

const noDocker = { PATH: pathWith('node') };
const fresh = textsOf(await planFor());
/** A project whose Dockerfile is refused before it is built, at its first instruction. */
const broken = {
  ...fresh,
  'web/Dockerfile': '# x\nFROM python:2.7-slim # no comment\n',
};
const at = { file: 'web/Dockerfile', line: 2 };

const read = (...path: readonly string[]): string => readFileSync(join(...path), 'utf8');
const verify = (words: readonly string[], call: Call = {}) =>
  runCommand(['verify', ...words], { env: noDocker, ...call });

describe('a report', () => {
  test.each([
    ['junit', /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites[\s\S]*<\/testsuites>\n$/],
    ['sarif', /^\{\n {2}"\$schema"[\s\S]*\}\n$/],
    ['github', /^::error title=web::There is no docker command[^\n]*\n(?:::warning [^\n]*\n)*$/],
    ['json', /^\{\n {2}"schema": "docker-intro\/report\/v1"[\s\S]*\}\n$/],
  ])('as %s is alone on standard output', async (format, whole) => {
    const { code, stdout, stderr } = await verify(['--format', format], { cwd: folderWith(fresh) });
    expect(code).toBe(3);
    expect(stdout).toMatch(whole);
    expect(stderr).toContain('web could not be checked.');
  });

  test('is written to any number of files, by their endings or as it is said', async () => {
    const cwd = folderWith(fresh);
    const files = [
      'a.json',
      'b.xml',
      'c.sarif',
      'd.txt',
      'github:e',
      'text:f:g',
      'junit:h.json',
      'i:j.csv',
    ];
    const { code, stdout } = await verify(
      files.flatMap((file) => ['--report', file]),
      { cwd },
    );
    expect(code).toBe(3);
    expect(stdout).toContain('web could not be checked.');
    expect(parseAs('report', read(cwd, 'a.json')).projects[0]?.code).toBe('CLI_MISSING');
    expect(read(cwd, 'b.xml')).toMatch(/^<\?xml/);
    expect(JSON.parse(read(cwd, 'c.sarif')).version).toBe('2.1.0');
    expect(read(cwd, 'd.txt')).toContain('web could not be checked.');
    expect(read(cwd, 'e')).toMatch(/^::error /);
    expect(read(cwd, 'f:g')).toBe(read(cwd, 'd.txt'));
    expect(read(cwd, 'h.json')).toBe(read(cwd, 'b.xml'));
    // A single letter names a drive of Windows.
    expect(read(cwd, 'i:j.csv')).toContain('CLI_MISSING');
  });

  test('is written again as it was', async () => {
    const { merged: _merged, missing: _missing, shard: _shard, ...full } = fullReport;
    const cwd = folderWith({ 'full.json': JSON.stringify(full) });
    const { code, stdout } = await runCommand(['report', 'full.json', '--format', 'json'], { cwd });
    expect([code, parseAs('report', stdout)]).toEqual([1, full]);
  });

  test('gets points where they are asked for: without checks, its steps are those', async () => {
    const cwd = folderWith({ 'a.json': JSON.stringify(report(project({ steps: steps({}) }))) });
    const { stdout } = await runCommand(
      ['report', 'a.json', '--points', '20', '--format', 'json'],
      { cwd },
    );
    const [only] = parseAs('report', stdout).projects;
    expect([only?.points, only?.of, only?.checks?.length]).toEqual([null, 20, 5]);
    const { code, stderr } = await runCommand(['report', 'a.json', '--points', '0'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('--points')]);
  });

  test('that began in a time to come does not win for ever, and is told of', async () => {
    const hour = 60 * 60 * 1000;
    const of = (dir: string, hours: number, passed: boolean) => ({
      ...report(
        project({
          ...{ dir, outcome: passed ? 'pass' : 'fail', code: passed ? null : 'CRASH' },
        }),
      ),
      startedAt: new Date(Date.now() + hours * hour).toISOString(),
    });
    const cwd = folderWith({
      'lies.json': JSON.stringify(of('a', 24 * 365, true)),
      'true.json': JSON.stringify(of('a', -1, false)),
      'zone.json': JSON.stringify(of('a', 14, true)),
    });
    const merge = (...files: readonly string[]) =>
      runCommand(['report', ...files, '--format', 'json'], { cwd });
    for (const files of [
      ['lies.json', 'true.json'],
      ['true.json', 'lies.json'],
    ]) {
      const { code, stdout, stderr } = await merge(...files);
      expect([code, parseAs('report', stdout).projects[0]?.outcome]).toEqual([1, 'fail']);
      expect(stderr).toMatch(/^lies\.json: .*still to come/);
    }
    const alone = await merge('lies.json');
    expect([alone.code, parseAs('report', alone.stdout).startedAt]).toEqual([0, undefined]);
    // Somebody's clock is set to another zone of time.
    const { code, stderr } = await merge('zone.json', 'true.json');
    expect([code, stderr]).toEqual([0, '']);
  });

  test('of what was not proven is overruled by another look, whatever its clock said', async () => {
    const cwd = folderWith({ 'a/Dockerfile': 'FROM debian\n' });
    const earlier = {
      ...report(project({ dir: 'a', outcome: 'fail', code: 'CRASH' })),
      startedAt: new Date(Date.now() + 60 * 60 * 1000).toISOString(),
    };
    writeFileSync(join(cwd, 'all.json'), JSON.stringify(earlier));
    const words = ['--static', '--only', 'all.json', '--report', 'all.json'];
    expect((await verify(words, { cwd })).code).toBe(0);
    expect(parseAs('report', read(cwd, 'all.json'))).toMatchObject({
      outcome: 'pass',
      exitCode: 0,
    });
  });

  test('with a project that cannot be read tells of all others, and that one is verified again', async () => {
    const { projects, ...of } = fullReport;
    const passed = { ...projects[0], outcome: 'pass', code: null, warnings: [], steps: [] };
    const unread = { ...passed, dir: 'b', location: { file: 'a', line: 0 } };
    const { merged: _merged, missing: _missing, shard: _shard, ...whole } = of;
    const report = {
      ...whole,
      projects: [{ ...passed, dir: 'a' }, unread, { ...passed, dir: 'c' }],
    };
    const cwd = folderWith({
      'all.json': JSON.stringify(report),
      'b/Dockerfile': 'FROM debian\n',
      'c/Dockerfile': 'FROM debian\n',
    });
    const told = await runCommand(['report', 'all.json', '--format', 'json'], { cwd });
    const rows = parseAs('report', told.stdout).projects.map(({ dir, code }) => [dir, code]);
    expect(rows).toEqual([...[['a', null]], ['b', 'REPORT_UNFIT'], ['c', null]]);
    expect([told.code, told.stdout.includes('projects[1].location.line')]).toEqual([3, true]);
    const words = ['--static', '--only', 'all.json', '--format', 'json', 'b', 'c'];
    const again = await verify(words, { cwd });
    expect(parseAs('report', again.stdout).projects.map(({ dir }) => dir)).toContain('b');
  });

  test('takes the place of a file that is there, also behind a link, and leaves nothing beside', async () => {
    const cwd = folderWith({ ...fresh, 'out/old.json': 'x'.repeat(100_000) });
    symlinkSync('out/old.json', join(cwd, 'link.json'));
    await verify(['--report', 'link.json'], { cwd });
    expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
    parseAs('report', read(cwd, 'out/old.json'));
    expect(readdirSync(join(cwd, 'out'))).toEqual(['old.json']);
  });

  test.each([
    ['a folder that is not there', 'no/such.json'],
    ['a folder', 'json:web'],
    ['a name that can only be that of a folder', 'junit:new/'],
    ['a device', 'json:/dev/null'],
    ['a file as a folder', 'README.md/x.json'],
    ['a name that is too long', `${'x'.repeat(300)}.json`],
    ['no clear format', 'report.pdf'],
    ['a format that is none', 'foo:x.html'],
    ['a format that is misspelt', 'jnuit:x.xml'],
    ['an address', 'https://h.example/x.html'],
    ['no file', 'junit:'],
    ['nothing', ''],
  ])('to %s is refused before anything is built', async (_what, file) => {
    const cwd = folderWith(fresh);
    const before = treeOf(cwd);
    const env = { PATH: pathWithDocker('echo built > "$0.built"') };
    const { code, stdout, stderr } = await verify(['--report', file], { cwd, env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^This cannot be done:\n {2}--report: /);
    expect(existsSync(join(env.PATH, 'docker.built'))).toBe(false);
    expect(treeOf(cwd)).toEqual(before);
  });

  test.each([
    ['jnuit:x.xml', 'en', '“jnuit” is not a format of a report. Did you mean junit?'],
    ['JSON:x.json', 'en', '“JSON” is not a format of a report. Did you mean json?'],
    ['foo:x.html', 'en', '“foo” is not a format of a report: it is one of text, json, '],
    [
      'jnuit:x.xml',
      'fr',
      '«\u00a0jnuit\u00a0» n’est pas un format de rapport. Vouliez-vous dire junit\u202f?',
    ],
  ])('as %s is refused in %s with the nearest format', async (file, locale, message) => {
    const cwd = folderWith(fresh);
    const { code, stderr } = await verify(['--report', file, '--locale', locale], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  test('to where we may not write is refused', async () => {
    const cwd = folderWith({ ...fresh, 'mine/old.json': '' });
    const { program, ...user } = ordinaryUser();
    giveAway(cwd);
    chmodSync(join(cwd, 'mine'), 0o555);
    const { code, stderr } = await verify(['--report', 'mine/old.json'], { cwd, program, ...user });
    expect(code).toBe(2);
    expect(stderr).toContain('“mine/old.json” cannot be written');
    chmodSync(join(cwd, 'mine'), 0o755);
  });

  test('is not written twice to one file', async () => {
    const { code, stderr } = await verify(['--report', 'a.json', '--report=junit:./a.json'], {
      cwd: folderWith(fresh),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('“junit:./a.json” is written already');
  });

  test('that cannot be written after all is told, and the machine is at fault', async () => {
    const cwd = folderWith({ ...fresh, 'out/x': '' });
    const env = {
      PATH: pathWithDocker(`rm -rf "${join(cwd, 'out')}"; echo > "${join(cwd, 'out')}"; exit 1`),
    };
    const words = ['--report', 'out/a.json', '--report', 'b.json'];
    const { code, stderr } = await verify(words, { cwd, env });
    expect(code).toBe(3);
    expect(stderr).toContain('The report was not written: ');
    expect(stderr).not.toMatch(/\n\s+at |bug/);
    parseAs('report', read(cwd, 'b.json'));
  });

  test('is written when SIGTERM ends the build', async () => {
    const cwd = folderWith(fresh);
    const mark = join(cwd, 'begun');
    const env = { PATH: pathWithDocker(`echo > "${mark}"; sleep 60`) };
    const { code } = await verify(['--report', 'a.json', '--report', 'b.xml'], {
      cwd,
      env,
      started: async (pid) => {
        while (!existsSync(mark)) await wait(20);
        process.kill(pid, 'SIGTERM');
      },
    });
    expect(code).toBe(143);
    const report = parseAs('report', read(cwd, 'a.json'));
    expect([report.exitCode, report.projects[0]?.code]).toEqual([143, 'TERMINATED']);
    expect(read(cwd, 'b.xml')).toContain('type="TERMINATED"');
  });

  test('is written where no engine answers and that is no failure', async () => {
    const cwd = folderWith(fresh);
    const words = ['--if-engine', '--format=junit', '--report', 'a.json'];
    const { code, stdout, stderr } = await verify(words, { cwd });
    expect(code).toBe(0);
    expect(stderr).toContain('Not proven yet');
    expect(stdout).toContain('<skipped>There is no docker command on this machine.</skipped>');
    expect(parseAs('report', read(cwd, 'a.json')).outcome).toBe('skip');
  });
});

describe('a report of a new project', () => {
  const create = (cwd: string, ...words: readonly string[]) =>
    runCommand(['demo', ...words], { cwd, env: noDocker });

  test('goes with --verify only, and nothing is written without', async () => {
    const cwd = temporaryFolder();
    for (const [words, problem] of [
      [['--report', 'a.json'], '--report: This goes with --verify.'],
      [['--format', 'junit'], '--format junit: This goes with --verify.'],
      [['--format', 'github', '--no-verify'], '--format github: This goes with --verify.'],
      [
        ['--report', 'a.json', '--verify', '--dry-run'],
        '--report: This does not go together with --dry-run.',
      ],
      [
        ['--format', 'sarif', '--verify', '--check'],
        '--format sarif: This does not go together with --check.',
      ],
      [['--report', 'no/a.json', '--verify'], '--report: “no/a.json” cannot be written'],
    ] as const) {
      const { code, stdout, stderr } = await create(cwd, ...words);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(`\n  ${problem}`);
    }
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('is written, and one is printed', async () => {
    const cwd = temporaryFolder();
    const words = ['--verify', '--format=junit', '--report', 'a.json'];
    const { code, stdout, stderr } = await create(cwd, ...words);
    expect(code).toBe(3);
    expect(stdout).toMatch(/^<\?xml[\s\S]*<\/testsuites>\n$/);
    expect(stderr).toContain('Created demo');
    expect(parseAs('report', read(cwd, 'a.json')).projects[0]?.dir).toBe('demo');
    expect(treeOf(join(cwd, 'demo'))).toEqual(fresh);
  });

  test('says where no engine answered', async () => {
    const cwd = temporaryFolder();
    const { code, stdout } = await create(cwd, '--verify', '--if-engine', '--report=a.xml');
    expect(code).toBe(0);
    expect(stdout).toContain('Created demo');
    expect(read(cwd, 'a.xml')).toContain('<skipped>');
  });
});

describe('on GitHub', () => {
  const github = (root: string, cwd: string, env: Readonly<Record<string, string>> = {}) =>
    verify(['.', '--format=github'], {
      cwd: join(root, cwd),
      env: { PATH: pathWithDocker(), GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: root, ...env },
    });

  test('the annotation is at the line, seen from the repository’s root', async () => {
    const root = folderWith(
      Object.fromEntries(Object.entries(broken).map(([path, text]) => [`some/ada/${path}`, text])),
    );
    const { code, stdout } = await github(root, 'some/ada');
    expect(code).toBe(1);
    expect(obeyed(stdout).find(({ name }) => name === 'error')).toMatchObject({
      properties: { file: `some/ada/${at.file}`, line: `${at.line}`, title: 'web' },
    });
  });

  test('the summary is added to what is there', async () => {
    const root = folderWith({ ...broken, summary: 'before\n' });
    const GITHUB_STEP_SUMMARY = join(root, 'summary');
    await github(root, '.', { GITHUB_STEP_SUMMARY });
    expect(read(root, 'summary')).toMatch(
      /^before\n### docker-intro: 0 proven, 1 failed.*\n\n\| Project .*\n\| --- .*\n\| web \| failed \| web\/Dockerfile&#58;2 .*\|\n\n$/,
    );
  });

  test('a summary that is full or cannot be written changes nothing', async () => {
    const full = 'x'.repeat(1024 * 1024);
    const root = folderWith({ ...broken, summary: full });
    const first = await github(root, '.', { GITHUB_STEP_SUMMARY: join(root, 'summary') });
    expect([first.code, read(root, 'summary') === full]).toEqual([1, true]);
    mkdirSync(join(root, 'folder'));
    const second = await github(root, '.', { GITHUB_STEP_SUMMARY: join(root, 'folder') });
    expect(second.code).toBe(1);
    expect(second.stderr).toContain('The report was not written: ');
    expect(second.stdout).toBe(first.stdout);
  });

  test('no name of a folder is obeyed', async () => {
    const env = { PATH: pathWithDocker(), GITHUB_ACTIONS: 'true' };
    const { code, stdout, stderr } = await verify(['::add-mask::x', '##[group]y'], { env });
    expect(code).not.toBe(0);
    expect(stderr + stdout).toContain('[group]y');
    expect(obeyed(stdout + stderr)).toEqual([]);
  });

  test.each(['github', 'text'])('nothing that a build says is obeyed, as %s', async (format) => {
    const cwd = folderWith(fresh);
    const said = join(temporaryFolder(), 'said');
    writeFileSync(
      said,
      '::add-mask::x\n \u0085 ::stop-commands::y\n##[set-env name=a]b\n::error::z\n',
    );
    const env = {
      PATH: pathWithDocker(
        `while IFS= read -r l; do printf '%s\\n' "$l"; done < "${said}"; exit 1`,
      ),
      GITHUB_ACTIONS: 'true',
    };
    const { stdout, stderr } = await verify([`--format=${format}`], { cwd, env });
    expect(stdout + stderr).toContain('stop-commands::y');
    expect(obeyed(stderr)).toEqual([]);
    // Of an old base image it may warn.
    const names = obeyed(stdout).flatMap(({ name }) => (name === 'warning' ? [] : [name]));
    expect(names).toEqual(
      format === 'github' ? ['group', 'stop-commands', 'endgroup', 'error'] : [],
    );
  });
});
