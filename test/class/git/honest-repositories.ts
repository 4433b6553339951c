import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../temporary-folder.js';
import { git } from './git.js';

/** What git, its companions and the programs around it write into the settings of a repository. */
export const honestSettings: readonly (readonly [key: string, value: string])[] = [
  ['user.name', 'Léa'],
  ['user.email', 'lea@example.org'],
  ['user.signingKey', 'ABCD'],
  ['commit.gpgSign', 'true'],
  ['core.autocrlf', 'true'],
  ['core.eol', 'lf'],
  ['core.ignorecase', 'true'],
  ['core.precomposeunicode', 'true'],
  ['core.symlinks', 'false'],
  ['core.fileMode', 'false'],
  ['core.hideDotFiles', 'false'],
  ['init.defaultBranch', 'main'],
  ['pull.rebase', 'true'],
  ['push.default', 'simple'],
  ['push.autoSetupRemote', 'true'],
  ['gc.auto', '0'],
  ['color.ui', 'auto'],
  ['branch.main.vscode-merge-base', 'origin/main'],
  ['branch.fix/a b.github-pr-owner-number', 'a#b#1'],
  ['lfs.repositoryFormatVersion', '0'],
  ['lfs.https://git.example.org/a.git/info/lfs.locksverify', 'true'],
  ['http.https://github.com/.extraHeader', 'AUTHORIZATION: basic x'],
  ['remote.upstream.url', 'https://git.example.org/a.git'],
  ['remote.upstream.fetch', '+refs/heads/*:refs/remotes/upstream/*'],
  ['remote.upstream.gh-resolved', 'base'],
];

/** What is in the repository of a student who has harmed nobody. */
export const honest: readonly (readonly [name: string, work: (folder: string) => void])[] = [
  [
    'settings of their own',
    (folder) => {
      for (const [key, value] of honestSettings) git(folder, 'config', key, value);
    },
  ],
  [
    'been packed, and has tags, branches and a stash',
    (folder) => {
      writeFileSync(join(folder, 'notes.txt'), 'mine\n');
      git(folder, 'add', 'notes.txt');
      git(folder, 'stash', '-q');
      git(folder, 'tag', '-am', 'v1', 'v1');
      git(folder, 'branch', 'mine');
      git(folder, 'gc', '-q');
      git(folder, 'commit-graph', 'write', '--reachable');
    },
  ],
  [
    'hooks, a link among them',
    (folder) => {
      mkdirSync(join(folder, '.git/hooks'), { recursive: true });
      symlinkSync('../../check', join(folder, '.git/hooks/pre-commit'));
    },
  ],
  [
    'another worktree',
    (folder) => {
      git(folder, 'worktree', 'add', '-q', join(temporaryFolder(), 'more'), '-b', 'more');
    },
  ],
  ['been cloned, and pulled since', (folder) => replaceByClone(folder, [])],
  ['been cloned without its history', (folder) => replaceByClone(folder, ['--depth=1'])],
];

/** As a student fetches it from a forge. */
function replaceByClone(folder: string, options: readonly string[]): void {
  const parent = temporaryFolder();
  const bare = join(parent, 'bare.git');
  git(parent, 'clone', '-q', '--bare', folder, bare);
  rmSync(folder, { recursive: true });
  git(parent, 'clone', '-q', ...options, `file://${bare}`, folder);
  git(folder, 'pull', '-q', 'origin', 'main');
  if (readdirSync(folder).length < 4) throw new Error('It was not cloned.');
}
