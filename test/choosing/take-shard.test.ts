import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Candidate } from '../../generators/core/choosing/candidate.js';
import { takeShard } from '../../generators/core/choosing/take-shard.js';

const named = (name: string): Candidate => ({ dir: name });
const namesIn = (candidates: readonly Candidate[]) => candidates.map(({ dir }) => dir);
const parts = (candidates: readonly Candidate[], total: number) =>
  Array.from({ length: total }, (_, index) => takeShard(candidates, { index: index + 1, total }));

const list = fc.uniqueArray(fc.stringMatching(/^[a-zé]{1,8}$/u), { maxLength: 60 });
const total = fc.integer({ min: 1, max: 70 });

describe('the parts of a list', () => {
  test('are all of it, each project once, and of one size but for one', () => {
    fc.assert(
      fc.property(list, total, (names, count) => {
        const all = parts(names.map(named), count);
        expect(all.flatMap(namesIn).sort()).toEqual([...names].sort());
        const sizes = all.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('are the same however the list is ordered, in the order of the list', () => {
    const shuffled = list.chain((names) =>
      fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })),
    );
    fc.assert(
      fc.property(shuffled, total, ([names, others], count) => {
        for (let index = 1; index <= count; index++) {
          const one = namesIn(takeShard(names.map(named), { index, total: count }));
          const other = namesIn(takeShard(others.map(named), { index, total: count }));
          expect([...one].sort()).toEqual([...other].sort());
          expect(other).toEqual(others.filter((name) => other.includes(name)));
        }
      }),
    );
  });

  test('are those of yesterday', () => {
    const names = Array.from({ length: 10 }, (_, index) => named(`student-${index}`));
    expect(parts(names, 3).map(namesIn)).toEqual([
      ['student-2', 'student-3', 'student-9'],
      ['student-0', 'student-1', 'student-8'],
      ['student-4', 'student-5', 'student-6', 'student-7'],
    ]);
  });

  test('hardly change when a project is added', () => {
    const names = Array.from({ length: 300 }, (_, index) => named(`student-${index}`));
    const before = parts(names, 8);
    const after = parts([...names, named('zoe')], 8);
    const placeOf = (all: readonly (readonly Candidate[])[], dir: string) =>
      all.findIndex((part) => part.some((each) => each.dir === dir));
    const moved = names.filter(({ dir }) => placeOf(before, dir) !== placeOf(after, dir));
    expect(moved.length).toBeLessThanOrEqual(8);
  });

  test('are by student, wherever the class is, and by one way of writing a folder', () => {
    const student = (id: string) => ({ id, person: id, folder: id, remote: null });
    const ids = ['ada', 'bob', 'eve', 'kim', 'lea'];
    const here = ids.map((id) => ({ dir: `class/${id}`, student: student(id) }));
    const there = ids.map((id) => ({ dir: `/builds/x/${id}`, student: student(id) }));
    const idsIn = (candidates: readonly Candidate[]) => candidates.map((each) => each.student?.id);
    expect(parts(here, 2).map(idsIn)).toEqual(parts(there, 2).map(idsIn));
    const plain = parts(ids.map(named), 2).map(namesIn);
    const dotted = parts(
      ids.map((id) => named(`./${id}/`)),
      2,
    ).map(namesIn);
    expect(dotted.map((part) => part.map((dir) => dir.slice(2, -1)))).toEqual(plain);
  });

  test('may be empty', () => {
    expect(parts([named('ada')], 3).flatMap(namesIn)).toEqual(['ada']);
    expect(parts([], 3).flat()).toEqual([]);
  });
});
