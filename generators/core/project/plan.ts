import type { PlannedFile } from '../disk/planned-file.js';
import type { Locale } from '../i18n/locale.js';
import type { UsualMessages } from '../i18n/messages.js';
import type { Lab } from '../lab/lab.js';
import type { LabFile } from '../lab/lab-files.js';
import { filesOf } from '../lab/lab-texts.js';
import { render, renderLab } from '../lab/render.js';
import { sectionsOf } from '../lesson/sections.js';
import type { Step } from '../lesson/step.js';
import { lessonSteps } from '../lesson/steps.js';
import { answersToStore, storageFile, storageKey, storageText } from '../options/read-stored.js';
import type { Answers } from '../options/table.js';
import { templateFiles } from '../package/template-files.js';
import { commonFiles, lessonFile, lessonPageFile } from './manifest.js';
import { lessonView, projectView } from './view.js';

/** What a project is made of. Data only: nothing is written while planning. */
export interface Plan {
  readonly files: readonly PlannedFile[];
}

const usualMode = 0o644;

/**
 * Plans a project. Pure: the same arguments give the same bytes anywhere.
 * @param stored the project's `.yo-rc.json` as it stands, whose other parts are kept
 */
export function planProject(
  answers: Answers,
  lab: Lab,
  messages: UsualMessages,
  stored: Readonly<Record<string, unknown>> = {},
): Plan {
  const contentsOf = renderFiles(answers, lab, messages);
  const modes = new Map(knownFilesOf(lab).map(({ path, mode }) => [path, mode]));
  contentsOf.set(lessonFile, renderLesson(answers, lab, messages, contentsOf, false));
  contentsOf.set(storageFile, storageText({ ...stored, [storageKey]: answersToStore(answers) }));
  const files = [...contentsOf].map(([path, contents]) => ({
    ...{ path, contents },
    mode: modes.get(path) ?? usualMode,
  }));
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** The lesson of a project as Markdown, as it is told on a page, and the commands that it shows, in order. */
export function lessonForPage(
  answers: Answers,
  lab: Lab,
  messages: UsualMessages,
): { readonly markdown: string; readonly shown: readonly Step[] } {
  const shown: Step[] = [];
  const files = renderFiles(answers, lab, messages);
  const onStep = (step: Step) => void shown.push(step);
  return { markdown: renderLesson(answers, lab, messages, files, true, onStep), shown };
}

/** What is handed out beside the lesson: what every project has, and the files of its lab. */
function renderFiles(
  answers: Answers,
  lab: Lab,
  messages: UsualMessages,
): Map<string, PlannedFile['contents']> {
  const view = projectView(answers, lab, messages);
  const files = new Map<string, PlannedFile['contents']>();
  for (const [path, template] of Object.entries(commonFiles(answers))) {
    files.set(path, render(templateFiles('project')[template] ?? '', view));
  }
  for (const { path, contents } of knownFilesOf(lab)) {
    const isTemplate = typeof contents === 'string' && !lab.raw.includes(path);
    files.set(path, isTemplate ? renderLab(contents, view) : contents);
  }
  files.set('.gitignore', `${files.get('.gitignore') ?? ''}${lessonPageFile}\n`);
  return files;
}

function renderLesson(
  answers: Answers,
  lab: Lab,
  messages: UsualMessages,
  files: ReadonlyMap<string, PlannedFile['contents']>,
  isPage: boolean,
  onStep?: (step: Step) => void,
): string {
  const { locale, devcontainer } = answers;
  const sections = sectionsOf(lab, locale, { isPage, devcontainer });
  const steps = lessonSteps(answers, lab);
  const sources = { steps, sections, files, youSee: youSee(locale), ...(onStep && { onStep }) };
  const view = { ...projectView(answers, lab, messages), ...lessonView(sources) };
  return sections.map(({ text }) => renderLab(text, view)).join('\n');
}

/** What the lesson says above a block that a command has printed. */
export const youSee = (locale: Locale): string =>
  (templateFiles(`lesson/${locale}`)['you-see.md'] ?? '').trimEnd();

/** A class has thousands of projects, and a few labs. */
const known = new Map<string, readonly LabFile[]>();

function knownFilesOf(lab: Lab): readonly LabFile[] {
  let files = known.get(lab.folder);
  if (files === undefined) {
    files = filesOf(lab);
    known.set(lab.folder, files);
  }
  return files;
}
