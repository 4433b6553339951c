import { tailOf } from '../../text/tail-of.js';
import { longest } from '../../verdict/bounds.js';
import { outcomeOf } from '../../verdict/failure.js';
import { type StepReport, stepIds } from '../../verdict/report.js';
import type { StepResult } from './step.js';

type NamedStep = Pick<StepReport, 'id' | 'command'>;

/** What is told of a step. @param seconds that it took */
export const reportStep = (
  { id, command }: NamedStep,
  { failure: why, output = '' }: StepResult,
  seconds: number,
): StepReport => ({
  id,
  command,
  outcome: why ? outcomeOf(why.code) : 'pass',
  code: why?.code ?? null,
  seconds: roundSeconds(seconds),
  output: tailOf(output, longest.output),
});

export const skippedStep = ({ id, command }: NamedStep): StepReport => ({
  ...{ id, command, outcome: 'skip', code: null, seconds: 0, output: '' },
});

/** The steps of a project that never came to any. */
export const noSteps: readonly StepReport[] = stepIds.map((id) =>
  skippedStep({ id, command: null }),
);

/** To the millisecond: more is noise. */
export const roundSeconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;
