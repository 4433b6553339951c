import type { UsualMessages } from '../i18n/messages.js';
import { partNumber, type SectionId } from '../lesson/outline.js';
import { fenced, showOlder, showStep } from '../lesson/show-step.js';
import type { Step } from '../lesson/step.js';
import type { StepId } from '../lesson/steps.js';
import type { Answers } from '../options/table.js';
import { readStackWords, type Stack, type StackWords } from '../package/stack.js';
import { toolVersion } from '../package/tool-version.js';
import { showArgv } from '../text/show-command.js';
import { pythonString } from './python-string.js';

/** All that a template can name. */
export interface View {
  readonly answers: Answers;
  readonly stack: Stack;
  /** The comments of the stack's files, in the project's language. */
  readonly words: StackWords;
  readonly messages: UsualMessages;
  readonly toolVersion: string;
  /** Whether the lesson is read as a page, and not as the README.md of the project. */
  readonly isPage: boolean;
  readonly pythonString: typeof pythonString;
  /** A command with what it prints, as Markdown blocks. */
  readonly step: (id: StepId) => string;
  /** What an older Docker prints for a command, as a Markdown block. */
  readonly older: (id: StepId) => string;
  /** The number of another part of the lesson. */
  readonly part: (id: SectionId) => number;
  /** A command in the middle of a sentence. */
  readonly command: (id: StepId) => string;
  /** A file of this project, as a Markdown block. */
  readonly file: (path: string, language: string) => string;
}

/**
 * The view for one project; `files` grows while the project is rendered, the lesson comes last.
 * @param youSee says above a block of the lesson that a command has printed it
 */
export function buildView(
  answers: Answers,
  stack: Stack,
  steps: Readonly<Record<StepId, Step>>,
  messages: UsualMessages,
  files: ReadonlyMap<string, string>,
  youSee: string,
  isPage: boolean,
): View {
  return {
    answers,
    stack,
    words: readStackWords(stack.id, answers.locale),
    messages,
    toolVersion: toolVersion(),
    isPage,
    pythonString,
    step: (id) => showStep(steps[id], youSee),
    older: (id) => showOlder(steps[id]),
    part: partNumber,
    command: (id) => `\`${showArgv(steps[id].argv)}\``,
    file: (path, language) => fenced(language, (files.get(path) ?? missing(path)).trimEnd()),
  };
}

function missing(path: string): never {
  throw new Error(`The lesson shows ${path}, which the manifest does not list before it.`);
}
