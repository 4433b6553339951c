import { basename } from 'node:path';
import { readInside } from '../disk/read-inside.js';
import { textOf } from '../disk/read-small-file.js';
import { type Locale, locales } from '../i18n/locale.js';
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
import { type LabTextFile, labFiles, textFilesOf, type UnfitFile } from './lab-files.js';
import { labSections, unfitSections } from './lab-sections.js';
import {
  type DeclaredLab,
  type DeclaredSteps,
  labShape,
  stepsShape,
  wordsShape,
} from './lab-shape.js';

/** Bytes of a file that declares something. */
const most = 256 * 1024;

/** Mistakes that are told; whoever makes more mends these first. */
const mostProblems = 100;

/** What is wrong with a lab: a file, and what it is, or what is wrong in it. */
export interface LabProblem {
  /** Its path in the lab. */
  readonly file: string;
  readonly is: Misfit | Flaw | TemplateFlaw | Pick<UnfitFile, 'refused'>;
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
  /** @param usual what is so where there is no such file */
  const read = async <T>(file: string, shape: Shape<T>, usual?: T): Promise<T | undefined> => {
    const tell = (is: LabProblem['is']) => void problems.push({ file, is });
    const found = readInside(folder, file, most);
    if (usual && 'refused' in found && found.refused === 'missing') return usual;
    const decoded = 'bytes' in found ? textOf(found.bytes) : found;
    if ('refused' in decoded) return tell(decoded);
    texts.set(file, decoded.text);
    const parsed = await readYamlTree(decoded.text);
    return 'flaw' in parsed ? tell(parsed.flaw) : shape.read(parsed.tree, tell);
  };
  const declared = await read('lab.yml', labShape);
  const steps = await read('steps.yml', stepsShape, {});
  const words: Partial<Record<Locale, Words>> = {};
  for (const locale of declared?.languages ?? locales) {
    const said = await read(`lesson/${locale}/words.yml`, wordsShape);
    if (said) words[locale] = said;
  }
  const filters = filtersOf(declared);
  const questions = declared?.questions ?? [];
  const source = texts.get('steps.yml') ?? '';
  const inSteps = stepFlaws(steps ?? {}, { words, questions, filters }, source).map((is) => ({
    ...{ file: 'steps.yml', is },
  }));
  const inTemplates = [...inSteps, ...templateProblems(folder, declared, words)];
  // Where nobody knows what the lab asks, any answer may be one.
  problems.push(...inTemplates.filter(({ is }) => declared !== undefined || !isOfAnswers(is)));
  if (declared === undefined || steps === undefined || problems.length > 0) {
    return { problems: problems.toSorted(byPlace).slice(0, mostProblems) };
  }
  return { lab: labOf(folder, declared, steps, words) };
}

const isOfAnswers = (is: LabProblem['is']): boolean =>
  'kind' in is && is.kind === 'name' && is.word.startsWith('answers.');

/** File by file, each from its beginning. */
function byPlace(one: LabProblem, other: LabProblem): number {
  const lineOf = ({ is }: LabProblem) => ('line' in is ? is.line : 0);
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return lineOf(one) - lineOf(other);
}

/** That of strings is there where the lab says how they are written, or nobody knows whether it does. */
const filtersOf = (declared: DeclaredLab | undefined): readonly string[] => [
  ...fileFilters,
  ...(declared === undefined || declared.string ? ['string'] : []),
];

/** What its templates name that they cannot. @param declared undefined where that is wrong itself */
function templateProblems(
  folder: string,
  declared: DeclaredLab | undefined,
  words: Lab['words'],
): readonly LabProblem[] {
  const { files: all, unfit } = labFiles(folder);
  const files = textFilesOf(all);
  const templates = files.filter(({ path }) => declared?.raw?.includes(path) !== true);
  const inOneLanguage = (locale: Locale) => {
    const said = words[locale];
    // Of a language that the lab does not have, nothing is handed out; nor may it run.
    if (said === undefined) return sectionsRun(folder, locale);
    const named = nameable(said, declared?.questions ?? []);
    const inFiles = templates.flatMap(({ source, contents }) =>
      flawsIn(source, contents, { ...named, filters: filtersOf(declared), lookUps: {} }),
    );
    const inLesson = [...labSections(folder, locale)].flatMap(([name, text]) =>
      flawsIn(`lesson/${locale}/${name}.md`, text, { ...named, ...lessonFilters(files) }),
    );
    return [...inFiles, ...inLesson];
  };
  const found = locales.flatMap(inOneLanguage);
  // What a file names wrongly it names so in every language.
  const once = new Map(found.map((problem) => [JSON.stringify(problem), problem]));
  return [
    ...[...unfit, ...locales.flatMap((locale) => unfitSections(folder, locale))].map(
      ({ source, refused }) => ({ file: source, is: { refused } }),
    ),
    ...once.values(),
  ];
}

/** What EJS would carry out in the sections of a language that is not declared. */
const sectionsRun = (folder: string, locale: Locale): readonly LabProblem[] =>
  [...labSections(folder, locale)].flatMap(([name, text]) =>
    flawsIn(`lesson/${locale}/${name}.md`, text, nothing).filter(
      ({ is }) => 'kind' in is && is.kind === 'hole',
    ),
  );

const nothing: Nameable = { names: [], typed: [], filters: [], lookUps: {} };

const flawsIn = (file: string, text: string, known: Nameable): readonly LabProblem[] =>
  checkTemplate(text, known).map((is) => ({ file, is }));

/** What shows something of the lesson by its id; which steps and parts there are is its business. */
const lessonFilters = (files: readonly LabTextFile[]): Pick<Nameable, 'filters' | 'lookUps'> => ({
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
    questions = [],
    command = '…',
    exit = '…',
    successor,
    'end-of-life': endOfLife,
    ...same
  } = declared;
  return {
    ...same,
    ...{ id: basename(folder), folder, raw, string, words, endOfLife, successor, questions },
    ...{ command, exit: `${exit}`, languages: [...new Set(declared.languages)] },
    outsidePackages: outside?.packages ?? [],
    leaveOut: lesson?.['leave-out'] ?? [],
    after: lesson?.after ?? {},
    steps: Object.fromEntries(Object.entries(steps).map(([id, step]) => [id, stepOf(step)])),
  };
};

const stepOf = ({
  'older-output': olderOutput,
  'keeps-running': keepsRunning,
  compose,
  ...same
}: DeclaredSteps[string]): LabStep => ({
  ...same,
  ...(olderOutput && { olderOutput }),
  ...(keepsRunning && { keepsRunning }),
  ...(compose && { compose }),
});
