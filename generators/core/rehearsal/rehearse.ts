import type { Step } from '../lesson/step.js';
import type { VerifyOptions } from '../options/verify-options.js';
import type { System } from '../process/system.js';
import type { Failure } from '../verdict/failure.js';
import { sweep } from '../verify/engine/clean-up.js';
import { createRunLabel } from '../verify/engine/session.js';
import { openStation } from '../verify/engines/open-station.js';
import { namedPorts } from './named-ports.js';
import type { OwnProject } from './own-project.js';
import { isWrong, type RehearsedStep } from './step-came.js';
import { typeStep } from './type-step.js';

interface RehearseRequest {
  readonly system: System;
  readonly options: VerifyOptions;
  /** The commands of the lesson in order. */
  readonly steps: readonly Step[];
  readonly project: Omit<OwnProject, 'label'>;
  readonly signal: AbortSignal;
  /** Told of each command once it has been typed. */
  readonly tell: (rehearsed: RehearsedStep) => void;
}

/** Why a lesson is not rehearsed: it is Docker's, and its page is looked for on this machine. */
export type NotRehearsed =
  | { readonly why: 'noEngine'; readonly failure: Failure }
  | { readonly why: 'otherEngine'; readonly name: string }
  | { readonly why: 'elsewhere' };

/**
 * Types the commands of a lesson one after the other, as a learner does, contained, and removes all
 * that they have made, also where we are killed. After one that fails, none is typed any more: those
 * behind it count on it.
 * @returns the commands that were not typed for that reason
 */
export async function rehearse({
  steps,
  tell,
  ...request
}: RehearseRequest): Promise<readonly Step[] | NotRehearsed> {
  const { system, options, signal } = request;
  const runLabel = createRunLabel();
  const opening = { system, options, runLabel, signal, context: undefined, projects: 1 };
  const station = await openStation(opening);
  const { check, engine, reach } = station;
  const all = new AbortController();
  const left = [...steps];
  try {
    if (check.failure) return { why: 'noEngine', failure: check.failure };
    if (engine.kind.name !== 'docker') return { why: 'otherEngine', name: engine.kind.name };
    if (reach.place === 'elsewhere') return { why: 'elsewhere' };
    const { dir, ports } = request.project;
    const named = await namedPorts(steps, dir);
    const project = { ...request.project, ports: [...ports, ...named], label: runLabel };
    const stage = {
      project,
      engine,
      system,
      signal: AbortSignal.any([signal, all.signal]),
    };
    for (let step = left.shift(); step !== undefined && !signal.aborted; step = left.shift()) {
      const result = await typeStep(step, stage);
      if (signal.aborted) break;
      tell({ step, result });
      if (isWrong(result) && result.kind !== 'otherwise') break;
    }
    return left;
  } finally {
    all.abort('INTERRUPTED');
    if (!check.failure) await sweep(engine, { label: runLabel });
    await station.close();
  }
}
