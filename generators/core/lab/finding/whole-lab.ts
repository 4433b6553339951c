import type { Locale } from '../../i18n/locale.js';
import { type LessonFor, outline } from '../../lesson/outline.js';
import { type Section, sectionsOf, stepsIn } from '../../lesson/sections.js';
import { lessonSteps } from '../../lesson/steps.js';
import { table } from '../../options/table.js';
import { nearName } from '../../text/near-name.js';
import { dockerfileOf, type Lab } from '../lab.js';
import { textFilesOf } from '../lab-files.js';
import { filesOf, ownSections } from '../lab-texts.js';
import { type Hole, holesOf } from '../template.js';

/** What does not fit together in a lab whose files are all as they should be. */
interface Gap {
  readonly kind:
    | 'noWord'
    | 'noStep'
    | 'noPart'
    | 'noFile'
    | 'twice'
    | 'unshown'
    | 'noArgv'
    | 'notInAll'
    | 'otherOrder'
    | 'noSection';
  /** What is missing, or stands twice. */
  readonly word: string;
  /** The section that names it, the language that has it, or what may be meant. */
  readonly by: string;
}

/** A gap, and the file of the lab that it is mended in. */
export interface GapIn {
  readonly file: string;
  readonly is: Gap;
}

/** Answers that no lesson depends on for what it has. */
const anyone = {
  ...{ stack: '', name: 'web', port: table.port.fallback, greeting: table.greeting.fallback },
  ...{ ci: 'none' as const, devcontainer: true },
};

/**
 * What the lesson of a lab names that is not there, in any of its languages, and in what these
 * differ: a learner would read a hole.
 */
export function gapsOf(lab: Lab): readonly GapIn[] {
  const [first, ...others] = lab.languages;
  if (first === undefined) return [];
  const lessons = [true, false].flatMap((isPage) =>
    [true, false].map((devcontainer) => ({ isPage, devcontainer })),
  );
  const found = [
    ...sectionsNowhere(lab),
    ...stepsWithoutWords(lab),
    ...lab.languages.flatMap((locale) => lessons.flatMap((asked) => gapsIn(lab, locale, asked))),
    ...others.flatMap((locale) => differences(lab, first, locale)),
  ];
  return [...new Map(found.map((gap) => [JSON.stringify(gap), gap])).values()];
}

/** A command of its own consists of words. */
function stepsWithoutWords(lab: Lab): readonly GapIn[] {
  const ours = lessonSteps({ ...anyone, locale: 'en' }, { ...lab, steps: {} });
  return Object.entries(lab.steps)
    .filter(([id, { argv }]) => argv === undefined && !Object.hasOwn(ours, id))
    .map(([id]) => ({ file: 'steps.yml', is: { kind: 'noArgv', word: id, by: '' } }));
}

/** Sections that it has or names, and that stand nowhere in the lesson: misspelt, most likely. */
function sectionsNowhere(lab: Lab): readonly GapIn[] {
  const placed = Object.values(lab.after).flat();
  const all: readonly string[] = [...outline, ...placed];
  const gap = (file: string, word: string): GapIn[] =>
    all.includes(word)
      ? []
      : [{ file, is: { kind: 'noSection', word, by: nearName(word, outline) ?? '' } }];
  return [
    ...[...lab.leaveOut, ...Object.keys(lab.after)].flatMap((name) => gap('lab.yml', name)),
    ...lab.languages.flatMap((locale) =>
      [...ownSections(lab, locale).keys()].flatMap((name) =>
        gap(`lesson/${locale}/${name}.md`, name),
      ),
    ),
  ];
}

const lessonIn = (lab: Lab, locale: Locale): readonly Section[] =>
  sectionsOf(lab, locale, { isPage: false, devcontainer: true });

function gapsIn(lab: Lab, locale: Locale, asked: LessonFor): readonly GapIn[] {
  const sections = sectionsOf(lab, locale, asked);
  const known: Readonly<Record<ReturnType<typeof namedBy>['kind'], readonly string[]>> = {
    noWord: Object.keys(lab.words[locale] ?? {}),
    noStep: Object.keys(lessonSteps({ ...anyone, locale }, lab)),
    noPart: sections.flatMap(({ name, part }) => (part === undefined ? [] : [name])),
    noFile: textFilesOf(filesOf(lab)).map(({ path }) => path),
  };
  const holes = sections.flatMap(({ name: by, text }) =>
    holesOf(text).holes.flatMap((hole) => {
      const { kind, word } = namedBy(hole, lab);
      if (word === undefined || known[kind].includes(word)) return [];
      const file = fileOfSection(lab, locale, by) ?? 'lab.yml';
      return [{ file: kind === 'noWord' ? wordsOf(locale) : file, is: { kind, word, by } }];
    }),
  );
  return [...holes, ...shownWrongly(lab, locale, sections)];
}

/** Where a section of the lesson lies; undefined where it is one of ours. */
const fileOfSection = (lab: Lab, locale: Locale, name: string): string | undefined =>
  ownSections(lab, locale).has(name) ? `lesson/${locale}/${name}.md` : undefined;

const wordsOf = (locale: Locale): string => `lesson/${locale}/words.yml`;

/** What a hole names of all that may be missing. */
function namedBy({ name, filter, id }: Hole, lab: Lab) {
  if (filter === 'file') return { kind: 'noFile', word: id ?? pathOf(name, lab) } as const;
  if (filter === 'part') return { kind: 'noPart', word: id } as const;
  if (id !== undefined) return { kind: 'noStep', word: id } as const;
  return { kind: 'noWord', word: /^words\.(.*)/.exec(name ?? '')?.[1] } as const;
}

/** The file that a name of a lab stands for: what `file(lab.application)` shows. */
const pathOf = (name: string | undefined, lab: Lab): string =>
  name === 'lab.application' ? lab.application : name === 'lab.dockerfile' ? dockerfileOf(lab) : '';

/** A command is shown where it is typed, and once: the lesson counts on the ones before it. */
function shownWrongly(lab: Lab, locale: Locale, sections: readonly Section[]): readonly GapIn[] {
  const shown = sections.flatMap((section) => stepsIn(section).map((id) => ({ id, section })));
  const twice = shown.filter(({ id }, at) => shown.findIndex((one) => one.id === id) < at);
  const unshown = Object.keys(lab.steps).filter((id) => !shown.some((one) => one.id === id));
  return [
    ...twice.map(
      ({ id, section }): GapIn => ({
        file: fileOfSection(lab, locale, section.name) ?? 'steps.yml',
        is: { kind: 'twice', word: id, by: section.name },
      }),
    ),
    ...unshown.map(
      (id): GapIn => ({
        file: 'steps.yml',
        is: { kind: 'unshown', word: id, by: '' },
      }),
    ),
  ];
}

/** In what a language differs from the first one: words, sections, and the order of commands. */
function differences(lab: Lab, first: Locale, locale: Locale): readonly GapIn[] {
  const keysOf = (language: Locale) => Object.keys(lab.words[language] ?? {});
  const namesOf = (language: Locale) => [...ownSections(lab, language).keys()];
  const stepsOf = (language: Locale) => lessonIn(lab, language).flatMap(stepsIn);
  const lacking = (all: readonly string[], there: readonly string[]) =>
    all.filter((each) => !there.includes(each));
  const gap = (file: string, word: string, by: string, kind: Gap['kind'] = 'notInAll'): GapIn => ({
    file,
    is: { kind, word, by },
  });
  const both = [
    [first, locale],
    [locale, first],
  ] as const;
  const missing = both.flatMap(([has, lacks]) => [
    ...lacking(keysOf(has), keysOf(lacks)).map((key) => gap(wordsOf(lacks), key, has)),
    ...lacking(namesOf(has), namesOf(lacks)).map((name) =>
      gap(`lesson/${lacks}/${name}.md`, name, has),
    ),
    ...(lab.label[lacks] === undefined ? [gap('lab.yml', `label: ${lacks}`, has)] : []),
  ]);
  if (missing.length > 0) return missing;
  const [one, other] = [stepsOf(first), stepsOf(locale)];
  const at = one.findIndex((id, index) => other[index] !== id);
  if (at < 0) return [];
  const word = other[at] ?? one[at] ?? '';
  const showing = (language: Locale) =>
    lessonIn(lab, language).find((section) => stepsIn(section).includes(word))?.name;
  const section = showing(locale) ?? showing(first) ?? '';
  return [gap(fileOfSection(lab, locale, section) ?? wordsOf(locale), word, first, 'otherOrder')];
}
