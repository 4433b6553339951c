import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../temporary-folder.js';

/** Milliseconds after which a shell hangs. */
const patience = 60_000;

/** What a shell without settings of its user prints, of a script that it reads. */
export function run(
  shell: readonly string[],
  script: string,
  cwd: string = temporaryFolder(),
): string {
  const file = join(temporaryFolder(), 'script');
  writeFileSync(file, script);
  const [program = '', ...words] = [...shell, file];
  const env = { PATH: process.env['PATH'] ?? '', HOME: cwd, LC_ALL: 'C.UTF-8' };
  const { stdout, stderr, status } = spawnSync(program, words, {
    ...{ cwd, env, timeout: patience, encoding: 'utf8' },
    maxBuffer: 2 ** 26,
  });
  if (status !== 0 || stderr !== '') throw new Error(`${program}: ${status}\n${stderr}`);
  return stdout;
}

const bash = ['bash', '--norc', '--noprofile'];
const fish = ['fish', '--no-config'];
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const behind = '\u0001';

/** What bash offers behind each of these words, of which the last one is being typed. */
export function offeredByBash(
  script: string,
  lines: readonly (readonly string[])[],
  cwd?: string,
): readonly (readonly string[])[] {
  const asked = lines.map(
    (words) =>
      `COMP_WORDS=(${words.map(quoted).join(' ')}); COMP_CWORD=${words.length - 1}; _docker_intro
printf '%s\\n' "\${COMPREPLY[@]}"; printf '${behind}'`,
  );
  return parted(run(bash, [script, ...asked].join('\n'), cwd));
}

/** What fish offers behind each of these lines, with what it says of it. */
export function offeredByFish(
  script: string,
  lines: readonly string[],
  cwd?: string,
): readonly (readonly string[])[] {
  const inFish = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const asked = lines.map((line) => `complete -C ${inFish(line)}; printf '${behind}'`);
  return parted(run(fish, [script, ...asked].join('\n'), cwd));
}

const parted = (output: string): readonly (readonly string[])[] =>
  output
    .split(behind)
    .slice(0, -1)
    .map((part) => part.split('\n').filter((line) => line !== ''));
