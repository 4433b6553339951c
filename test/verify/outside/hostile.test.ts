import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { execa } from 'execa';
import type { Report } from '../../../generators/core/verdict/report.js';
import { giveAway, ordinaryUser } from '../../cli/ordinary-user.js';
import { processesHere } from '../../processes-here.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { honestProject, hostileProject, writeProject } from './hostile.js';
import { outsideDocker, withoutWalls } from './outside.js';

const isRoot = process.getuid?.() === 0;
const ports = { next: 16_000 + 100 * Number(process.env['JEST_WORKER_ID'] ?? 0) };

/** Whether this machine lets such a user have namespaces; in most containers nobody may. */
const mayUnshare = (asRoot: boolean): boolean => {
  const words = ['--mount', '--pid', '--fork', '--kill-child', 'mount', '-t', 'proc', 'x', '/proc'];
  const user = asRoot ? [] : ['--user', '--map-root-user'];
  const ids = asRoot || !isRoot ? {} : { uid: 65_534, gid: 65_534 };
  return spawnSync('unshare', [...user, ...words], ids).status === 0;
};

/** Who verifies, and whether students' programs are walled off. */
const machines = [
  ['root, with walls', { asRoot: true, walls: true }],
  ['root, without walls', { asRoot: true, walls: false }],
  ['another, with walls', { asRoot: false, walls: true }],
  ['another, without walls', { asRoot: false, walls: false }],
] as const;

const canBe = ([, { asRoot, walls }]: (typeof machines)[number]) =>
  (isRoot || !asRoot) && (!walls || mayUnshare(asRoot));

/** What is verified, and by whom. */
async function verified(asRoot: boolean, walls: boolean, files: (others: Others) => Files[]) {
  const { uid, program } = asRoot ? { program: ordinary.main } : ordinary.user;
  const place = temporaryFolder();
  const home = writeProject(join(place, 'home'), { 'secret.txt': 's3cret', '.netrc': 's3cret' });
  const scratch = writeProject(join(place, 'tmp'), { 'of-another.txt': 's3cret' });
  const others = { home, scratch, students: join(place, 'class') };
  const dirs = files(others).map((each, index) =>
    writeProject(join(place, `class/s${index}`), each),
  );
  symlinkSync(join(home, 'secret.txt'), join(others.students, 's0/leak.txt'));
  symlinkSync('../../home', join(others.students, 's0/leaks'));
  if (!asRoot) giveAway(place);
  const path = asRoot ? (process.env['PATH'] ?? '') : '/usr/local/bin:/usr/bin:/bin';
  const words = [
    'verify',
    ...dirs,
    '--outside',
    '--trust',
    '--jobs',
    '1',
    '--format',
    'json',
    '--expect',
    '/nothing found|honest/',
  ];
  const done = await execa(process.execPath, [program, ...words], {
    ...(uid === undefined ? {} : { uid, gid: uid }),
    ...{ cwd: '/', reject: false, extendEnv: false, stdin: 'ignore', timeout: 240_000 },
    env: {
      PATH: walls ? path : withoutWalls(path),
      ...{ HOME: home, TMPDIR: scratch, LC_ALL: 'C.UTF-8', SSH_AUTH_SOCK: `${home}/s3cret` },
      ...{ GITHUB_TOKEN: 's3cret', AWS_SECRET_ACCESS_KEY: 's3cret', PIP_CONFIG_FILE: '/s3cret' },
      ...{ HTTPS_PROXY: 'http://me:s3cret@127.0.0.1:9', PIP_INDEX_URL: 'https://s3cret@x/simple' },
      ...{ PIP_CLIENT_CERT: '/s3cret', PYTHONPATH: '/s3cret' },
    },
  });
  const report = JSON.parse(`${done.stdout}`) as Report;
  return { report, said: `${done.stderr}`, others };
}

type Files = Readonly<Record<string, string>>;
type Others = { readonly home: string; readonly scratch: string; readonly students: string };

const ordinary = { main: '', user: { program: '' } as ReturnType<typeof ordinaryUser> };
beforeAll(async () => {
  ordinary.main = (await import('../../docker/emit.js')).mainFile;
  ordinary.user = ordinaryUser();
});

outsideDocker('students who mean harm', () => {
  it.each(machines.filter(canBe))(
    'are given nothing, and leave nothing to the next: %s',
    async (_who, { asRoot, walls }) => {
      const port = ports.next++;
      const stays = `harmless-${randomUUID()}`;
      const files = ({ home, scratch, students }: Others) => [
        ...[join(home, 'secret.txt'), join(scratch, 'of-another.txt')],
        join(students, 's1/main.py'),
      ];
      const { report, others } = await verified(asRoot, walls, (places) => [
        hostileProject({ port, stays, others: walls ? files(places) : [] }),
        honestProject(port),
      ]);
      expect(report.projects.map(({ code, message }) => [code, message])).toEqual([
        [null, null],
        [null, null],
      ]);
      expect(processesHere().filter((args) => args.includes(stays))).toEqual([]);
      expect(readdirSync(others.scratch)).toEqual(['of-another.txt']);
      for (const path of files(others)) expect(readFileSync(path, 'utf8')).not.toMatch('mine now');
    },
    240_000,
  );
});
