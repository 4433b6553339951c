import { basename, resolve } from 'node:path';
import { whyNoProject } from '../../core/choosing/no-project.js';
import { applyFiles } from '../../core/disk/apply-files.js';
import { namesIn } from '../../core/disk/list-folder.js';
import { loadUsualMessages } from '../../core/i18n/load.js';
import { labAround } from '../../core/lab/beginning/around-project.js';
import { labFromStack } from '../../core/lab/beginning/lab-folder.js';
import { checkDir } from '../../core/options/check-dir.js';
import type { CommandOptions } from '../../core/options/command-options.js';
import { usualOptions } from '../../core/options/verify-options.js';
import { showArgv } from '../../core/text/show-command.js';
import { readProject } from '../../core/verify/reading/read-project.js';
import type { CommandContext } from '../context.js';
import { refuse } from '../refuse.js';
import { commandName, toolCommand } from '../tool-command.js';

/** `docker-intro lab init [DIR]`: a lab to begin with, from a stack or around a folder. @returns the exit code */
export async function beginLab(
  dir: string,
  { stack, from }: CommandOptions<'lab'>,
  context: CommandContext,
): Promise<number> {
  const { messages, output } = context;
  const root = resolve(dir);
  const title = basename(root);
  const problems = checkDir(root, messages);
  if (problems.length === 0 && namesIn(root).length > 0) {
    problems.push({ where: dir, message: messages.lab.begin.there(dir) });
  }
  const project = from === undefined ? undefined : await readProject(from, usualOptions, messages);
  if (from !== undefined && project === undefined) problems.push(whyNoProject(from, messages));
  if (problems.length > 0) return refuse('lab', problems, context);
  const catalogues = { en: await loadUsualMessages('en'), fr: await loadUsualMessages('fr') };
  const { files, unfit } =
    from === undefined || project === undefined
      ? { files: labFromStack(stack, title), unfit: [] }
      : labAround(resolve(from), project, title, catalogues);
  const appeared = await applyFiles(files, root);
  if (appeared !== undefined) {
    return refuse('lab', [{ where: dir, message: messages.lab.begin.there(dir) }], context);
  }
  output.say(messages.lab.begin.made(dir));
  for (const { source } of unfit) output.err(messages.lab.begin.leftOut(source));
  const check = showArgv([...commandName('lab').split(' '), 'check', dir]);
  const use = showArgv([...toolCommand().split(' '), messages.help.anyFolder, '--lab', dir]);
  output.say(`\n${messages.lab.begin.next(check, use)}`);
  return 0;
}
