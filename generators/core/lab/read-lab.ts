import { basename } from 'node:path';
import { readInside } from '../disk/read-inside.js';
import { textOf } from '../disk/read-small-file.js';
import { type Locale, locales } from '../i18n/locale.js';
import type { Shape } from '../tree/shape.js';
import type { Tree } from '../tree/tree.js';
import { readYamlTree } from '../tree/yaml-tree.js';
import { stepFlaws } from './check-steps.js';
import type { Lab, LabStep, Words } from './lab.js';
import { labFiles } from './lab-files.js';
import type { LabProblem } from './lab-problem.js';
import {
  type DeclaredLab,
  type DeclaredSteps,
  labShape,
  stepsShape,
  wordsShape,
} from './lab-shape.js';
import { missingFiles } from './named-files.js';
import { filtersOf, templateProblems } from './template-problems.js';

/** Bytes of a file that declares something. */
const most = 256 * 1024;

/** Mistakes that are told; whoever makes more mends these first. */
const mostProblems = 100;

/**
 * What a folder declares, and all that is wrong with that. Nothing of it is run, and nothing outside
 * of it is read.
 */
export async function readLab(
  folder: string,
): Promise<{ readonly lab: Lab } | { readonly problems: readonly LabProblem[] }> {
  const problems: LabProblem[] = [];
  const texts = new Map<string, string>();
  const trees = new Map<string, Tree>();
  /** @param usual what is so where there is no such file */
  const read = async <T>(file: string, shape: Shape<T>, usual?: T): Promise<T | undefined> => {
    const tell = (is: LabProblem['is']) => void problems.push({ file, is });
    const found = readInside(folder, file, most);
    if (usual && 'refused' in found && found.refused === 'missing') return usual;
    const decoded = 'bytes' in found ? textOf(found.bytes) : found;
    if ('refused' in decoded) return tell(decoded);
    texts.set(file, decoded.text);
    const parsed = await readYamlTree(decoded.text);
    if ('flaw' in parsed) return tell(parsed.flaw);
    trees.set(file, parsed.tree);
    return shape.read(parsed.tree, tell);
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
  const handedOut = labFiles(folder);
  const inTemplates = [...inSteps, ...templateProblems(folder, handedOut, declared, words)];
  // Where nobody knows what the lab asks, any answer may be one.
  problems.push(...inTemplates.filter(({ is }) => declared !== undefined || !isOfAnswers(is)));
  // Where one cannot be handed out, that is told already.
  if (declared && handedOut.unfit.length === 0) {
    const paths = handedOut.files.map(({ path }) => path);
    const missing = missingFiles(declared, trees.get('lab.yml'), paths);
    problems.push(...missing.map((is) => ({ file: 'lab.yml', is })));
  }
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
    outside: outsideOf(outside),
    leaveOut: lesson?.['leave-out'] ?? [],
    after: lesson?.after ?? {},
    steps: Object.fromEntries(Object.entries(steps).map(([id, step]) => [id, stepOf(step)])),
  };
};

const outsideOf = ({ 'why-not': whyNot, ...same }: NonNullable<DeclaredLab['outside']> = {}) => ({
  ...same,
  ...(whyNot && { whyNot }),
});

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
