import type { Messages } from '../i18n/messages.js';
import type { ProjectReport, StepReport, Warning } from '../report/report.js';
import { type Failure, outcomeOf } from './failure.js';
import type { Project } from './read-project.js';
import type { StepResult, VerifyStep } from './steps/step.js';
import { tailOf } from './tail-of.js';

/** What is told of a step. @param seconds that it took */
export const reportStep = (
  { id, command }: VerifyStep,
  { failure, output = '' }: StepResult,
  seconds: number,
): StepReport => ({
  id,
  command,
  outcome: failure ? outcomeOf(failure.code) : 'pass',
  code: failure?.code ?? null,
  seconds: roundSeconds(seconds),
  output: tailOf(output),
});

export const skippedStep = ({ id, command }: VerifyStep): StepReport => ({
  ...{ id, command, outcome: 'skip', code: null, seconds: 0, output: '' },
});

/** What is told of a project, in the user's language. */
export function reportProject(
  { dir, name }: Project,
  failure: Failure | undefined,
  seconds: number,
  warnings: readonly Warning[],
  steps: readonly StepReport[],
  messages: Messages,
): ProjectReport {
  const words = failure && messages.failures[failure.code];
  return {
    dir,
    name,
    outcome: failure ? outcomeOf(failure.code) : 'pass',
    code: failure?.code ?? null,
    message: (failure && words?.message(failure.facts)) ?? null,
    remedy: (failure && words?.remedy(failure.facts)) ?? null,
    location: failure?.location ?? null,
    seconds: roundSeconds(seconds),
    warnings,
    steps,
  };
}

/** To the millisecond: more is noise. */
const roundSeconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;
