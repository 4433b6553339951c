import type { Messages } from '../../core/i18n/messages.js';
import type { FaultFinding } from '../../core/lab/checking/fault-patch.js';
import type { Trial } from '../../core/lab/checking/trials.js';
import type { Paint } from '../../core/report/terminal/paint.js';
import { fold } from '../../core/text/fold.js';
import { told } from '../../core/text/told.js';
import type { Location } from '../../core/verdict/failure.js';
import type { ProjectReport } from '../../core/verdict/report.js';

/** How a line of `lab check` begins. */
export type TrialOutcome = 'pass' | 'fail' | 'skip';
/** What came of it, and what is said of that. */
type Told = readonly [TrialOutcome, string];

const place = ({ file, line }: Location): string => `${file}:${line}`;

const tones = { pass: 'good', fail: 'bad', skip: 'faint' } as const;

/** The lines of `lab check`: what was looked at, and what came of it. */
export function trialLine(messages: Messages, paint: Paint) {
  const { check } = messages.lab;
  const { outcome: marks } = messages.verify;
  const width = Math.max(marks.pass.length, marks.fail.length, marks.skip.length);
  const write = (outcome: TrialOutcome, what: string, words: string): string => {
    const mark = marks[outcome].padEnd(width);
    const said = messages.door.problem(what, words);
    const line = fold(told(`  ${mark}  ${said}`), paint.columns, width + 4);
    return line.replace(mark, paint(tones[outcome], mark));
  };
  const ofFault = ({ code, at }: FaultFinding, report: ProjectReport, said: string): Told => {
    if (report.code === null) return ['fail', check.unfound(code)];
    if (report.code !== code) return ['fail', `${check.otherwise(code, report.code)}. ${said}`];
    const { location } = report;
    if (at === undefined) return ['pass', check.found(code)];
    if (location?.file === at.file && location.line === at.line)
      return ['pass', check.foundAt(code, place(at))];
    return [
      'fail',
      `${check.foundElsewhere(code, place(at), location && place(location))}. ${said}`,
    ];
  };
  const ofSolution = ({ outcome, points, of: all }: ProjectReport, said: string): Told => {
    if (all === undefined) return outcome === 'pass' ? ['pass', check.solved] : ['fail', said];
    const has = check.points(points ?? 0, all);
    return points === all ? ['pass', has] : ['fail', `${has} ${said}`.trim()];
  };
  const ofHandedOut = (
    { outcome, steps }: ProjectReport,
    said: string,
    isSolved: boolean,
  ): Told => {
    if (outcome === 'pass') return ['pass', check.proven];
    const isBuilt = steps.some((step) => step.id === 'build' && step.outcome === 'pass');
    return isSolved && isBuilt ? ['pass', check.built] : ['fail', said];
  };
  /**
   * What is to be told of a project that was verified.
   * @param isSolved whether there is a solution: then what is handed out need not do more than be built
   */
  const of = ({ kind, id, finds }: Trial, report: ProjectReport, isSolved: boolean) => {
    const isBeyond = kind === 'odd' && report.outcome === 'fail';
    const first = isBeyond ? check.oddRemedy : '';
    const said = [first, report.message, report.remedy].filter(Boolean).join(' ');
    const named = {
      handedOut: check.handedOut(id),
      odd: check.odd,
      solution: check.solution,
      fault: check.fault(id),
    };
    const [outcome, words] =
      finds !== undefined
        ? ofFault(finds, report, said)
        : kind === 'solution'
          ? ofSolution(report, said)
          : ofHandedOut(report, said, isSolved);
    return [outcome, named[kind], words] as const;
  };
  return Object.assign(write, { of });
}
