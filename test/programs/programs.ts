import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that some tests use, and that a machine with Node.js and git need not have. */
export interface Program {
  /** What it may be called, from distribution to distribution. */
  readonly names: readonly string[];
  /** The package of Debian and Ubuntu that brings it. */
  readonly package: string;
  /** What is not tested without it. */
  readonly tests: string;
  /** Whether the package brings a service, which a machine that runs services would start. */
  readonly serves?: true;
  /** A module of Python’s that must be there, too. */
  readonly module?: string;
}

/** All that tests ask for. Where one is missing, `needing` leaves its tests out. */
export const programs = {
  curl: { names: ['curl'], package: 'curl', tests: 'the commands of the lesson' },
  ps: { names: ['ps'], package: 'procps', tests: 'what an interrupted run leaves' },
  ssh: { names: ['ssh'], package: 'openssh-client', tests: 'pushes by ssh' },
  sshd: {
    names: ['sshd'],
    package: 'openssh-server',
    tests: 'engines on other machines',
    serves: true,
  },
  python: { names: ['python3'], package: 'python3', tests: 'terminals, and programs in Python' },
  venv: {
    names: ['python3'],
    package: 'python3-venv',
    module: 'ensurepip',
    tests: 'applications without Docker',
  },
  php: { names: ['php'], package: 'php-cli', tests: 'programs in PHP' },
  bash: { names: ['bash'], package: 'bash', tests: 'completion in bash' },
  zsh: { names: ['zsh'], package: 'zsh', tests: 'completion in zsh' },
  fish: { names: ['fish'], package: 'fish', tests: 'completion in fish' },
  chromium: {
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    package: 'chromium',
    tests: 'the page in a browser',
  },
} as const satisfies Readonly<Record<string, Program>>;

export type ProgramName = keyof typeof programs;

/** The path of a program on this machine; undefined where there is none. */
export function pathOf({ names }: Pick<Program, 'names'>): string | undefined {
  // Where services are kept is not on the PATH of each user.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

export function isHere(program: Program): boolean {
  const path = pathOf(program);
  if (path === undefined || program.module === undefined) return path !== undefined;
  return spawnSync(path, ['-c', `import ${program.module}`]).status === 0;
}

/** What is not tested for want of programs, and the one command that mends it. */
export function lacking(missing: readonly Program[]): string {
  const packages = missing.map((program) => program.package).join(' ');
  return [
    'NOT TESTED, for want of programs:',
    ...missing.map((program) => `  ${program.tests} (${program.names[0]}, of ${program.package})`),
    `On Debian and Ubuntu this fixes it: sudo apt-get install ${packages}`,
  ].join('\n');
}
