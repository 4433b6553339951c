import type { Step } from '../lesson/step.js';

/** What came of a command of a lesson. */
export type StepCame =
  /** It printed what the lesson shows. */
  | { readonly kind: 'shown' }
  /** A word of it is on no list of what a lab may have typed. */
  | { readonly kind: 'unlisted'; readonly word: string }
  /** It says itself that it is not to be run. */
  | { readonly kind: 'untested' }
  /** This machine has no such program. */
  | { readonly kind: 'missing'; readonly word: string }
  | { readonly kind: 'failed'; readonly exitCode: number; readonly said: string }
  /** @param seconds that it was given */
  | { readonly kind: 'late'; readonly seconds: number; readonly said: string }
  /** A line that the lesson shows was not printed; undefined where each was, in another order or among others. */
  | { readonly kind: 'otherwise'; readonly line: string | undefined; readonly said: string };

/** A command, and what came of it. */
export interface RehearsedStep {
  readonly step: Step;
  readonly result: StepCame;
}

/** Whether the lesson tells what is not so. */
export const isWrong = ({ kind }: StepCame): boolean =>
  kind === 'failed' || kind === 'late' || kind === 'otherwise';
