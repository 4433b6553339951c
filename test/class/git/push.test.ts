import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { classExitCode } from '../../../generators/core/class/class-made.js';
import { fr } from '../../../generators/core/i18n/fr/fr.js';
import { needing } from '../../programs/needing.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { treeOf } from '../../tree.js';
import { make, problemsOf } from '../make.js';
import { students } from '../students.js';
import { git } from './git.js';
import {
  addRepository,
  closedPort,
  decline,
  type GitServer,
  login,
  startGitServer,
  startSilentServer,
} from './git-server.js';

let server: GitServer;
beforeAll(async () => {
  server = await startGitServer();
  // A user whose configuration would let a push ask, wait, and more.
  const home = temporaryFolder();
  const ask = join(home, 'ask');
  writeFileSync(ask, `#!/bin/sh\ntouch ${home}/asked\nsleep 60\n`);
  chmodSync(ask, 0o755);
  writeFileSync(join(home, '.gitconfig'), `[core]\naskPass = ${ask}\n[push]\ngpgSign = true\n`);
  Object.assign(process.env, { HOME: home, GIT_ASKPASS: ask, SSH_ASKPASS: ask, DISPLAY: ':9' });
});

/** Makes and pushes a class of so many. */
const push = (count: number, remote: string, more: Partial<Parameters<typeof make>[0]> = {}) =>
  make({
    students: students(count, {}, remote),
    out: join(temporaryFolder(), 'out'),
    ...{ git: true, push: true, pushTimeout: 20_000 },
    ...more,
  });

const pushes = ({ results }: Awaited<ReturnType<typeof make>>) => results.map((each) => each.push);

describe('--push', () => {
  it('pushes each project to its own repository, several at once, and finds them equal then', async () => {
    for (const id of [1, 2, 3, 4, 5, 6]) server.add(`all/id-${id}.git`);
    const out = join(temporaryFolder(), 'out');
    const remote = `${server.url('fine')}/all/{id}.git`;
    const made = await push(6, remote, { out });
    expect(pushes(made)).toEqual(Array(6).fill('pushed'));
    expect(server.busiest()).toBeGreaterThan(1);
    for (const { student, commit } of made.results) {
      const there = join(server.root, `all/${student.id}.git`);
      expect(git(there, 'rev-parse', 'main')).toBe(commit);
    }
    const again = await push(6, remote, { out, git: false });
    expect(pushes(again)).toEqual(Array(6).fill('equal'));
    expect(again.results.map(({ project, why }) => [project, why])).toEqual(
      Array(6).fill(['complete', null]),
    );
    // What class.json has is enough.
    const third = await make({ students: students(6), out, push: true });
    expect(pushes(third)).toEqual(Array(6).fill('equal'));
  });

  it('goes on after failures, and takes up with the next run what is left', async () => {
    const parent = temporaryFolder();
    const [out, remote] = [join(parent, 'out'), join(parent, 'srv', '{id}.git')];
    addRepository(join(parent, 'srv/id-1.git'));
    addRepository(join(parent, 'srv/id-3.git'));
    const told: string[] = [];
    const made = await push(3, remote, {
      out,
      told: (each) => told.push(`${each.student.id} ${each.push}`),
    });
    expect(pushes(made)).toEqual(['pushed', 'failed', 'pushed']);
    expect(told.sort()).toEqual(['id-1 pushed', 'id-2 failed', 'id-3 pushed']);
    expect(made.results[1]?.why).toContain('There is no repository');
    addRepository(join(parent, 'srv/id-2.git'));
    expect(pushes(await push(3, remote, { out }))).toEqual(['equal', 'pushed', 'equal']);
  });

  it('lists a repository that has other commits, and never forces it', async () => {
    const parent = temporaryFolder();
    const there = addRepository(join(parent, 'id-1.git'));
    git(parent, 'clone', '--quiet', there, 'work');
    git(join(parent, 'work'), 'commit', '--allow-empty', '--quiet', '-m', 'Other');
    git(join(parent, 'work'), 'push', '--quiet', 'origin', 'HEAD:main');
    const before = git(there, 'rev-parse', 'main');
    writeFileSync(
      join(parent, 'gitconfig'),
      `[push]\ndefault = matching\n[remote]\npushDefault = x\n`,
    );
    const made = await push(1, join(parent, '{id}.git'));
    expect(pushes(made)).toEqual(['diverged']);
    expect(made.results[0]?.why).toContain('commits that this project does not have');
    expect(classExitCode(made)).toBe(1);
    expect(git(there, 'rev-parse', 'main')).toBe(before);
  });

  it('says how to get what is there, with a command that works', async () => {
    const parent = temporaryFolder();
    const there = addRepository(join(parent, 'id-1.git'));
    const out = join(parent, 'ma classe');
    await push(1, join(parent, '{id}.git'), { out });
    git(parent, 'clone', '--quiet', there, 'work');
    git(join(parent, 'work'), 'commit', '--allow-empty', '--quiet', '-m', 'Theirs');
    git(join(parent, 'work'), 'push', '--quiet', 'origin', 'HEAD:main');
    const command = async (remote: string) => {
      const made = await push(1, remote, { out });
      expect(pushes(made)).toEqual(['diverged']);
      return /git -C .*$/.exec(made.results[0]?.why ?? '')?.[0] ?? '';
    };
    const folder = join(out, 'student-1');
    expect(await command(join(parent, '{id}.git'))).toBe(`git -C '${folder}' pull origin main`);
    git(folder, 'remote', 'set-url', 'origin', join(parent, 'elsewhere.git'));
    const typed = await command(join(parent, '{id}.git'));
    expect(typed).toBe(`git -C '${folder}' pull ${there} main`);
    expect(spawnSync('sh', ['-c', typed], { encoding: 'utf8' }).stderr).not.toContain('fatal');
    expect(git(folder, 'rev-parse', 'main')).toBe(git(there, 'rev-parse', 'main'));
  });

  it('pushes what the student has committed on main since, whatever is checked out', async () => {
    const parent = temporaryFolder();
    const there = addRepository(join(parent, 'id-1.git'));
    const out = join(parent, 'out');
    await push(1, join(parent, '{id}.git'), { out });
    const folder = join(out, 'student-1');
    git(folder, 'commit', '--allow-empty', '--quiet', '-m', 'On main');
    git(folder, 'checkout', '--quiet', '-b', 'mine/one');
    git(folder, 'commit', '--allow-empty', '--quiet', '-m', 'Not to be seen yet');
    git(folder, 'pack-refs', '--all');
    expect(pushes(await push(1, join(parent, '{id}.git'), { out }))).toEqual(['pushed']);
    expect(git(there, 'rev-parse', 'main')).toBe(git(folder, 'rev-parse', 'main'));
    expect(git(there, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  });

  it('pushes nothing where there is no main, and says how to make one', async () => {
    const parent = temporaryFolder();
    const there = addRepository(join(parent, 'id-1.git'));
    const out = join(parent, 'out');
    await make({ students: students(1), out, git: true });
    const folder = join(out, 'student-1');
    git(folder, 'branch', '--move', 'main', 'master');
    const made = await push(1, join(parent, '{id}.git'), { out });
    expect(made.results[0]).toMatchObject({ push: 'failed', needs: 'mend' });
    expect(made.results[0]?.why).toContain(`git -C ${folder} branch main`);
    expect(git(there, 'for-each-ref')).toBe('');
    git(folder, 'branch', 'main');
    expect(pushes(await push(1, join(parent, '{id}.git'), { out }))).toEqual(['pushed']);
  });

  it('logs in with what the address has, and repeats it nowhere', async () => {
    server.add('secret/id-1.git');
    const { user, password } = login;
    const who = `${encodeURIComponent(user)}:${encodeURIComponent(password)}@`;
    const out = join(temporaryFolder(), 'out');
    const made = await push(1, `${server.url('login', who)}/secret/{id}.git`, { out });
    expect(made.results[0]).toMatchObject({ push: 'pushed', why: null });
    const bare = `${server.url('login')}/secret/id-1.git`;
    expect(git(join(out, 'student-1'), 'config', 'remote.origin.url')).toBe(bare);
    for (const secret of [password, encodeURIComponent(password), 'prof']) {
      expect(
        JSON.stringify([
          treeOf(out),
          { ...made, results: made.results.map(({ student: _, ...rest }) => rest) },
        ]),
      ).not.toContain(secret);
    }
    expect(pushes(await push(1, bare, { out }))).toEqual(['failed']);
  });

  it('shows no secret where a push fails, whatever git repeats', async () => {
    for (const remote of [
      `${server.url('login', 'u:s3cret@')}/none/{id}.git`,
      `${server.url('forbidden', 's3cret@')}/none/{id}.git?key=s3cret`,
      `http://u:s3cret@127.0.0.1:${await closedPort()}/{id}.git`,
      'http://u:s3cret@does-not-exist.invalid/{id}.git',
    ]) {
      const made = await push(1, remote);
      const { student: _, ...rest } = made.results[0] ?? { student: undefined };
      expect(rest).toMatchObject({ push: 'failed' });
      expect(JSON.stringify(rest)).not.toContain('s3cret');
    }
  });

  const failing: [string, () => Promise<string> | string, RegExp, RegExp][] = [
    ['wants a login', () => server.url('login'), /wants a login/, /demande une connexion/],
    ['forbids it', () => server.url('forbidden'), /may not push/, /pas le droit/],
    ['has too much to do', () => server.url('busy'), /too much to do/, /débordé/],
    ['has a fault', () => server.url('broken'), /fault of its own/, /en panne/],
    ['shows a page', () => server.url('page'), /web page/, /page web/],
    ['cuts the line', () => server.url('cut'), /was cut/, /coupée/],
    ['knows no such repository', () => server.url('fine'), /no repository/, /n’existe pas/],
    [
      'is not there',
      async () => `http://127.0.0.1:${await closedPort()}`,
      /No server/,
      /Aucun serveur/,
    ],
    [
      'is not there for git',
      async () => `git://127.0.0.1:${await closedPort()}`,
      /No server/,
      /Aucun serveur/,
    ],
    ['has no name', () => 'http://does-not-exist.invalid', /not known/, /inconnu/],
    ['speaks no TLS', () => server.url('fine').replace('http:', 'https:'), /secure/, /sécurisée/],
  ];
  it.each(failing)(
    'says what is the matter where the server %s',
    async (_name, url, en, french) => {
      const remote = `${await url()}/nobody/{id}.git`;
      const made = await push(2, remote);
      expect(pushes(made)).toEqual(['failed', 'failed']);
      expect(made.results[0]?.why).toMatch(en);
      expect(made.results[0]?.why).toContain('id-1.git');
      const inFrench = await push(1, remote, { messages: fr });
      expect(inFrench.results[0]?.why).toMatch(french);
    },
  );

  it('says what a hook of the server says, made inert', async () => {
    const parent = temporaryFolder();
    decline(addRepository(join(parent, 'id-1.git')), 'Only on Monday\\033[31m\\007!');
    const made = await push(1, join(parent, '{id}.git'));
    expect(made.results[0]?.why).toContain('Only on Monday');
    expect(made.results[0]?.why).not.toMatch(/\p{Cc}/u);
  });

  it('says that a push is too large for the server', async () => {
    server.add('large/id-1.git');
    const made = await push(1, `${server.url('big')}/large/{id}.git`);
    expect(made.results[0]?.why).toContain('refuses so much at once');
  });

  it.each([
    ['HTTP', async () => `${server.url('silent')}/x/{id}.git`],
    ['a drip of HTTP', async () => `${server.url('drip')}/x/{id}.git`],
    ['git://', async () => `git://127.0.0.1:${await startSilentServer()}/{id}.git`],
    ['TLS', async () => `https://127.0.0.1:${await startSilentServer()}/{id}.git`],
  ])('gives up a server that is silent (%s), and leaves no process', async (_name, remote) => {
    const started = performance.now();
    const address = await remote();
    const made = await push(3, address, { pushTimeout: 1500 });
    expect(pushes(made)).toEqual(['failed', 'failed', 'failed']);
    expect(made.results[0]?.why).toContain('longer than 1.5 seconds');
    expect(performance.now() - started).toBeLessThan(12_000);
    const [place = ''] = /127.0.0.1:\d+\/(?:\w+\/)*/.exec(address) ?? [];
    const { stdout } = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
    expect(stdout.split('\n').filter((line) => line.includes(place))).toEqual([]);
  });

  it('is stopped by its signal', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 1000);
    const made = await push(20, `${server.url('silent')}/x/{id}.git`, {
      signal: stop.signal,
      jobs: 2,
    });
    expect(made.interrupted).toBe(true);
  });

  it('asks nobody', () => {
    expect(existsSync(join(`${process.env.HOME}`, 'asked'))).toBe(false);
  });

  it('starts no program that a project names', async () => {
    const parent = temporaryFolder();
    addRepository(join(parent, 'id-1.git'));
    const out = join(parent, 'out');
    await make({ students: students(1), out, git: true });
    const folder = join(out, 'student-1');
    const trap = join(parent, 'ran');
    mkdirSync(join(folder, '.git/hooks'));
    writeFileSync(join(folder, '.git/hooks/pre-push'), `#!/bin/sh\ntouch ${trap}\n`, {
      mode: 0o755,
    });
    git(folder, 'config', 'core.sshCommand', `touch ${trap};`);
    git(folder, 'config', 'credential.helper', `!touch ${trap};`);
    git(folder, 'config', 'remote.origin.receivepack', `touch ${trap};`);
    git(folder, 'config', `url.ext::sh -c touch% ${trap}.insteadOf`, parent);
    expect(pushes(await push(1, join(parent, '{id}.git'), { out, git: false }))).toEqual([
      'pushed',
    ]);
    expect(existsSync(trap)).toBe(false);
  });

  it('needs an address and a repository', async () => {
    const out = temporaryFolder();
    await make({ students: students(2), out });
    expect(await problemsOf({ students: students(2), out, push: true, git: true })).toEqual({
      '--push': expect.stringContaining('--remote'),
    });
    const addressed = students(2, {}, join(out, 'srv', '{id}.git'));
    expect(await problemsOf({ students: addressed, out, push: true })).toEqual({
      '--remote': expect.stringContaining('--git'),
    });
  });

  it('pushes nothing from a project whose repository is gone', async () => {
    const parent = temporaryFolder();
    addRepository(join(parent, 'id-1.git'));
    const out = join(parent, 'out');
    await make({ students: students(1), out, git: true });
    rmSync(join(out, 'student-1/.git/refs'), { recursive: true });
    const made = await push(1, join(parent, '{id}.git'), { out });
    expect(made.results[0]).toMatchObject({
      push: 'failed',
      why: expect.stringContaining('no commit'),
    });
  });
});

needing('ssh')('ssh', () => {
  it('does not ask, and says that the host is not known', async () => {
    const made = await push(1, `ssh://git@127.0.0.1:${await closedPort()}/{id}.git`);
    expect(made.results[0]?.why).toMatch(/No server|not known/);
    expect(readdirSync(`${process.env.HOME}`)).not.toContain('asked');
    expect(readFileSync(join(`${process.env.HOME}`, '.gitconfig'), 'utf8')).toContain('askPass');
  });
});
