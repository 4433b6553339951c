import { posix } from 'node:path';
import type { ContextFiles } from '../reading/context/context-files.js';
import type { ParsedDockerfile } from '../reading/dockerfile/dockerfile.js';
import { commandLine } from '../reading/dockerfile/instruction.js';

/** What notes the exact versions of packages: the list that it is made of, and the command that makes it. */
const locks: ReadonlyMap<string, readonly [list: string, command: string]> = new Map([
  ['package-lock.json', ['package.json', 'npm install']],
  ['yarn.lock', ['package.json', 'yarn install']],
  ['pnpm-lock.yaml', ['package.json', 'pnpm install']],
  ['bun.lock', ['package.json', 'bun install']],
  ['go.sum', ['go.mod', 'go mod tidy']],
  ['poetry.lock', ['pyproject.toml', 'poetry lock']],
  ['uv.lock', ['pyproject.toml', 'uv lock']],
  ['Pipfile.lock', ['Pipfile', 'pipenv lock']],
  ['composer.lock', ['composer.json', 'composer install']],
  ['Gemfile.lock', ['Gemfile', 'bundle lock']],
  ['Cargo.lock', ['Cargo.toml', 'cargo generate-lockfile']],
]);

/** Commands that install nothing without one. */
const wantsLock =
  /\bnpm\s+(?:ci|clean-install)\b|--(?:frozen-lockfile|frozen|immutable|locked|deploy)\b/;

/**
 * Whether a file that is not there notes the versions of packages, which a program is to write.
 * @returns the command, empty where it would write nothing; and whether the build cannot do without it
 */
export function missingLock(
  path: string,
  files: ContextFiles,
  { instructions }: ParsedDockerfile,
): { readonly command: string; readonly isNeeded: boolean } | undefined {
  const [list, command] = locks.get(posix.basename(path)) ?? [];
  if (list === undefined || command === undefined) return undefined;
  const text = files.text(posix.join(posix.dirname(path), list));
  if (text === undefined) return undefined;
  // Go checks what it fetches, and notes nothing where that is nothing.
  if (list === 'go.mod') {
    const fetches = /^\s*require\b/m.test(text);
    return { command: fetches ? command : '', isNeeded: fetches };
  }
  const isNeeded = instructions.some(
    (each) => each.keyword === 'RUN' && wantsLock.test(commandLine(each)),
  );
  return { command, isNeeded };
}
