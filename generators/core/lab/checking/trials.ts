import { join } from 'node:path';
import { writeNewFolder } from '../../disk/new-folder.js';
import type { PlannedFile } from '../../disk/planned-file.js';
import { loadUsualMessages } from '../../i18n/load.js';
import type { Locale } from '../../i18n/locale.js';
import { sectionsOf, stepsIn } from '../../lesson/sections.js';
import type { Step } from '../../lesson/step.js';
import { commonSteps, lessonSteps } from '../../lesson/steps.js';
import { parseAnswers } from '../../options/parse-answers.js';
import type { Answers } from '../../options/table.js';
import { lessonFile } from '../../project/manifest.js';
import { planProject } from '../../project/plan.js';
import type { Lab } from '../lab.js';
import { textFilesOf } from '../lab-files.js';
import { filesOf } from '../lab-texts.js';
import { type FaultFinding, type NoFault, plant, readFault } from './fault-patch.js';
import { oddAnswers } from './odd-answers.js';

/** A project of a lab that is to be verified, and what must come of it. */
export interface Trial {
  /** `odd`: what is handed out where the answers are full of signs. */
  readonly kind: 'handedOut' | 'odd' | 'solution' | 'fault';
  /** The language, or the id of the fault; else empty. */
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
 * Writes the projects that a lab is checked by: what it hands out in each language, and where answers
 * are odd, its solution, and each of its faults.
 * @param room an empty folder
 */
export async function layOutTrials(
  lab: Lab,
  room: string,
): Promise<{ readonly trials: readonly Trial[]; readonly problems: readonly FaultProblem[] }> {
  const plans: Made[] = [];
  for (const locale of lab.languages) plans.push(await madeIn(locale, lab));
  const drafts = plans.map(({ answers, files }): Draft => {
    return { kind: 'handedOut', id: answers.locale, answers, finds: undefined, files };
  });
  const [first] = plans;
  const more =
    first === undefined
      ? []
      : [...(await oddOf(lab, first)), ...solutionOf(lab, first), ...(await faultsOf(lab, first))];
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

async function oddOf(lab: Lab, { answers: usual }: Made): Promise<readonly Draft[]> {
  const answers = oddAnswers(usual, lab);
  if (answers === undefined) return [];
  const { files } = planProject(answers, lab, await loadUsualMessages(answers.locale));
  return [{ kind: 'odd', id: '', answers, finds: undefined, files }];
}

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

/** What is handed out in a language, with the usual answers. @param said other answers */
async function madeIn(locale: Locale, lab: Lab, said: Partial<Answers> = {}): Promise<Made> {
  const messages = await loadUsualMessages(locale);
  const parsed = await parseAnswers({ locale: { text: locale, where: '' } }, messages);
  if ('problems' in parsed) throw new Error('The usual answers are good.');
  const answers = { ...parsed.answers, lab: lab.id, ...said };
  return { answers, files: planProject(answers, lab, messages).files };
}

/**
 * Writes the project on which a lesson is rehearsed: solved, where the lab has a solution, since a
 * lesson tells what is seen in the end.
 * @param dir where it is put
 */
export async function layOutLesson(
  lab: Lab,
  said: Pick<Answers, 'name' | 'port'>,
  dir: string,
): Promise<readonly Step[]> {
  const [locale = 'en'] = lab.languages;
  const made = await madeIn(locale, lab, said);
  const [solved] = solutionOf(lab, made);
  const files = solved && 'files' in solved ? solved.files : made.files;
  writeNewFolder(dir, [...files, ...composeOf(files)]);
  const steps = lessonSteps(made.answers, lab);
  const { devcontainer } = made.answers;
  const isCommon = new Set(commonSteps(lab));
  return sectionsOf(lab, locale, { isPage: false, devcontainer })
    .flatMap(stepsIn)
    .flatMap((id) => (isCommon.has(id) ? [] : (steps[id] ?? [])));
}

/** The Compose file that a lesson has its reader save, where none is handed out. */
function composeOf(files: readonly PlannedFile[]): readonly PlannedFile[] {
  const isThere = files.some(({ path }) => /^(?:docker-)?compose\.ya?ml$/.test(path));
  const lesson = `${files.find(({ path }) => path === lessonFile)?.contents}`;
  const [, contents] = /^```yaml\n(services:\n[^`]*?)^```$/m.exec(lesson) ?? [];
  return isThere || contents === undefined ? [] : [{ path: 'compose.yaml', contents, mode: 0o644 }];
}
