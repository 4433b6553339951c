import type { PlannedFile } from '../disk/planned-file.js';
import type { Locale } from '../i18n/locale.js';
import type { UsualMessages } from '../i18n/messages.js';
import type { Step } from '../lesson/step.js';
import type { StepId } from '../lesson/steps.js';
import { storageFile, storageKey, storageText } from '../options/read-stored.js';
import type { Answers } from '../options/table.js';
import type { Stack } from '../package/stack.js';
import { lessonFile, manifest } from './manifest.js';
import { render } from './render.js';
import { buildView } from './view.js';

/** What a project is made of. Data only: nothing is written while planning. */
export interface Plan {
  readonly files: readonly PlannedFile[];
}

const mode = 0o644;

/**
 * Plans a project. Pure: the same arguments give the same bytes anywhere.
 * @param stored the project's `.yo-rc.json` as it stands, whose other parts are kept
 */
export function planProject(
  answers: Answers,
  stack: Stack,
  steps: Readonly<Record<StepId, Step>>,
  messages: UsualMessages,
  stored: Readonly<Record<string, unknown>> = {},
): Plan {
  const texts = renderTexts(answers, stack, steps, messages, false);
  texts.set(storageFile, storageText({ ...stored, [storageKey]: answers }));
  const files = [...texts].map(([path, contents]) => ({ path, contents, mode }));
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

/** The lesson of a project as Markdown, as it is told on a page. */
export function lessonForPage(
  answers: Answers,
  stack: Stack,
  steps: Readonly<Record<StepId, Step>>,
  messages: UsualMessages,
): string {
  return `${renderTexts(answers, stack, steps, messages, true).get(lessonFile)}`;
}

function renderTexts(
  answers: Answers,
  stack: Stack,
  steps: Readonly<Record<StepId, Step>>,
  messages: UsualMessages,
  isPage: boolean,
): Map<string, string> {
  const texts = new Map<string, string>();
  const view = buildView(answers, stack, steps, messages, texts, youSee(answers.locale), isPage);
  const entries = manifest(answers);
  // The lesson shows the other files, so it is rendered when they are there.
  const lessonLast = [...entries].sort((a, b) => a.templates.length - b.templates.length);
  for (const { path, templates } of lessonLast) {
    texts.set(path, templates.map((template) => render(template, view)).join('\n'));
  }
  return texts;
}

/** What the lesson says above a block that a command has printed. */
export const youSee = (locale: Locale): string =>
  render(`lesson/${locale}/you-see.md`, {}).trimEnd();
