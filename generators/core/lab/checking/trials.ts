import { join } from 'node:path';
import { writeNewFolder } from '../../disk/new-folder.js';
import type { PlannedFile } from '../../disk/planned-file.js';
import { loadUsualMessages } from '../../i18n/load.js';
import type { Locale } from '../../i18n/locale.js';
import { parseAnswers } from '../../options/parse-answers.js';
import type { Answers } from '../../options/table.js';
import { planProject } from '../../project/plan.js';
import type { Lab } from '../lab.js';
import { textFilesOf } from '../lab-files.js';
import { filesOf } from '../lab-texts.js';
import { type FaultFinding, type NoFault, plant, readFault } from './fault-patch.js';

/** A project of a lab that is to be verified, and what must come of it. */
export interface Trial {
  readonly kind: 'handedOut' | 'solution' | 'fault';
  /** The language, or the id of the fault; empty for the solution. */
  readonly id: string;
  readonly dir: string;
  readonly answers: Answers;
  /** What must be found; undefined where it must pass. */
  readonly finds: FaultFinding | undefined;
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
  const plans: { answers: Answers; files: readonly PlannedFile[] }[] = [];
  for (const locale of lab.languages) {
    const answers = await answersIn(locale, lab);
    const { files } = planProject(answers, lab, await loadUsualMessages(locale));
    plans.push({ answers, files });
  }
  const drafts = plans.map(({ answers, files }): Draft => {
    return { kind: 'handedOut', id: answers.locale, answers, finds: undefined, files };
  });
  const [first] = plans;
  const more =
    first === undefined ? [] : [...solutionOf(lab, first), ...(await faultsOf(lab, first))];
  const trials: Trial[] = [];
  const problems: FaultProblem[] = [];
  for (const draft of [...drafts, ...more]) {
    if ('is' in draft) problems.push(draft);
    else {
      const { files, ...trial } = draft;
      const dir = join(room, `${trial.kind}-${trial.id}`);
      writeNewFolder(dir, files);
      trials.push({ ...trial, dir });
    }
  }
  return { trials, problems };
}

/** A trial that is not written yet. */
interface Draft extends Omit<Trial, 'dir'> {
  readonly files: readonly PlannedFile[];
}

type Made = Pick<Draft, 'answers' | 'files'>;

function solutionOf(lab: Lab, { answers, files }: Made): readonly (Draft | FaultProblem)[] {
  const own = filesOf(lab, 'solution');
  if (own.length === 0) return [];
  const solved = new Map(files.map((file) => [file.path, file]));
  for (const { path, contents, mode } of own) solved.set(path, { path, contents, mode });
  const all = [...solved.keys()];
  // A file that stands where what is handed out has a folder.
  const odd = own.find(({ path }) => all.some((each) => each.startsWith(`${path}/`)));
  if (odd) return [{ file: odd.source, is: { kind: 'noPatch', word: odd.path } }];
  const trial = { kind: 'solution', id: '', answers, finds: undefined } as const;
  return [{ ...trial, files: [...solved.values()] }];
}

async function faultsOf(
  lab: Lab,
  { answers, files }: Made,
): Promise<readonly (Draft | FaultProblem)[]> {
  const patches = textFilesOf(filesOf(lab, 'faults')).filter(({ path }) => path.endsWith('.patch'));
  return Promise.all(
    patches.map(async ({ source, path, contents }) => {
      const id = path.slice(0, -'.patch'.length).replaceAll('/', '-');
      const fault = readFault(id, contents);
      if ('kind' in fault) return { file: source, is: fault };
      const planted = await plant(fault, files);
      if ('kind' in planted) return { file: source, is: planted };
      return { kind: 'fault' as const, id, answers, finds: fault.finds, files: planted };
    }),
  );
}

/** The usual answers, in a language. */
async function answersIn(locale: Locale, lab: Lab): Promise<Answers> {
  const messages = await loadUsualMessages(locale);
  const parsed = await parseAnswers({ locale: { text: locale, where: '' } }, messages);
  if ('problems' in parsed) throw new Error('The usual answers are good.');
  return { ...parsed.answers, lab: lab.id };
}
