import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { whyNoProject } from '../../core/choosing/no-project.js';
import { kindOf } from '../../core/disk/look.js';
import { loadMessages } from '../../core/i18n/load.js';
import { lessonAssets } from '../../core/lesson/page/lesson-assets.js';
import { lessonPage } from '../../core/lesson/page/lesson-page.js';
import { storageFile } from '../../core/options/read-stored.js';
import { labOfProject } from '../../core/project/lab-of-project.js';
import { madeFrom } from '../../core/project/made-from.js';
import { lessonPageFile } from '../../core/project/manifest.js';
import { openInBrowser } from '../../core/up/browser.js';
import type { CommandContext } from '../context.js';
import { readOneFolder } from '../read-one-folder.js';
import { refuse } from '../refuse.js';
import { writePage } from './write-page.js';

/** `docker-intro lesson [DIR]`: the lesson of a project as a page in its folder. @returns the exit code */
export async function lessonCommand(
  argv: readonly string[],
  context: CommandContext,
): Promise<number> {
  const read = await readOneFolder(argv, 'lesson', context);
  if (typeof read === 'number') return read;
  const { dir, options, values } = read;
  const { messages, output, locale } = context;
  if (kindOf(dir) !== 'folder') return refuse('lesson', [whyNoProject(dir, messages)], context);
  const made = await madeFrom(dir, locale, values.locale, messages);
  if (made === undefined) {
    const where = dir === '.' ? messages.help.placeholder.DIR : dir;
    return refuse('lesson', [{ where, message: messages.lesson.notOurs(dir) }], context);
  }
  if ('problems' in made) return refuse('lesson', made.problems, context);
  const stored = made.answers.lab && { text: made.answers.lab, where: storageFile };
  const from = await labOfProject(
    {
      answers: made.answers,
      localeAt: undefined,
      lab: values.lab ?? (stored || undefined),
      isStored: values.lab === undefined,
      isOffline: options.offline,
      set: {},
      storedSet: made.set,
    },
    messages,
  );
  if ('problems' in from) return refuse('lesson', from.problems, context);
  const { answers, lab } = from;
  const [words, assets] = [await loadMessages(answers.locale), await lessonAssets()];
  const page = lessonPage(answers, lab, words, assets);
  const exitCode = writePage(dir, page, options.force, context);
  if (exitCode !== 0) return exitCode;
  const path = join(dir, lessonPageFile);
  const link = pathToFileURL(resolve(path)).href;
  output.say(messages.lesson.written(path));
  const isOpen = options.open && (await openInBrowser(link, process.env));
  if (isOpen) output.say(messages.lesson.opened);
  else output.out(`${messages.lesson.open}\n  ${link}`);
  return 0;
}
