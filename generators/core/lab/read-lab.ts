import { basename, join } from 'node:path';
import { type NotRead, readInside } from '../disk/read-inside.js';
import { textOf } from '../disk/read-small-file.js';
import type { Locale } from '../i18n/locale.js';
import type { Misfit, Shape } from '../tree/shape.js';
import { readYamlTree } from '../tree/yaml-tree.js';
import type { Flaw } from '../verdict/flaw.js';
import { stepFlaws } from './check-steps.js';
import {
  checkTemplate,
  fileFilters,
  type Nameable,
  nameable,
  type TemplateFlaw,
} from './check-template.js';
import type { Lab, LabStep, Words } from './lab.js';
import { type LabFile, labFiles } from './lab-files.js';
import { labSections } from './lab-sections.js';
import {
  type DeclaredLab,
  type DeclaredSteps,
  labShape,
  stepsShape,
  wordsShape,
} from './lab-shape.js';

/** Bytes of a file that declares something. */
const most = 256 * 1024;

/** What is wrong with a lab: a file, and what it is, or what is wrong in it. */
export interface LabProblem {
  /** Its path in the lab. */
  readonly file: string;
  readonly is:
    | Misfit
    | Flaw
    | TemplateFlaw
    | { readonly refused: NotRead['refused'] | 'notUtf8' | 'tooMany' };
}

/**
 * What a folder declares, and all that is wrong with that. Nothing of it is run, and nothing outside
 * of it is read.
 */
export async function readLab(
  folder: string,
): Promise<{ readonly lab: Lab } | { readonly problems: readonly LabProblem[] }> {
  const problems: LabProblem[] = [];
  const texts = new Map<string, string>();
  const read = async <T>(file: string, shape: Shape<T>): Promise<T | undefined> => {
    const tell = (is: LabProblem['is']) => void problems.push({ file, is });
    const found = readInside(folder, file, most);
    const decoded = 'bytes' in found ? textOf(found.bytes) : found;
    if ('refused' in decoded) return tell(decoded);
    texts.set(file, decoded.text);
    const parsed = await readYamlTree(decoded.text);
    return 'flaw' in parsed ? tell(parsed.flaw) : shape.read(parsed.tree, tell);
  };
  const declared = await read('lab.yml', labShape);
  const steps = await read('steps.yml', stepsShape);
  const words: Partial<Record<Locale, Words>> = {};
  for (const locale of declared?.languages ?? []) {
    const said = await read(join('lesson', locale, 'words.yml'), wordsShape);
    if (said) words[locale] = said;
  }
  if (declared === undefined || steps === undefined || problems.length > 0) return { problems };
  const lab = labOf(folder, declared, steps, words);
  const inSteps = stepFlaws(lab, texts.get('steps.yml') ?? '');
  const wrong = [...inSteps.map((is) => ({ file: 'steps.yml', is })), ...templateProblems(lab)];
  return wrong.length > 0 ? { problems: wrong } : { lab };
}

/** What its templates name that they cannot. */
function templateProblems(lab: Lab): readonly LabProblem[] {
  const { files, unfit } = labFiles(lab.folder);
  const inOneLanguage = ([locale, words]: readonly [string, Words]) => {
    const named = nameable(words);
    const ofFiles = { ...named, filters: fileFilters(lab), lookUps: {} };
    const templates = files.filter(({ path }) => !lab.raw.includes(path));
    const inFiles = templates.flatMap(({ source, text }) => flawsIn(source, text, ofFiles));
    const inLesson = [...labSections(lab.folder, locale as Locale)].flatMap(([name, text]) =>
      flawsIn(`lesson/${locale}/${name}.md`, text, { ...named, ...lessonFilters(files) }),
    );
    return [...inFiles, ...inLesson];
  };
  const flaws = Object.entries(lab.words).flatMap(inOneLanguage);
  return [
    ...unfit.map(({ source, refused }) => ({ file: source, is: { refused } })),
    // A file that is handed out is the same in each language.
    ...new Map(flaws.map((flaw) => [JSON.stringify(flaw), flaw])).values(),
  ];
}

const flawsIn = (file: string, text: string, known: Nameable): readonly LabProblem[] =>
  checkTemplate(text, known).map((is) => ({ file, is }));

/** What shows something of the lesson by its id; which steps and parts there are is its business. */
const lessonFilters = (files: readonly LabFile[]): Pick<Nameable, 'filters' | 'lookUps'> => ({
  filters: ['file'],
  lookUps: {
    ...{ step: undefined, older: undefined, command: undefined, part: undefined },
    file: files.map(({ path }) => path),
  },
});

const labOf = (
  folder: string,
  declared: DeclaredLab,
  steps: DeclaredSteps,
  words: Lab['words'],
): Lab => {
  const {
    string,
    outside,
    lesson,
    raw = [],
    successor,
    'end-of-life': endOfLife,
    ...same
  } = declared;
  return {
    ...same,
    ...{ id: basename(folder), folder, raw, string, words, endOfLife, successor },
    outsidePackages: outside?.packages ?? [],
    leaveOut: lesson?.['leave-out'] ?? [],
    after: lesson?.after ?? {},
    steps: Object.fromEntries(Object.entries(steps).map(([id, step]) => [id, stepOf(step)])),
  };
};

const stepOf = ({
  'older-output': olderOutput,
  'keeps-running': keepsRunning,
  ...same
}: DeclaredSteps[string]): LabStep => ({
  ...same,
  ...(olderOutput && { olderOutput }),
  ...(keepsRunning && { keepsRunning }),
});
