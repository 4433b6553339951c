import type { PlannedFile } from '../disk/planned-file.js';
import type { UsualMessages } from '../i18n/messages.js';
import { filtersFor } from '../lab/filters.js';
import { dockerfileOf, type Lab } from '../lab/lab.js';
import { namedAnswers } from '../lab/lab-question.js';
import type { Section } from '../lesson/sections.js';
import { fenced, showOlder, showStep } from '../lesson/show-step.js';
import type { Step } from '../lesson/step.js';
import type { Steps } from '../lesson/steps.js';
import type { Answers } from '../options/table.js';
import { toolVersion } from '../package/tool-version.js';
import { showArgv } from '../text/show-command.js';

/** What a file that is handed out can name. */
export const projectView = (answers: Answers, lab: Lab, messages: UsualMessages) => ({
  answers: namedAnswers(answers, lab.questions),
  lab: { ...lab, dockerfile: dockerfileOf(lab) },
  words: lab.words[answers.locale] ?? {},
  messages,
  toolVersion: toolVersion(),
  ...filtersFor(lab.string),
});

/** What the lesson can name besides. */
export interface LessonSources {
  readonly steps: Steps;
  readonly sections: readonly Section[];
  /** The files of the project, which the lesson shows. */
  readonly files: ReadonlyMap<string, PlannedFile['contents']>;
  /** Says above a block of the lesson that a command has printed it. */
  readonly youSee: string;
  /** Hears of each command that is shown. */
  readonly onStep?: (step: Step) => void;
}

export const lessonView = ({ steps, sections, files, youSee, onStep }: LessonSources) => {
  const stepOf = (id: string) =>
    (Object.hasOwn(steps, id) ? steps[id] : undefined) ?? missing(`the command ${id}`);
  return {
    /** A command with what it prints, as Markdown blocks. */
    step(id: string): string {
      onStep?.(stepOf(id));
      return showStep(stepOf(id), youSee);
    },
    /** What an older Docker prints for a command, as a Markdown block. */
    older: (id: string): string => showOlder(stepOf(id)),
    /** The number of a part of the lesson. */
    part: (name: string): number =>
      sections.find((section) => section.name === name)?.part ?? missing(`the part ${name}`),
    /** A command in the middle of a sentence. */
    command: (id: string): string => `\`${showArgv(stepOf(id).argv)}\``,
    /** A file of this project, as a Markdown block. */
    file: (path: string): string => fenced(languageOf(path), textAt(path, files).trimEnd()),
  };
};

/** The text of a file. @throws where it is none, or not there */
function textAt(path: string, files: LessonSources['files']): string {
  const contents = files.get(path);
  return typeof contents === 'string' ? contents : missing(`the text of ${path}`);
}

/** What Markdown calls a file's language: the ending of its name, or for a Dockerfile that. */
const languageOf = (path: string): string => path.replace(/^.*[./]/, '').toLowerCase();

function missing(what: string): never {
  throw new Error(`The lesson names ${what}, which is not there.`);
}
