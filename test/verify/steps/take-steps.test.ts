import { describe, expect, it } from '@jest/globals';
import { failure } from '../../../generators/core/verdict/failure.js';
import { stepIds, type VerifyStepId } from '../../../generators/core/verdict/report.js';
import type { StepCommands } from '../../../generators/core/verify/steps/step.js';
import { takeSteps } from '../../../generators/core/verify/steps/take-steps.js';

const ids = ['engine', 'lint', 'build', 'run', 'remove'] as const;
const commands = Object.fromEntries(stepIds.map((id) => [id, null])) as StepCommands;

interface Course {
  readonly what: string;
  readonly fails?: readonly VerifyStepId[];
  readonly interruptedAt?: VerifyStepId;
  readonly without?: readonly VerifyStepId[];
  readonly outcomes: string;
  readonly code: string | undefined;
}

const courses: readonly Course[] = [
  { what: 'all pass', outcomes: 'pass pass pass pass pass', code: undefined },
  {
    what: 'no engine: what needs none is told all the same',
    fails: ['engine'],
    outcomes: 'error pass skip skip skip',
    code: 'ENGINE_DOWN',
  },
  {
    what: 'the first failure counts',
    fails: ['engine', 'lint'],
    outcomes: 'error error skip skip skip',
    code: 'ENGINE_DOWN',
  },
  {
    what: 'nothing to remove where nothing was built',
    fails: ['lint'],
    outcomes: 'pass error skip skip skip',
    code: 'ENGINE_DOWN',
  },
  {
    what: 'a build that fails is removed',
    fails: ['build'],
    outcomes: 'pass pass error skip pass',
    code: 'ENGINE_DOWN',
  },
  {
    what: 'interrupted at the engine: nothing is looked at any more',
    interruptedAt: 'engine',
    outcomes: 'error skip skip skip skip',
    code: 'INTERRUPTED',
  },
  {
    what: 'interrupted at the run: removed, and that has its own result',
    interruptedAt: 'run',
    outcomes: 'pass pass pass error pass',
    code: 'INTERRUPTED',
  },
  {
    what: 'a way of verifying that leaves steps out',
    without: ['engine', 'build', 'run'],
    outcomes: 'skip pass skip skip skip',
    code: undefined,
  },
];

describe('the steps are taken as they need it', () => {
  it.each(courses.map((course) => [course.what, course] as const))('%s', async (_what, course) => {
    const { fails = [], interruptedAt, without = [], outcomes, code } = course;
    const interruption = new AbortController();
    const told: string[] = [];
    const act = (id: VerifyStepId) => async () => {
      if (id === interruptedAt) interruption.abort('INTERRUPTED');
      return fails.includes(id) ? { failure: failure('ENGINE_DOWN') } : {};
    };
    const here = ids.filter((id) => !without.includes(id));
    const actions = Object.fromEntries(here.map((id) => [id, act(id)]));
    const taken = await takeSteps(() => commands, actions, {
      signal: interruption.signal,
      watcher: {
        started: (id) => told.push(id),
        waiting: () => undefined,
        ended: ({ id }) => told.push(id),
      },
    });
    const own = taken.steps.filter(({ id }) => ids.some((each) => each === id));
    expect(own.map(({ outcome }) => outcome).join(' ')).toBe(outcomes);
    expect(taken.failed?.code).toBe(code);
    const done = taken.steps.filter(({ outcome }) => outcome !== 'skip').map(({ id }) => id);
    expect(told).toEqual(done.flatMap((id) => [id, id]));
  });

  it('what we fail on is our bug at that step, and is cleaned up after', async () => {
    const bug = async () => Promise.reject(new Error('words is undefined'));
    const nothing = async () => ({});
    const taken = await takeSteps(
      () => commands,
      { engine: nothing, lint: nothing, build: nothing, run: bug, remove: nothing },
      {
        signal: new AbortController().signal,
        watcher: { started: () => undefined, waiting: () => undefined, ended: () => undefined },
      },
    );
    expect(taken.failed).toEqual(failure('INTERNAL', { detail: 'words is undefined' }));
    expect(taken.steps.find(({ id }) => id === 'remove')?.outcome).toBe('pass');
  });

  it('what a later step finds out of a command is told again, and stands in the report', async () => {
    const typed = { run: ['run', '-p', '5000'] };
    const told: string[] = [];
    const taken = await takeSteps(
      (isTaken) => ({ ...commands, run: isTaken ? typed.run : null, stop: ['stop'] }),
      {
        run: async () => ({}),
        probe: async () => {
          typed.run = ['run', '-p', '80'];
          return { failure: failure('HTTP_STATUS') };
        },
        stop: async () => ({}),
      },
      {
        signal: new AbortController().signal,
        watcher: {
          started: () => undefined,
          waiting: () => undefined,
          ended: ({ id, command }) => told.push(`${id} ${command?.join(' ')}`),
        },
      },
    );
    expect(told).toEqual(['run run -p 5000', 'run run -p 80', 'probe undefined']);
    expect(taken.steps.find(({ id }) => id === 'run')?.command).toEqual(['run', '-p', '80']);
  });
});
