import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { classExitCode } from '../../../generators/core/class/class-made.js';
import { readClassIndex } from '../../../generators/core/class/standing/class-index.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { treeOf } from '../../tree.js';
import { counts, make, problemsOf } from '../make.js';
import { students } from '../students.js';
import { git } from './git.js';

const files = [
  ...['.gitattributes', '.gitignore', '.yo-rc.json', 'README.md', 'web/Dockerfile'],
  'web/myapp.py',
];

/** The commits of a class, by the students' ids, in the order of the roster. */
const commitsIn = (out: string) =>
  readClassIndex(out)?.students.map(({ id, commit }) => `${id} ${commit}`);

/** Runs with other variables in the environment, as a shell would have them. */
async function within<T>(
  variables: Readonly<Record<string, string>>,
  act: () => Promise<T>,
): Promise<T> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    return await act();
  } finally {
    for (const name of Object.keys(variables)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

/** All that a user may have set up, and that would spoil a commit. */
function hostileHome(): Readonly<Record<string, string>> {
  const home = temporaryFolder();
  const hooks = join(home, 'hooks');
  mkdirSync(join(home, 'templates/hooks'), { recursive: true });
  mkdirSync(hooks);
  mkdirSync(join(home, '.config/git'), { recursive: true });
  for (const hook of ['pre-commit', 'prepare-commit-msg', 'commit-msg', 'post-commit']) {
    for (const place of [hooks, join(home, 'templates/hooks')]) {
      writeFileSync(join(place, hook), `#!/bin/sh\ntouch ${home}/hook-ran\nexit 1\n`);
      chmodSync(join(place, hook), 0o755);
    }
  }
  writeFileSync(join(home, '.config/git/ignore'), '*\n');
  writeFileSync(join(home, '.config/git/attributes'), '* text eol=crlf\n');
  const settings = [
    '[user]\nname = Prof\nemail = p@example.org\nsigningkey = none',
    '[commit]\ngpgsign = true\ntemplate = /nonexistent\ncleanup = verbatim',
    `[init]\ndefaultBranch = trunk\ntemplateDir = ${home}/templates`,
    `[core]\nhooksPath = ${hooks}\nautocrlf = true\nsafecrlf = true\nfsmonitor = /bin/false`,
    '[gpg]\nprogram = /bin/false',
  ];
  writeFileSync(join(home, '.gitconfig'), `${settings.join('\n')}\n`);
  return {
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    GIT_TEMPLATE_DIR: join(home, 'templates'),
    GIT_AUTHOR_NAME: 'Somebody',
    GIT_COMMITTER_DATE: '2001-01-01T00:00:00Z',
    GIT_DEFAULT_HASH: 'sha256',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'commit.gpgSign',
    GIT_CONFIG_VALUE_0: 'true',
    TZ: 'Pacific/Kiritimati',
  };
}

describe('a class with git', () => {
  it('has one commit on main in each project, sound and clean', async () => {
    const out = join(temporaryFolder(), 'ma classe é');
    const made = await make({ students: students(5), out, git: true });
    expect(counts(made)).toEqual({ made: 5 });
    for (const { student, commit } of made.results) {
      const folder = join(out, student.folder);
      expect(git(folder, 'rev-parse', 'main')).toBe(commit);
      expect(git(folder, 'symbolic-ref', 'HEAD')).toBe('refs/heads/main');
      expect(git(folder, 'rev-list', '--count', '--all')).toBe('1');
      expect(git(folder, 'ls-files').split('\n')).toEqual(files);
      expect(git(folder, 'status', '--porcelain')).toBe('');
      expect(git(folder, 'fsck', '--strict')).toBe('');
      expect(git(folder, 'show', `HEAD:README.md`)).toBe(
        readFileSync(join(folder, 'README.md'), 'utf8').trim(),
      );
    }
  });

  it('has the same commits on every machine, whatever is set up there', async () => {
    const parent = temporaryFolder();
    const [plain, hostile] = [join(parent, 'plain'), join(parent, 'hostile')];
    await make({ students: students(4), out: plain, git: true });
    const home = hostileHome();
    await within(home, () => make({ students: students(4), out: hostile, git: true }));
    expect(commitsIn(hostile)).toEqual(commitsIn(plain));
    expect(existsSync(join(`${home['HOME']}`, 'hook-ran'))).toBe(false);
    expect(existsSync(join(hostile, 'student-1/.git/hooks'))).toBe(false);
  });

  it('has the same commits for one project as for many', async () => {
    const parent = temporaryFolder();
    for (const count of [1, 2, 130]) {
      await make({ students: students(count), out: join(parent, `${count}`), git: true });
    }
    const first = commitsIn(join(parent, '1'))?.[0];
    expect(commitsIn(join(parent, '2'))?.[0]).toBe(first);
    expect(commitsIn(join(parent, '130'))?.[0]).toBe(first);
    expect(new Set(commitsIn(join(parent, '130'))).size).toBe(130);
  });

  it('works inside another repository, and out of its hooks', async () => {
    const outer = temporaryFolder();
    git(outer, 'init', '--quiet');
    const out = join(outer, 'class');
    const inHook = {
      GIT_DIR: join(outer, '.git'),
      GIT_WORK_TREE: outer,
      GIT_INDEX_FILE: join(outer, '.git/index'),
      GIT_PREFIX: '',
    };
    await within(inHook, () => make({ students: students(3), out, git: true }));
    for (const folder of ['student-1', 'student-3']) {
      expect(git(join(out, folder), 'rev-list', '--count', 'HEAD')).toBe('1');
    }
    expect(git(outer, 'ls-files')).toBe('');
    expect(existsSync(join(outer, '.git/refs/heads/main'))).toBe(false);
  });

  it('is refused before anything is written where there is no git', async () => {
    const out = join(temporaryFolder(), 'out');
    const made = await within({ PATH: '/nonexistent' }, () =>
      make({ students: students(1), out, git: true }).catch(({ message }: Error) => message),
    );
    expect(made).toBe('{"gitMissing":true}');
    expect(existsSync(out)).toBe(false);
  });

  it('makes repositories of projects that were made without', async () => {
    const out = temporaryFolder();
    await make({ students: students(2), out });
    writeFileSync(join(out, 'student-1/web/myapp.py'), 'mine\n');
    rmSync(join(out, 'student-1/README.md'));
    writeFileSync(join(out, 'student-1/notes.txt'), 'mine\n');
    const made = await make({ students: students(3), out, git: true });
    expect(counts(made)).toEqual({ complete: 2, made: 1 });
    expect(made.results.map(({ why }) => why)).toEqual([null, null, null]);
    const edited = join(out, 'student-1');
    expect(git(edited, 'show', 'HEAD:web/myapp.py')).toBe('mine');
    expect(git(edited, 'status', '--porcelain')).toBe('?? notes.txt');
    expect(git(join(out, 'student-2'), 'status', '--porcelain')).toBe('');
    expect(commitsIn(out)?.[1]).toBe(`id-2 ${git(join(out, 'student-2'), 'rev-parse', 'HEAD')}`);
  });

  it('leaves a repository alone that is there, whatever is in it', async () => {
    const out = temporaryFolder();
    await make({ students: students(2), out, git: true });
    git(join(out, 'student-1'), 'commit', '--allow-empty', '-m', 'Mine', '--quiet');
    rmSync(join(out, 'student-2/.git/HEAD'));
    const before = treeOf(out);
    const made = await make({ students: students(2), out, git: true });
    expect(counts(made)).toEqual({ complete: 2 });
    expect(made.results[1]?.commit).toBe(null);
    const { 'class.json': _then, ...was } = before;
    const { 'class.json': _now, ...is } = treeOf(out);
    expect(is).toEqual(was);
  });
});

describe('--update in a repository', () => {
  const changed = students(1, { greeting: 'Salut' });

  async function standing() {
    const out = temporaryFolder();
    await make({ students: students(1), out, git: true });
    return { out, folder: join(out, 'student-1') };
  }

  it('commits what it changed, and leaves what the student has staged and changed', async () => {
    const { out, folder } = await standing();
    writeFileSync(join(folder, 'staged.txt'), 'staged\n');
    git(folder, 'add', 'staged.txt');
    writeFileSync(join(folder, 'web/Dockerfile'), 'mine\n');
    const made = await make({ students: changed, out, update: true });
    expect(made.results[0]).toMatchObject({ project: 'updated', edited: ['web/Dockerfile'] });
    expect(git(folder, 'status', '--porcelain')).toBe('A  staged.txt\n M web/Dockerfile');
    expect(git(folder, 'diff', '--name-only', 'HEAD~1').split('\n')).toEqual([
      '.yo-rc.json',
      'README.md',
      'staged.txt',
      'web/Dockerfile',
      'web/myapp.py',
    ]);
    expect(git(folder, 'show', '--name-only', '--format=%an').split('\n')).toEqual([
      'docker-intro',
      '',
      '.yo-rc.json',
      'README.md',
      'web/myapp.py',
    ]);
    expect(made.results[0]?.commit).toBe(git(folder, 'rev-parse', 'HEAD'));
    expect(git(folder, 'fsck', '--strict')).toBe('');
  });

  it('adds and removes files, and does nothing the second time', async () => {
    const { out, folder } = await standing();
    const added = students(1, { ci: 'github' });
    await make({ students: added, out, update: true });
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect(git(folder, 'ls-files')).toContain('.github/workflows/docker-intro.yml');
    expect(counts(await make({ students: added, out, update: true }))).toEqual({ complete: 1 });
    await make({ students: students(1), out, update: true });
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect(git(folder, 'ls-files').split('\n')).toEqual(files);
    expect(existsSync(join(folder, '.github'))).toBe(false);
    expect(git(folder, 'rev-list', '--count', 'HEAD')).toBe('3');
  });

  it('takes what is in no commit for edited', async () => {
    const { out, folder } = await standing();
    const before = readFileSync(join(folder, 'web/myapp.py'), 'utf8');
    writeFileSync(join(folder, 'web/myapp.py'), 'mine\n');
    git(folder, 'commit', '--quiet', '-am', 'Mine');
    writeFileSync(join(folder, 'web/myapp.py'), before);
    const made = await make({ students: changed, out, update: true });
    expect(made.results[0]?.edited).toEqual(['web/myapp.py']);
    expect(git(folder, 'status', '--porcelain')).toBe(' M web/myapp.py'.trim());
  });

  it('finishes what a killed run has written and not committed', async () => {
    const { out, folder } = await standing();
    const commit = git(folder, 'rev-parse', 'HEAD');
    await make({ students: changed, out, update: true });
    const wanted = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'reset', '--quiet', '--mixed', commit);
    await make({ students: changed, out, update: true });
    expect(git(folder, 'rev-parse', 'HEAD')).toBe(wanted);
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  it('leaves a project alone in the middle of a merge', async () => {
    const { out, folder } = await standing();
    writeFileSync(join(folder, '.git/MERGE_HEAD'), `${git(folder, 'rev-parse', 'HEAD')}\n`);
    const before = treeOf(folder);
    const made = await make({ students: changed, out, update: true });
    expect(made.results[0]).toMatchObject({ project: 'left', edited: [], needs: 'look' });
    expect(made.results[0]?.why).toContain('merge');
    expect(treeOf(folder)).toEqual(before);
  });

  it.each([
    ['a branch', ['checkout', '-qb', 'mine']],
    ['a branch that ends so', ['checkout', '-qb', 'my/main']],
    ['no branch', ['checkout', '-q', '--detach']],
    ['a branch without a commit', ['checkout', '-q', '--orphan', 'new']],
  ])('leaves a project alone that is on %s, and says how to go back', async (_name, words) => {
    const { out, folder } = await standing();
    git(folder, ...words);
    const before = treeOf(folder);
    for (const force of [false, true]) {
      const made = await make({ students: changed, out, update: !force, force });
      const [result] = made.results;
      expect(result).toMatchObject({ project: 'left', edited: [], needs: 'look' });
      expect(result?.why).toContain(`git -C ${folder} switch main`);
      expect(classExitCode(made)).toBe(1);
      expect(treeOf(folder)).toEqual(before);
    }
  });

  it('leaves a project alone that is locked, and says what to remove', async () => {
    const { out, folder } = await standing();
    writeFileSync(join(folder, '.git/index.lock'), '');
    const made = await make({ students: changed, out, update: true });
    expect(made.results[0]).toMatchObject({ project: 'left', needs: 'look' });
    expect(made.results[0]?.why).toContain(`remove ${folder}/.git/index.lock`);
    expect(classExitCode(made)).toBe(1);
  });

  it.each([
    ['changed', () => undefined],
    ['staged', (folder: string) => git(folder, 'add', 'web')],
  ])('commits as it is what was %s and --force replaces', async (_name, stage) => {
    const { out, folder } = await standing();
    const was = git(folder, 'rev-parse', 'HEAD:web/myapp.py');
    writeFileSync(join(folder, 'notes.txt'), 'theirs\n');
    writeFileSync(join(folder, 'web/myapp.py'), 'mine\n');
    stage(folder);
    const made = await make({ students: students(1), out, force: true });
    expect(made.results[0]).toMatchObject({ project: 'updated', why: null });
    expect(git(folder, 'show', 'HEAD~1:web/myapp.py')).toBe('mine');
    expect(git(folder, 'rev-parse', 'HEAD:web/myapp.py')).toBe(was);
    expect(git(folder, 'status', '--porcelain')).toBe('?? notes.txt');
  });

  it.each([
    ['deleted', (folder: string) => rmSync(join(folder, 'web/myapp.py'))],
    ['removed for git too', (folder: string) => git(folder, 'rm', '-q', 'web/myapp.py')],
  ])('has nothing to commit where --force undoes what was %s', async (_name, edit) => {
    const { out, folder } = await standing();
    const commit = git(folder, 'rev-parse', 'HEAD');
    writeFileSync(join(folder, 'notes.txt'), 'theirs\n');
    edit(folder);
    const made = await make({ students: students(1), out, force: true });
    expect(made.results[0]).toMatchObject({ project: 'updated', why: null, commit });
    expect(classExitCode(made)).toBe(0);
    expect(git(folder, 'status', '--porcelain')).toBe('?? notes.txt');
  });

  it('says in one line why git refuses a commit, and fails', async () => {
    const { out, folder } = await standing();
    writeFileSync(join(folder, '.git/refs/heads/main.lock'), '');
    const made = await make({ students: changed, out, update: true });
    const [result] = made.results;
    expect(result).toMatchObject({ project: 'updated', needs: 'mend' });
    expect(result?.why).toContain('main.lock');
    expect(result?.why).not.toMatch(/\\u\{|\n/);
    expect(classExitCode(made)).toBe(3);
  });

  it('runs no hook of a repository', async () => {
    const { out, folder } = await standing();
    const trap = join(temporaryFolder(), 'ran');
    mkdirSync(join(folder, '.git/hooks'));
    for (const hook of [
      'pre-commit',
      'post-commit',
      'reference-transaction',
      'post-index-change',
    ]) {
      writeFileSync(join(folder, '.git/hooks', hook), `#!/bin/sh\ntouch ${trap}\n`, {
        mode: 0o755,
      });
    }
    const made = await make({ students: changed, out, update: true });
    expect([made.results[0]?.project, existsSync(trap)]).toEqual(['updated', false]);
  });
});

describe('--remote', () => {
  it('sets the origin without what is secret in the address', async () => {
    const out = temporaryFolder();
    const remote = 'https://user:s3cret%21@git.example.org/class/{id}.git?token=t0ken';
    await make({ students: students(2, {}, remote), out, git: true });
    const shown = 'https://git.example.org/class/id-1.git';
    expect(git(join(out, 'student-1'), 'config', 'remote.origin.url')).toBe(shown);
    expect(git(join(out, 'student-1'), 'config', 'remote.origin.fetch')).toContain('refs/heads');
    expect(JSON.stringify(treeOf(out))).not.toMatch(/s3cret|t0ken/);
    expect(readClassIndex(out)?.students[0]?.remote).toBe(shown);
  });

  it('sets it where there is none yet or an earlier one, and leaves the student’s own', async () => {
    const out = temporaryFolder();
    await make({ students: students(4), out, git: true });
    git(join(out, 'student-2'), 'config', 'user.name', 'Léa');
    git(join(out, 'student-3'), 'remote', 'add', 'origin', 'https://u:pw@elsewhere.example/x.git');
    const one = await make({ students: students(4, {}, 'git@host:a/{id}.git'), out });
    expect(one.results.map(({ why }) => why)).toEqual([
      ...[null, null],
      expect.stringMatching(/elsewhere\.example\/x\.git$/),
      null,
    ]);
    expect(JSON.stringify(one)).not.toContain('pw');
    const two = await make({ students: students(4, {}, 'git@host:b/{id}.git'), out });
    expect(two.results[3]?.why).toBeNull();
    const origins = students(4).map(({ folder }) =>
      git(join(out, folder), 'config', 'remote.origin.url'),
    );
    expect(origins).toEqual([
      ...['git@host:b/id-1.git', 'git@host:b/id-2.git'],
      ...['https://u:pw@elsewhere.example/x.git', 'git@host:b/id-4.git'],
    ]);
  });

  it.each([
    ['ext::sh -c touch%20/tmp/x', 'no address'],
    ['-oProxyCommand=x', 'no address'],
    ['git@host:a/b c.git\n', 'no address'],
    ['host/path/{id}.git', 'no address'],
    ['htps://user:pw@host/{id}', 'no address'],
    ['git@host:org/the-same.git', '{id}'],
  ])('refuses %s', async (remote, why) => {
    const problems = await problemsOf({
      students: students(2, {}, remote),
      out: temporaryFolder(),
      git: true,
    });
    expect(problems['--remote']).toContain(why);
    expect(JSON.stringify(problems)).not.toContain('pw');
  });

  it('needs a repository', async () => {
    const out = temporaryFolder();
    const all = students(2, {}, 'git@host:a/{id}.git');
    expect(await problemsOf({ students: all, out })).toEqual({
      '--remote': expect.stringContaining('--git'),
    });
    await make({ students: students(2), out, git: true });
    expect(counts(await make({ students: all, out }))).toEqual({ complete: 2 });
  });

  it('stores an address with spaces as git reads it', async () => {
    const parent = temporaryFolder();
    const remote = join(parent, 'my "repos"; # \\x', '{id}.git');
    await make({ students: students(1, {}, remote), out: join(parent, 'out'), git: true });
    const url = git(join(parent, 'out/student-1'), 'config', 'remote.origin.url');
    expect(url).toBe(remote.replace('{id}', 'id-1'));
  });
});

it('is as good for another user than root', async () => {
  if (process.getuid?.() !== 0) return;
  const parent = temporaryFolder();
  chmodSync(parent, 0o777);
  const script = new URL('../drive.js', import.meta.url).pathname;
  const done = spawnSync(process.execPath, [script, join(parent, 'out'), '3', 'git'], {
    uid: 65534,
    gid: 65534,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: '/nonexistent' },
  });
  expect([done.status, done.stderr]).toEqual([0, '']);
  expect(git(join(parent, 'out/student-3'), 'fsck', '--strict')).toBe('');
});
