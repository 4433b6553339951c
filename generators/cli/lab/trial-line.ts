import type { Messages } from '../../core/i18n/messages.js';
import type { Trial } from '../../core/lab/checking/trials.js';
import type { Paint } from '../../core/report/terminal/paint.js';
import { fold } from '../../core/text/fold.js';
import { told } from '../../core/text/told.js';
import type { ProjectReport } from '../../core/verdict/report.js';

type Outcome = 'pass' | 'fail';

/** The lines of `lab check`: what was looked at, and what came of it. */
export function trialLine(messages: Messages, paint: Paint) {
  const { check } = messages.lab;
  const { outcome: marks } = messages.verify;
  const width = Math.max(marks.pass.length, marks.fail.length);
  const write = (outcome: Outcome, what: string, words: string): string => {
    const mark = marks[outcome].padEnd(width);
    const said = messages.door.problem(what, words);
    const line = fold(told(`  ${mark}  ${said}`), paint.columns, width + 4);
    return line.replace(mark, paint(outcome === 'pass' ? 'good' : 'bad', mark));
  };
  /** What is to be told of a project that was verified. */
  const of = (trial: Trial, report: ProjectReport): readonly [Outcome, string, string] => {
    const names = {
      handedOut: check.handedOut(trial.id),
      solution: check.solution,
      fault: check.fault(trial.id),
    };
    const what = names[trial.kind];
    const said = [report.message, report.remedy].filter(Boolean).join(' ');
    const { code, outcome } = report;
    if (trial.finds === undefined) {
      const passed = trial.kind === 'solution' ? check.solved : check.proven;
      return outcome === 'pass' ? ['pass', what, passed] : ['fail', what, said];
    }
    if (code === trial.finds) return ['pass', what, check.found(code)];
    if (code === null) return ['fail', what, check.unfound(trial.finds)];
    return ['fail', what, `${check.otherwise(trial.finds, code)}. ${said}`];
  };
  return Object.assign(write, { of });
}
