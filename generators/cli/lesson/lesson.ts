import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { whyNoProject } from '../../core/choosing/no-project.js';
import { kindOf } from '../../core/disk/look.js';
import { loadMessages } from '../../core/i18n/load.js';
import { givenLab } from '../../core/lab/finding/given-lab.js';
import { lessonAssets } from '../../core/lesson/page/lesson-assets.js';
import { lessonPage } from '../../core/lesson/page/lesson-page.js';
import { storageFile } from '../../core/options/read-stored.js';
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
  const { answers } = made;
  const lab = values.lab ?? (answers.lab && { text: answers.lab, where: storageFile });
  const how = { isStored: values.lab === undefined, isOffline: options.offline };
  const given = await givenLab(answers.stack, lab || undefined, how, messages);
  if ('problems' in given) return refuse('lesson', given.problems, context);
  const { lab: from } = given;
  if (!from.languages.includes(answers.locale)) {
    const message = messages.lab.notIn(from.languages.join(', '));
    return refuse('lesson', [{ where: '--locale', message }], context);
  }
  const [words, assets] = [await loadMessages(answers.locale), await lessonAssets()];
  const page = lessonPage(answers, from, words, assets);
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
