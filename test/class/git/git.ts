import { spawnSync } from 'node:child_process';

/** Runs git as an ordinary user of a project does, and gives what it says. */
export function git(folder: string, ...words: string[]): string {
  const done = spawnSync('git', ['-C', folder, ...identity, ...words], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' },
  });
  if (done.status !== 0) throw new Error(`git ${words.join(' ')}: ${done.stdout}${done.stderr}`);
  return done.stdout.trim();
}

const identity = [
  '-c',
  'user.name=Léa',
  '-c',
  'user.email=lea@example.org',
  '-c',
  'safe.directory=*',
];
