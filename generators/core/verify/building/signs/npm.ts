import { nearName } from '../../../text/near-name.js';
import { explainJson } from '../../crash/json-fault.js';
import type { Meaning } from '../../crash/meaning.js';
import { inProject } from '../../crash/own-place.js';
import { means } from '../../crash/sign.js';
import { commandLine } from '../../reading/dockerfile/instruction.js';
import { scriptsOf } from '../../reading/started/package-script.js';
import { escaped, type FailedRun, howToInstall, lineWith, type RunSign } from '../failed-run.js';
import { explainMissing } from '../missing-file.js';

const list = 'package.json';

/** What beginners install. */
const known = [
  ...['express', 'react', 'react-dom', 'vue', 'vite', 'next', 'axios', 'cors', 'dotenv', 'nodemon'],
  ...[
    'mongoose',
    'mongodb',
    'mysql',
    'mysql2',
    'pg',
    'sequelize',
    'socket.io',
    'ejs',
    'typescript',
  ],
  ...['webpack', 'lodash', 'jsonwebtoken', 'bcrypt', 'bcryptjs', 'body-parser', 'morgan', 'helmet'],
  ...[
    'eslint',
    'jest',
    'tailwindcss',
    'sass',
    'fastify',
    'koa',
    'pug',
    'sqlite3',
    'better-sqlite3',
  ],
];

const inList = (name: string, { sources }: FailedRun) =>
  lineWith(list, new RegExp(`"${escaped(name)}"\\s*:`), sources);

/** A package without its version: `@a/b@^1` is `@a/b`. */
const nameOf = (wanted: string): string => /^(?:@[\w.-]+\/)?[\w.-]+/.exec(wanted)?.[0] ?? '';

/** `react@"^16" from react-old@1.0.0`: what is wanted, and by whom. */
const wish =
  /(@?[^\s@]{1,200}@(?:"[^"\n]{0,200}"|\S{1,200})) from (?:(@?[^\s@]{1,200}@\S{1,200})|the root project)/;
const resolving = new RegExp(
  String.raw`Could not resolve dependency:\s+(?:peer\w* |dev |optional )*${wish.source}`,
);
const standing = new RegExp(String.raw`Found: (\S+)(?:[^\n]*\n){1,10}? *peer\w* ${wish.source}`);

/** Of the two packages that do not go together: who wants which, and which one there is. */
function explainConflict({ log, ...seen }: FailedRun): Meaning | undefined {
  const said = log.replace(/^npm (?:ERR!|error) ?/gm, '');
  const [all, wanted, whose] = resolving.exec(said) ?? [];
  const found = /Found: (\S+)/.exec(said)?.[1];
  // Where package.json itself asks for what does not fit, the one that is there is another package's wish.
  const [, , wants, by] =
    whose === undefined ? (standing.exec(said) ?? []) : [undefined, found, wanted, whose];
  const other = whose === undefined ? wanted : found;
  if (!(all && by && wants && other)) return undefined;
  return { id: 'npm-conflict', names: [by, wants, other], ...inList(nameOf(by), { log, ...seen }) };
}

/** `npm ci` without the file that it goes by. */
function explainLock({ sources, run }: FailedRun): Meaning {
  const isThere = sources.files.kind('package-lock.json') === 'file';
  const line = run ? `RUN ${commandLine(run)}` : '';
  return isThere
    ? { id: 'npm-lock-uncopied', names: [inProject(sources.context, 'package-lock.json')] }
    : { id: 'npm-lock', names: [line.replace(/\bnpm ci\b/, 'npm install') || 'RUN npm install'] };
}

function explainScript(name: string, { sources }: FailedRun): Meaning {
  const scripts = Object.keys(scriptsOf(sources.files.text(list) ?? ''));
  const near = nearName(name, scripts);
  return { id: near ? 'run-script-near' : 'run-script', names: [name, near ?? scripts.join(', ')] };
}

/** A package that the registry does not have. */
function explainPackage(wanted: string, seen: FailedRun): Meaning | undefined {
  const name = nameOf(wanted);
  if (name === '') return undefined;
  const near = nearName(name, known);
  const place = { code: 'PACKAGE_NOT_FOUND' as const, ...inList(name, seen) };
  return near === undefined
    ? { id: 'npm-package', names: [name], ...place }
    : { id: 'package-near', names: [name, near], ...place };
}

/** What npm and its like say. */
export const runSignsOfNpm: readonly RunSign[] = [
  [/ERESOLVE (?:unable to resolve|could not resolve)/, (_match, seen) => explainConflict(seen)],
  [
    /npm ci.{0,40} can only install with an existing package-lock|Run an install with npm@5|can only install with an existing package-lock/,
    (_match, seen) => explainLock(seen),
  ],
  [
    /can only install packages when your package\.json and package-lock\.json[^\n]* are in sync|lockfile needs to be updated|ERR_PNPM_OUTDATED_LOCKFILE/,
    means('npm-lock-stale'),
  ],
  [
    /Missing script: "?([\w:.-]+)|Command "([\w:.-]+)" not found/,
    ([, name, other], seen) => explainScript(name ?? other ?? '', seen),
  ],
  [
    /(?:enoent|ENOENT)[^\n]{0,200}?package\.json|Could not read package\.json|ERR_PNPM_NO_PKG_MANIFEST|Couldn't find a package\.json/,
    (_match, seen) => explainMissing(list, seen) ?? { id: 'package-missing' },
  ],
  [
    /EJSONPARSE|JSON\.parse [^\n]*package\.json|Failed to parse json/,
    (_match, { sources }) => explainJson(list, sources) ?? { id: 'json' },
  ],
  [
    /404 +['‘]?((?:@[\w.-]+\/)?[\w.-]+)@[^\n]*?(?:is )?not in (?:this|the npm) registry/,
    ([, name = ''], seen) => explainPackage(name, seen),
  ],
  [
    /404 Not Found - GET https?:\/\/[^\s/]+\/([\w@.%-]+)/,
    ([, name = ''], seen) => explainPackage(name.replace(/%2f/i, '/'), seen),
  ],
  [
    /No matching version found for ((?:@[\w.-]+\/)?[\w.-]+)@([^\s.]\S{0,60}?)\.?(?:\s|$)/,
    ([, name = '', version = ''], seen) => ({
      ...{ id: 'npm-version', names: [name, version], code: 'PACKAGE_NOT_FOUND' },
      ...inList(name, seen),
    }),
  ],
  [
    /gyp ERR! (?:find Python|stack Error: not found: make)|node-gyp[^\n]*(?:ERR|fail)/,
    (_match, seen) => ({
      id: 'needs-compiler',
      names: [howToInstall(seen, 'python3', 'make', 'g++')],
    }),
  ],
];
