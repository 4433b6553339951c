import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageRoot } from '../generators/core/package/package-root.js';
import { floorOf, floors, imports, readSource, roomOf, sources } from './floors.js';

const arrows = [...imports].flatMap(([from, targets]) => targets.map((to) => [from, to] as const));

describe('The rooms', () => {
  test('are there, and hold every source', () => {
    const rooms = floors.flat();
    expect(rooms.filter((room) => !existsSync(join(packageRoot, 'generators', room)))).toEqual([]);
    expect(sources.filter((path) => roomOf(path) === undefined)).toEqual([]);
    expect(arrows.filter(([, to]) => !imports.has(to))).toEqual([]);
  });

  test('look down only', () => {
    const up = arrows.filter(([from, to]) => {
      const [room = '', other = ''] = [roomOf(from), roomOf(to)];
      return room !== other && floorOf(other) >= floorOf(room);
    });
    expect(up.map((arrow) => arrow.join(' → '))).toEqual([]);
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

const exported =
  /^export (?:abstract |async |declare )*(?:class|const|enum|function\*?|interface|let|type) (\w+)/gm;

describe('A name that is exported', () => {
  test('means one thing: of two, name one after what sets it apart', () => {
    const homes = new Map<string, readonly string[]>();
    for (const path of sources) {
      const names = [...readSource(path).matchAll(exported)].map(([, name = '']) => name);
      for (const name of new Set(names)) homes.set(name, [...(homes.get(name) ?? []), path]);
    }
    const found = [...homes].filter(([, paths]) => paths.length > 1);
    expect(found.map(([name, paths]) => `${name}: ${paths.join(', ')}`)).toEqual([]);
  });

  test('is exported by the file that has it alone: import it from there', () => {
    const passing = sources.filter((path) => /^export (?:type )?[{*]/m.test(readSource(path)));
    expect(passing).toEqual([]);
  });
});

/** What starts processes, imported as such and not as a type. */
const starting =
  /^import \{[^}]*(?<!type )\b(?:run|start|pipe|startGuard|machine)\b[^}]*\} from '[^']*\/process\/|import\('[^']*\/process\//m;

describe('What starts processes', () => {
  test.each([
    ["import { run } from '../../process/run.js';", true],
    ["import { machine, type System } from '../process/system.js';", true],
    ["const { start } = await import('../../process/start.js');", true],
    ["import type { Run } from '../../process/run.js';", false],
    ["import { Pipe } from '../../process/pipe.js';", false],
    ["import { type Guard, noGuard } from '../../process/guard.js';", false],
  ])('is told by its import: %s', (line, isSo) => expect(starting.test(line)).toBe(isSo));

  test('is handed to a verification by its door: a test can hand in another', () => {
    const below = sources.filter((path) => path.startsWith('core/verify/'));
    expect(below.filter((path) => starting.test(readSource(path)))).toEqual([]);
  });
});

/** What reads a file, whatever links lead there. */
const reading =
  /\b(?:createReadStream|openSync|readFile|readFileSync|readSmallBytes|readSmallFile)\b/;

describe('The files of a project', () => {
  test('are read by one reader, which never leaves it', () => {
    const readers = sources.filter((path) =>
      /^core\/(?:choosing|project\/compare|verify\/(?:crash|lint|reading|rules|steps))/.test(path),
    );
    expect(readers.length).toBeGreaterThan(50);
    expect(readers.filter((path) => reading.test(readSource(path)))).toEqual([]);
  });
});
