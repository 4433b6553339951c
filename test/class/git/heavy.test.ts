import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { en } from '../../../generators/core/i18n/en/en.js';
import { temporaryFolder } from '../../temporary-folder.js';
import { make, shown } from '../make.js';
import { students } from '../students.js';
import { git } from './git.js';
import { addRepository } from './git-server.js';

/** Puts an object in the place of another one, which says that it has four gigabytes. */
function declareHuge(folder: string, id: string, kind: string): void {
  const place = join(folder, '.git/objects', id.slice(0, 2));
  mkdirSync(place, { recursive: true });
  rmSync(join(place, id.slice(2)), { force: true });
  const contents = Buffer.concat([Buffer.from(`${kind} 4294967296\0`), Buffer.alloc(100_000)]);
  writeFileSync(join(place, id.slice(2)), deflateSync(contents));
}

/** An index of some megabytes in which each name is that before it and a letter: together they have gigabytes. */
function longNames(folder: string): void {
  const count = 50_000;
  const entry = (index: number) => {
    const bytes = Buffer.alloc(65);
    bytes.writeUInt32BE(0o100644, 24);
    bytes.writeUInt16BE(Math.min(index + 1, 0xfff), 60);
    // Nothing of the name before is taken away; then what is added, and its end.
    bytes.write('a', 63);
    return bytes;
  };
  const head = Buffer.from([...Buffer.from('DIRC'), 0, 0, 0, 4, 0, 0, 0, 0]);
  head.writeUInt32BE(count, 8);
  const index = Buffer.concat([head, ...Array.from({ length: count }, (_, at) => entry(at))]);
  const sum = createHash('sha1').update(index).digest();
  writeFileSync(join(folder, '.git/index'), Buffer.concat([index, sum]));
}

const of = (revision: string, kind: string) => (folder: string) =>
  declareHuge(folder, git(folder, 'rev-parse', revision), kind);

const attributes = (folder: string) => {
  writeFileSync(join(folder, 'web/.gitattributes'), '* text\n');
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'Attributes');
  of('HEAD:web/.gitattributes', 'blob')(folder);
  unlinkSync(join(folder, 'web/.gitattributes'));
};

const heavy: readonly (readonly [string, (folder: string) => void])[] = [
  ['its last commit', of('HEAD', 'commit')],
  ['its tree', of('HEAD^{tree}', 'tree')],
  ['a tree in it', of('HEAD:web', 'tree')],
  ['a list of attributes', attributes],
  ['the names in its index', longNames],
];

/** A class of one, whose student has prepared the repository. */
async function standing(prepare: (folder: string) => void) {
  const parent = temporaryFolder();
  const out = join(parent, 'class');
  await make({ students: students(1), out, git: true });
  prepare(join(out, 'student-1'));
  // What git would look at again.
  utimesSync(join(out, 'student-1/web/Dockerfile'), 1, 1);
  return { parent, out };
}

const changed = students(1, { greeting: 'Salut' });

describe('a repository that wants gigabytes of memory', () => {
  it.each(heavy)('for %s is left alone, and told', async (_what, prepare) => {
    const { out } = await standing(prepare);
    const [preview] = await shown({ students: changed, out, update: true });
    const made = await make({ students: changed, out, update: true });
    const why = en.makingClass.tooHeavy;
    expect([preview?.why, made.results[0]?.why]).toEqual([why, why]);
    expect(made.results[0]).toMatchObject({ changed: [] });
  });

  it.each(heavy.slice(0, 3))('for %s is not pushed, and that is told', async (_what, prepare) => {
    const { parent, out } = await standing(prepare);
    addRepository(join(parent, 'id-1.git'));
    const all = students(1, {}, join(parent, '{id}.git'));
    const made = await make({ students: all, out, push: true });
    expect(made.results[0]).toMatchObject({ push: 'failed', why: en.makingClass.tooHeavy });
  });
});
