import { join } from 'node:path';
import { replaceFile } from '../../core/disk/replace-file.js';
import { isSealed } from '../../core/lesson/page/seal.js';
import { comparePlan } from '../../core/project/compare.js';
import { lessonPageFile as path } from '../../core/project/manifest.js';
import type { CommandContext } from '../context.js';
import { refuse } from '../refuse.js';

const mode = 0o644;

/**
 * Puts the page into a project, whole or not at all. One that we have made gives way, since it can be
 * made again; any other file only where that was asked for.
 * @returns the exit code
 */
export function writePage(
  dir: string,
  contents: string,
  force: boolean,
  context: CommandContext,
): number {
  const { lesson, input } = context.messages;
  const { files, unreadable } = comparePlan({ files: [{ path, contents, mode }] }, dir, force);
  const place = join(dir, path);
  const [file] = files;
  const no = (message: string) => refuse('lesson', [{ where: place, message }], context);
  if (unreadable.length > 0) return no(input.file.unreadable(0));
  if (file === undefined) return no(lesson.blocked);
  if (file.action === 'conflict' && !isSealed(file.current ?? '')) {
    return no(lesson.inTheWay(path));
  }
  try {
    replaceFile(place, { contents, mode });
    return 0;
  } catch (error) {
    context.output.err(lesson.unwritten(place, (error as Error).message));
    return 3;
  }
}
