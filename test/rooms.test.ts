import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/**
 * The house, from the ground up: a room imports its own files and those of rooms on floors below.
 * A folder that is not named belongs to the room around it.
 */
const floors: readonly (readonly string[])[] = [
  ['core/verdict', 'core/text', 'core/disk'],
  ['core/i18n'],
  ['core/package'],
  ['core/process'],
  ['core/options'],
  ['core/lesson', 'core/roster/list'],
  ['core/project', 'core/roster/reading'],
  ['core/roster'],
  ['core/class/standing', 'core/class/git'],
  ['core/class'],
  ['core/report'],
  ['core/verify/reading'],
  ['core/verify/engine/words'],
  ['core/verify/engine', 'core/verify/rules'],
  ['core/verify/probe', 'core/verify/crash'],
  ['core/verify/steps'],
  ['core/verify/engines', 'core/verify/outside'],
  ['core/verify'],
  ['core/choosing'],
  ['cli'],
  ['app'],
  ['class', 'verify'],
];

/** Arrows that still run up. */
const exceptions: readonly string[] = [
  'core/verify/steps/begin-ahead.ts → core/verify/verify-request.ts',
];

const root = 'generators';
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));
const rooms = floors.flat().toSorted((a, b) => b.length - a.length);
const roomOf = (path: string): string => rooms.find((room) => path.startsWith(`${room}/`)) ?? '';
const floorOf = (room: string): number => floors.findIndex((floor) => floor.includes(room));

/** Every import of ours, type imports and dynamic ones included. */
const importsOf = (path: string): string[] =>
  [
    ...readFileSync(`${root}/${path}`, 'utf8').matchAll(
      /(?:\bfrom |\bimport\(?\s*)'(\.[^']+)\.js'/g,
    ),
  ].map(([, specifier = '']) => `${posix.join(posix.dirname(path), specifier)}.ts`);
const imports = new Map(sources.map((path) => [path, importsOf(path)]));

describe('The rooms', () => {
  test('hold every source, and every import leads to one', () => {
    expect(sources.filter((path) => roomOf(path) === '')).toEqual([]);
    expect(rooms.filter((room) => !existsSync(`${root}/${room}`))).toEqual([]);
    const lost = [...imports].flatMap(([path, targets]) =>
      targets.filter((target) => !imports.has(target)).map((target) => `${path} → ${target}`),
    );
    expect(lost).toEqual([]);
  });

  test('look down only', () => {
    const up = [...imports].flatMap(([path, targets]) => {
      const from = roomOf(path);
      return targets
        .filter((target) => roomOf(target) !== from && floorOf(roomOf(target)) >= floorOf(from))
        .map((target) => `${path} → ${target}`);
    });
    expect(up).toEqual(exceptions);
  });

  test('hold no circle of files', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      if (way.includes(path) || done.has(path)) return;
      for (const target of imports.get(path) ?? []) visit(target, [...way, path]);
      done.add(path);
    };
    for (const path of sources) visit(path, []);
    expect(circles).toEqual([]);
  });
});
