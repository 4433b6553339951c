import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { packageRoot } from '../generators/core/package/package-root.js';

/**
 * The house, from the ground up: a room imports its own files and those of rooms on floors below.
 * A folder that is not named belongs to the room around it.
 */
export const floors: readonly (readonly string[])[] = [
  ['core/verdict', 'core/text', 'core/ports'],
  ['core/i18n', 'core/tree'],
  ['core/package'],
  ['core/process', 'core/html'],
  ['core/disk'],
  ['core/report/merging', 'core/report/points', 'core/lab'],
  ['core/report/terminal'],
  ['core/report/page', 'core/report/progress'],
  ['core/report/formats', 'core/report/reading'],
  ['core/options'],
  ['core/lesson', 'core/roster/list', 'core/completion', 'core/checks'],
  ['core/lab/finding'],
  ['core/project', 'core/roster/reading'],
  ['core/roster', 'core/lesson/page', 'core/lab/checking'],
  ['core/class/standing', 'core/class/git'],
  ['core/class'],
  ['core/creation', 'core/work'],
  ['core/verify/reading/context'],
  ['core/verify/reading/dockerfile'],
  ['core/verify/reading/python', 'core/verify/reading/started', 'core/verify/reading/compose'],
  ['core/verify/reading'],
  ['core/verify/engine/kinds', 'core/verify/page'],
  ['core/verify/engine/words'],
  ['core/verify/engine', 'core/verify/rules', 'core/verify/crash/errors'],
  ['core/verify/probe', 'core/verify/crash', 'core/verify/lint', 'core/verify/compose'],
  ['core/verify/building', 'core/verify/checks'],
  ['core/verify/steps'],
  ['core/verify/engines', 'core/verify/outside'],
  ['core/verify'],
  [
    'core/choosing',
    'core/lab/beginning',
    'core/rehearsal',
    'core/up',
    'core/doctor',
    'core/explain',
    'core/watch',
    'core/fix',
  ],
  ['cli'],
  ['app'],
  ['class', 'verify'],
];

const sourceRoot = join(packageRoot, 'generators');

/** Every source, by its path below `generators`. */
export const sources: readonly string[] = readdirSync(sourceRoot, {
  recursive: true,
  encoding: 'utf8',
})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

export const readSource = (path: string): string => readFileSync(join(sourceRoot, path), 'utf8');

/** Every import of ours: those of types and dynamic ones too. */
const importsOf = (path: string): readonly string[] =>
  [...readSource(path).matchAll(/(?:\bfrom |\bimport\(?\s*)'(\.[^']+)\.js'/g)].map(
    ([, specifier = '']) => `${posix.join(posix.dirname(path), specifier)}.ts`,
  );

/** What each source imports. */
export const imports: ReadonlyMap<string, readonly string[]> = new Map(
  sources.map((path) => [path, importsOf(path)]),
);

const innermostFirst = floors.flat().toSorted((a, b) => b.length - a.length);

/** The innermost room that a source lies in; undefined where no floor has it. */
export const roomOf = (path: string): string | undefined =>
  innermostFirst.find((room) => path.startsWith(`${room}/`));

export const floorOf = (room: string): number => floors.findIndex((floor) => floor.includes(room));
