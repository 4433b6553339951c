import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isHere, type Program, programs } from './programs.js';

/** Seconds: a browser is a hundred megabytes. */
const patience = 600;

/**
 * Installs the programs that the tests use and this machine lacks, where nobody need be asked: as
 * root on Debian or Ubuntu.
 * @returns those that are still missing
 */
export function bringPrograms(): readonly Program[] {
  const missing = Object.values<Program>(programs).filter((program) => !isHere(program));
  const wanted = missing.filter(mayInstall);
  if (wanted.length === 0) return missing;
  const names = wanted.map((program) => program.package);
  process.stderr.write(`Installing what the tests use (once): ${names.join(' ')} …\n`);
  apt('update');
  // One by one where not all can be had: a browser that is missing is no reason to go without ssh.
  if (!apt('install', ...names)) for (const name of names) apt('install', name);
  return missing.filter((program) => !isHere(program));
}

function mayInstall({ serves }: Program): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  // A service would be started there, to which somebody might log in.
  return !serves || !existsSync('/run/systemd/system');
}

const apt = (...words: readonly string[]): boolean =>
  spawnSync('apt-get', ['-qq', '-y', '--no-install-recommends', ...words], {
    stdio: ['ignore', 2, 2],
    timeout: patience * 1000,
    env: { ...process.env, LC_ALL: 'C.UTF-8', DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;
