import { failedStep } from '../../verdict/failed-step.js';
import type { Failure } from '../../verdict/failure.js';
import { type Broken, type JudgedCheck, judgeChecks } from '../checks/judge-checks.js';
import type { RunningProject } from '../checks/running.js';
import type { Project } from '../reading/read-project.js';
import { containerRunning } from './container-running.js';
import type { EngineRun } from './engine-run.js';
import type { StepResult } from './step.js';
import type { StepsTaken } from './take-steps.js';

/** Judges a project by the checks of its lab, on its way through the steps. */
export interface Judge {
  /** Judges it where its container does not start, while its image is still there. */
  readonly afterStarting: (started: StepResult) => Promise<StepResult>;
  /** Judges it once its page was waited for, and its container is still there. */
  readonly afterAsking: (asked: StepResult) => Promise<StepResult>;
  /** What came of all checks, when the steps are over. */
  readonly end: (taken: StepsTaken) => Promise<readonly JudgedCheck[]>;
}

/** Where nobody judges: a project that belongs to no lab. */
const noJudge: Judge = {
  afterStarting: async (started) => started,
  afterAsking: async (asked) => asked,
  end: async () => [],
};

export function judgeOf(onEngine: EngineRun): Judge {
  const { signal, project } = onEngine;
  if (project.judged === undefined) return noJudge;
  let judged: readonly JudgedCheck[] | undefined;
  const running = containerRunning(onEngine);
  const judge = async (broken: Broken | undefined) => {
    judged = await judgeChecks({ project, running, broken, passed: [], signal });
  };
  return {
    afterStarting: async (started) => {
      if (started.failure) await judge({ stage: 'container', failure: started.failure });
      return started;
    },
    afterAsking: async (asked) => {
      await judge(asked.failure && (await howFar(asked.failure, running)));
      return asked;
    },
    end: async (taken) => judged ?? judgeTaken(project, taken),
  };
}

/** What the steps alone tell of the checks of a project, and its files. */
export async function judgeTaken(
  project: Project,
  taken: StepsTaken,
): Promise<readonly JudgedCheck[]> {
  if (project.judged === undefined) return [];
  const broken = taken.failed && { stage: stageOf(taken), failure: taken.failed };
  const passed = (['build', 'run'] as const).filter((verb) =>
    taken.steps.some(({ id, outcome }) => id === verb && outcome === 'pass'),
  );
  return judgeChecks({ project, running: undefined, broken, passed, signal: uncut });
}

/** What is only told is not interrupted any more. */
const uncut = new AbortController().signal;

/** Whether the application runs, and only its page cannot be had. */
async function howFar(why: Failure, { whyGone }: Pick<RunningProject, 'whyGone'>): Promise<Broken> {
  return { stage: (await whyGone()) ? 'container' : 'page', failure: why };
}

const stageOf = ({ steps }: StepsTaken): Broken['stage'] => {
  const id = failedStep({ steps })?.id;
  return id === 'run' || id === 'probe' ? 'container' : 'image';
};
