import { type Locale, locales } from '../i18n/locale.js';
import { checkTemplate, fileFilters, type Nameable, nameable } from './check-template.js';
import type { Lab } from './lab.js';
import { type LabFiles, type LabTextFile, textFilesOf } from './lab-files.js';
import type { LabProblem } from './lab-problem.js';
import { labSections, unfitSections } from './lab-sections.js';
import type { DeclaredLab } from './lab-shape.js';

/** That of strings is there where the lab says how they are written, or nobody knows whether it does. */
export const filtersOf = (declared: DeclaredLab | undefined): readonly string[] => [
  ...fileFilters,
  ...(declared === undefined || declared.string ? ['string'] : []),
];

/** What its templates name that they cannot. @param declared undefined where that is wrong itself */
export function templateProblems(
  folder: string,
  { files: all, unfit }: LabFiles,
  declared: DeclaredLab | undefined,
  words: Lab['words'],
): readonly LabProblem[] {
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
