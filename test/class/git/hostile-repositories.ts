import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../temporary-folder.js';
import { git } from './git.js';

/** What a student may do to a repository; `program` leaves a file if ever it runs. */
export type Trap = (folder: string, program: string) => void;

const set =
  (key: string, value?: string): Trap =>
  (folder, program) =>
    void git(folder, 'config', key, value ?? program);

/** Names of files in a repository, and what stands there. */
const files: readonly (readonly [path: string, text: string])[] = [
  ['commondir', '../other\n'],
  ['config.worktree', '[core]\n'],
  ['objects/info/alternates', '/srv/other/objects\n'],
  ['objects/info/http-alternates', 'http://127.0.0.1:1/\n'],
];

const plant =
  (path: string, text: string): Trap =>
  (folder) => {
    mkdirSync(join(folder, '.git', path, '..'), { recursive: true });
    writeFileSync(join(folder, '.git', path), text);
  };

/** Puts what stands in a repository elsewhere, and a link in its place. */
const linked =
  (path: string): Trap =>
  (folder) => {
    const place = join(folder, path);
    const elsewhere = join(temporaryFolder(), 'elsewhere');
    renameSync(place, elsewhere);
    symlinkSync(elsewhere, place);
  };

/** Files that git reads whole, however large they are. */
const readWhole: readonly string[] = [
  ...['.git/refs/heads/main', '.git/packed-refs', '.git/info/exclude'],
  ...['.gitignore', 'web/.gitattributes'],
];

/** A file of gigabytes that takes no room. */
const huge =
  (path: string): Trap =>
  (folder) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    appendFileSync(join(folder, path), '');
    truncateSync(join(folder, path), 5e9);
  };

/** A repository that lacks an object, and is told who has it. */
const partialClone: Trap = (folder, program) => {
  for (const [key, value] of [
    ['core.repositoryformatversion', '1'],
    ['extensions.partialClone', 'origin'],
    ['remote.origin.url', folder],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.uploadpack', program],
  ] as const) {
    git(folder, 'config', key, value);
  }
  const tree = git(folder, 'rev-parse', 'HEAD^{tree}');
  unlinkSync(join(folder, '.git/objects', tree.slice(0, 2), tree.slice(2)));
};

/** A repository that has its settings from another folder. */
const commonFolder: Trap = (folder, program) => {
  const other = join(folder, '.git/other');
  git(folder, 'init', '--quiet', '--bare', other);
  for (const name of ['objects', 'refs']) {
    rmSync(join(other, name), { recursive: true });
    renameSync(join(folder, '.git', name), join(other, name));
  }
  git(other, 'config', 'core.fsmonitor', program);
  git(other, 'config', 'filter.trap.clean', program);
  writeFileSync(join(folder, '.gitattributes'), '* filter=trap\n');
  writeFileSync(join(folder, '.git/commondir'), 'other\n');
};

/** A repository of some kilobytes whose last commit has a billion folders, and not one file in them. */
const endless: Trap = (folder) => {
  const tree = (listed: string) =>
    git(folder, 'hash-object', '-w', '-t', 'tree', '--literally', writtenTo(listed));
  const writtenTo = (text: string) => {
    const place = join(temporaryFolder(), 'tree');
    writeFileSync(place, text, 'latin1');
    return place;
  };
  let id = tree('');
  for (let level = 0; level < 9; level += 1) {
    const bytes = Buffer.from(id, 'hex').toString('latin1');
    id = tree([...'abcdefghij'].map((name) => `40000 ${name}\0${bytes}`).join(''));
  }
  const commit = git(folder, 'commit-tree', '-p', 'HEAD', '-m', 'Folders', id);
  git(folder, 'update-ref', 'refs/heads/main', commit);
};

/** A repository in the repository, which git asks for what has changed in it. */
const submodule =
  (at: string, isDropped = false): Trap =>
  (folder, program) => {
    const inside = join(folder, at);
    rmSync(inside, { force: true });
    mkdirSync(inside);
    writeFileSync(join(inside, 'a'), 'a\n');
    writeFileSync(join(inside, '.gitattributes'), '* filter=trap\n');
    for (const words of [
      ['init', '-q'],
      ['add', '.'],
      ['commit', '-qm', 'a'],
    ])
      git(inside, ...words);
    git(inside, 'config', 'filter.trap.clean', program);
    git(inside, 'config', 'filter.trap.process', program);
    git(folder, 'add', at);
    git(folder, 'commit', '-qm', 'With another inside');
    writeFileSync(join(inside, 'a'), 'b\n');
    if (isDropped) git(folder, 'rm', '-q', '--cached', at);
  };

/** What a student may do, and by what it is told. */
export const traps: readonly (readonly [name: string, told: string, trap: Trap])[] = [
  [
    'runs a program for its files',
    'filter.trap.clean',
    (folder, program) => {
      git(folder, 'config', 'filter.trap.clean', program);
      writeFileSync(join(folder, '.gitattributes'), '* filter=trap\n');
    },
  ],
  ['asks a program what has changed', 'core.fsmonitor', set('core.fsmonitor')],
  ['has its files elsewhere', 'core.worktree', set('core.worktree', '/')],
  ['reads other settings', 'include.path', set('include.path', '../../evil')],
  ...files.map(([path, text]) => [`has ${path}`, `.git/${path}`, plant(path, text)] as const),
  ...['', '/config', '/objects', '/refs', '/refs/heads/main', '/HEAD', '/index'].map(
    (path) => [`has a link for .git${path}`, `.git${path}`, linked(`.git${path}`)] as const,
  ),
  ['is a partial clone', 'extensions.partialclone', partialClone],
  ['has a common folder', '.git/commondir', commonFolder],
  ['has another one inside', 'inside', submodule('inside')],
  ['has another one for one of our files', 'README.md', submodule('README.md')],
  ['has another one inside its last commit', 'README.md', submodule('README.md', true)],
  ['has more in its last commit than can be looked at', '.git/objects', endless],
  [
    'is a file that names another',
    '.git',
    (folder) => {
      const elsewhere = join(temporaryFolder(), 'elsewhere');
      renameSync(join(folder, '.git'), elsewhere);
      writeFileSync(join(folder, '.git'), `gitdir: ${elsewhere}\n`);
    },
  ],
  [
    'has a pipe for its index',
    '.git/index',
    (folder) => {
      unlinkSync(join(folder, '.git/index'));
      spawnSync('mkfifo', [join(folder, '.git/index')]);
    },
  ],
  [
    'has a pipe for its list of ignored files',
    '.gitignore',
    (folder) => {
      unlinkSync(join(folder, '.gitignore'));
      spawnSync('mkfifo', [join(folder, '.gitignore')]);
    },
  ],
  ...readWhole.map((path) => ['has more than git could hold in a file', path, huge(path)] as const),
  [
    'says more than can be read before a setting',
    '.git/config',
    (folder, program) => {
      git(folder, 'config', 'filter.trap.clean', program);
      const long = `[user "${'x'.repeat(8000)}"]\n${'a=1\n'.repeat(4000)}`;
      appendFileSync(join(folder, '.git/config'), long);
      writeFileSync(join(folder, '.gitattributes'), '* filter=trap\n');
    },
  ],
];
