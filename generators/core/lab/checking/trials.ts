import { join } from 'node:path';
import { writeNewFolder } from '../../disk/new-folder.js';
import type { PlannedFile } from '../../disk/planned-file.js';
import { loadUsualMessages } from '../../i18n/load.js';
import type { Locale } from '../../i18n/locale.js';
import { parseAnswers } from '../../options/parse-answers.js';
import type { Answers } from '../../options/table.js';
import { planProject } from '../../project/plan.js';
import type { FailureCode } from '../../verdict/failure.js';
import type { Lab } from '../lab.js';
import { labFiles } from '../lab-files.js';
import { type NoFault, plant, readFault } from './fault-patch.js';

/** A project of a lab that is to be verified, and what must come of it. */
export interface Trial {
  readonly kind: 'handedOut' | 'solution' | 'fault';
  /** The language, or the id of the fault; empty for the solution. */
  readonly id: string;
  readonly dir: string;
  readonly answers: Answers;
  /** The failure that must be found; undefined where it must pass. */
  readonly finds: FailureCode | undefined;
}

/** A fault that cannot be planted, with its file in the lab. */
export interface FaultProblem {
  readonly file: string;
  readonly is: NoFault;
}

/**
 * Writes the projects that a lab is checked by: what it hands out in each language, its solution, and
 * each of its faults.
 * @param room an empty folder
 */
export async function layOutTrials(
  lab: Lab,
  room: string,
): Promise<{ readonly trials: readonly Trial[]; readonly problems: readonly FaultProblem[] }> {
  const trials: Trial[] = [];
  const problems: FaultProblem[] = [];
  const layOut = (
    trial: Omit<Trial, 'dir'>,
    files: readonly PlannedFile[],
    name = trial.id,
  ): void => {
    const dir = join(room, name);
    writeNewFolder(dir, files);
    trials.push({ ...trial, dir });
  };
  const plans: { answers: Answers; files: readonly PlannedFile[] }[] = [];
  for (const locale of lab.languages) {
    const answers = await answersIn(locale, lab);
    const { files } = planProject(answers, lab, await loadUsualMessages(locale));
    plans.push({ answers, files });
    layOut({ kind: 'handedOut', id: locale, answers, finds: undefined }, files);
  }
  const [first] = plans;
  if (first === undefined) return { trials, problems };
  const { answers, files } = first;
  const own = labFiles(lab.folder, 'solution').files;
  if (own.length > 0) {
    const solved = new Map(files.map((file) => [file.path, file]));
    for (const { path, text, mode } of own) solved.set(path, { path, contents: text, mode });
    const trial = { kind: 'solution', id: '', answers, finds: undefined } as const;
    layOut(trial, [...solved.values()], 'solution');
  }
  for (const { source, path, text } of labFiles(lab.folder, 'faults').files) {
    const id = path.replace(/\.patch$/, '');
    const fault = readFault(id, text);
    const planted = 'kind' in fault ? fault : await plant(fault, files);
    if ('kind' in fault || 'kind' in planted) {
      problems.push({ file: source, is: 'kind' in fault ? fault : (planted as NoFault) });
    } else layOut({ kind: 'fault', id, answers, finds: fault.finds }, planted, `fault-${id}`);
  }
  return { trials, problems };
}

/** The usual answers, in a language. */
async function answersIn(locale: Locale, lab: Lab): Promise<Answers> {
  const messages = await loadUsualMessages(locale);
  const parsed = await parseAnswers({ locale: { text: locale, where: '' } }, messages);
  if ('problems' in parsed) throw new Error('The usual answers are good.');
  return { ...parsed.answers, lab: lab.id };
}
