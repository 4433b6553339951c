import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Station } from '../../../generators/core/verify/engines/station.js';
import { type Task, TaskQueue } from '../../../generators/core/verify/engines/task-queue.js';
import type { Project } from '../../../generators/core/verify/reading/read-project.js';

const engine = (title: string) => ({ title }) as Station;
const taskOf = (name: string): Task => ({
  project: { name } as Project,
  tried: [],
  settle: () => {},
});

describe('the queue', () => {
  const [a, b] = [engine('a'), engine('b')];

  test('gives what was cut off to another engine, as long as one is there', () => {
    const [first, second] = [taskOf('first'), taskOf('second')];
    const queue = new TaskQueue([first, second]);
    const taken = queue.take(a, [b]);
    expect(taken).toBe(first);
    first.tried.push(a);
    queue.putBack(first);
    expect(queue.take(a, [b])).toBe(second);
    expect(queue.take(a, [b])).toBeUndefined();
    expect(queue.take(b, [a])).toBe(first);
    first.tried.push(b);
    queue.putBack(first);
    // Both have tried it: whoever is free may again.
    expect(queue.take(a, [b])).toBe(first);
  });

  test('is not done as long as something may come back', async () => {
    const task = taskOf('only');
    const queue = new TaskQueue([task]);
    queue.take(a, []);
    expect(queue.isDone).toBe(false);
    const { changed } = queue;
    queue.putBack(task);
    await changed;
    expect(queue.isDone).toBe(false);
    queue.take(a, []);
    queue.end();
    expect(queue.isDone).toBe(true);
  });

  test('loses none and gives none twice, whichever engines take, fail and go', () => {
    const step = fc.record({ by: fc.nat(2), cut: fc.boolean(), aside: fc.nat(2) });
    fc.assert(
      fc.property(fc.nat(8), fc.array(step, { maxLength: 60 }), (size, steps) => {
        const names = Array.from({ length: size }, (_, n) => `${n}`);
        const queue = new TaskQueue(names.map(taskOf));
        const done = steps.flatMap((each) => play(queue, each));
        const left = queue.drain().map(({ project }) => project.name);
        expect([...done, ...left].sort()).toEqual(names);
      }),
    );
  });
});

const engines = ['a', 'b', 'c'].map(engine);

interface Step {
  readonly by: number;
  readonly cut: boolean;
  readonly aside: number;
}

/** An engine takes a task, and ends it or is cut off. @returns the name of one that ended */
function play(queue: TaskQueue, { by, cut, aside }: Step): readonly string[] {
  const station = engines[by] as Station;
  const others = engines.filter((each, at) => each !== station && at !== aside);
  const task = queue.take(station, others);
  if (task === undefined) return [];
  const { tried, project } = task;
  const isForOthers = others.some((other) => !tried.includes(other));
  expect(isForOthers && tried.includes(station)).toBe(false);
  tried.push(station);
  if (cut && tried.length < 3) {
    queue.putBack(task);
    return [];
  }
  queue.end();
  return [project.name];
}
