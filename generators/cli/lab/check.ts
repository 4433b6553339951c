import { join, resolve } from 'node:path';
import { valuesOf } from '../../core/checks/values-of.js';
import { whyNoProject } from '../../core/choosing/no-project.js';
import { makeTemporaryFolder, removeTemporaryFolder } from '../../core/disk/temporary-folder.js';
import { sayFailure, speak } from '../../core/i18n/say.js';
import { leftOutOf, unfitIn } from '../../core/lab/checking/left-out.js';
import { layOutTrials } from '../../core/lab/checking/trials.js';
import { findLab } from '../../core/lab/finding/find-lab.js';
import { labChecks } from '../../core/lab/finding/lab-checks.js';
import { labProblems } from '../../core/lab/finding/lab-problems.js';
import { saysGreeting } from '../../core/lab/says-greeting.js';
import type { CommandOptions } from '../../core/options/command-options.js';
import { usualOptions } from '../../core/options/verify-options.js';
import type { System } from '../../core/process/system.js';
import { paintFor } from '../../core/report/terminal/paint.js';
import type { ProjectReport } from '../../core/verdict/report.js';
import type { CommandContext } from '../context.js';
import { interruptedCode, interruptible } from '../interrupt.js';
import { rehearseLesson } from './rehearse-lesson.js';
import { type TrialOutcome, trialLine } from './trial-line.js';

/**
 * `docker-intro lab check [DIR]`: whether a lab fits together, and whether what it hands out, its
 * solution and its faults come to what they should. @returns the exit code
 */
export async function checkLab(
  dir: string,
  options: CommandOptions<'lab'>,
  context: CommandContext,
  system: System,
): Promise<number> {
  const { messages, output } = context;
  const { check } = messages.lab;
  const line = trialLine(messages, paintFor(output.stream('out')));
  let wrong = 0;
  const tell = (outcome: TrialOutcome, what: string, words: string): void => {
    if (outcome === 'fail') wrong += 1;
    output.out(line(outcome, what, words));
  };
  const ended = (isWhole: boolean): number => {
    const right = isWhole ? check.right : check.looksRight;
    output.say(`\n${wrong > 0 ? check.wrong(wrong) : right}`);
    return wrong > 0 ? 1 : 0;
  };
  const found = await findLab(dir, system.run, true);
  if (!('lab' in found)) {
    for (const { where, message } of labProblems(dir, found, messages))
      tell('fail', where, message);
    return ended(false);
  }
  const { lab } = found;
  for (const { file, why, near } of leftOutOf(lab)) {
    tell('skip', join(dir, file), check.leftOut[why](near));
  }
  const read = await labChecks(lab.folder, dir, true, messages);
  const room = makeTemporaryFolder();
  // Nobody else removes it, should we be killed.
  const guard = await system.startGuard('', '');
  guard.folder(room);
  try {
    const { trials, problems } = await layOutTrials(lab, room);
    const unfit = unfitIn(lab.folder).map(({ source, ...is }) => ({ file: source, is }));
    const misfits = [
      ...labProblems(dir, { problems: unfit }, messages).map(
        (each) => [each.where, each.message] as const,
      ),
      ...problems.map(
        ({ file, is }) =>
          [
            join(dir, file),
            is.kind === 'noFile' ? check.noFile(is.word, is.near) : check[is.kind](is.word),
          ] as const,
      ),
      ...('problems' in read ? read.problems : []).map(
        (each) => [each.where, each.message] as const,
      ),
    ];
    if (misfits.length === 0) tell('pass', check.files, check.fits(lab.languages.join(', ')));
    for (const [file, message] of misfits) tell('fail', file, message);
    if (options.static || wrong > 0) return ended(false);
    const checks = 'checks' in read ? read.checks : undefined;
    const greets = saysGreeting(lab);
    const isSolved = trials.some(({ kind }) => kind === 'solution');
    const byDir = new Map(trials.map((trial) => [resolve(trial.dir), trial]));
    const told = (report: ProjectReport): void => {
      const trial = byDir.get(resolve(report.dir));
      if (trial === undefined) return;
      const [outcome, what, words] = line.of(trial, report, isSolved);
      tell(outcome, what, words);
    };
    const { verifyAll } = await import('../../core/verify/verify-all.js');
    return await interruptible(async (signal) => {
      const verified = await verifyAll({
        ...{ system, messages, signal, options: { ...usualOptions, ifEngine: true } },
        dirs: trials.map((trial) => trial.dir),
        known: (at) => {
          const trial = byDir.get(resolve(at));
          if (trial === undefined) return undefined;
          const { answers } = trial;
          const expect = greets ? { expect: { contains: answers.greeting } } : {};
          const judged =
            checks && trial.kind === 'solution'
              ? { judged: { ...checks, values: valuesOf(someone, answers) } }
              : {};
          return { answers, ...expect, ...judged };
        },
        whyNoProject: (at) => whyNoProject(at, messages),
        show: async () => ({ watch: () => silent, ended: told }),
      });
      if (signal.aborted) return interruptedCode(signal);
      if ('noEngine' in verified) {
        const { message, remedy } = sayFailure(verified.noEngine);
        output.err(`\n${speak([...message, ...remedy], messages)}`);
        return 3;
      }
      // A lesson about what does not run has nothing to show.
      if (wrong === 0) await rehearseLesson({ lab, dir, room, messages, system, signal, tell });
      return signal.aborted ? interruptedCode(signal) : ended(true);
    });
  } finally {
    await removeTemporaryFolder(room);
    guard.dismiss();
  }
}

/** Whom the checks name: there is no student yet. */
const someone = { id: 'ada', person: 'Ada Lovelace', surname: 'Lovelace', folder: 'ada' };

/** What a single step does is told where it fails. */
const silent = { started: () => {}, waiting: () => {}, ended: () => {} };
