import type { Messages } from '../../i18n/messages.js';
import type { Problem } from '../../options/raw.js';
import { tailOf } from '../../text/tail-of.js';
import { type Failure, failure, outcomeOf } from '../../verdict/failure.js';
import {
  type ProjectReport,
  type StepReport,
  stepIds,
  type Warning,
} from '../../verdict/report.js';
import type { Project } from '../reading/read-project.js';
import type { StepResult, VerifyStep } from './step.js';

/** What is told of a step. @param seconds that it took */
export const reportStep = (
  { id, command }: Pick<VerifyStep, 'id' | 'command'>,
  { failure: why, output = '' }: StepResult,
  seconds: number,
): StepReport => ({
  id,
  command,
  outcome: why ? outcomeOf(why.code) : 'pass',
  code: why?.code ?? null,
  seconds: roundSeconds(seconds),
  output: tailOf(output),
});

export const skippedStep = ({ id, command }: Pick<VerifyStep, 'id' | 'command'>): StepReport => ({
  ...{ id, command, outcome: 'skip', code: null, seconds: 0, output: '' },
});

/** What is told of a project, in the user's language. */
export function reportProject(
  { dir, name }: Pick<Project, 'dir' | 'name'>,
  why: Failure | undefined,
  seconds: number,
  warnings: readonly Warning[],
  steps: readonly StepReport[],
  messages: Messages,
): ProjectReport {
  const usual = why && messages.failures[why.code];
  return {
    dir,
    name,
    outcome: why ? outcomeOf(why.code) : 'pass',
    code: why?.code ?? null,
    message: (why && (why.words?.message ?? usual?.message(why.facts))) ?? null,
    remedy: (why && (why.words?.remedy ?? usual?.remedy(why.facts))) ?? null,
    location: why?.location ?? null,
    seconds: roundSeconds(seconds),
    warnings,
    steps,
  };
}

/** A folder among others that cannot be verified at all. */
export function reportInvalid(
  dir: string,
  problems: readonly Problem[],
  messages: Messages,
): ProjectReport {
  const detail = problems.map(({ where, message }) => messages.door.problem(where, message));
  const why = failure('PROJECT_INVALID', { detail: detail.join(' ') });
  const steps = stepIds.map((id) => skippedStep({ id, command: null }));
  return reportProject({ dir, name: dir }, why, 0, [], steps, messages);
}

/** To the millisecond: more is noise. */
const roundSeconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;
