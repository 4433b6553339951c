import { join, resolve } from 'node:path';
import { readClassIndex } from '../class/standing/class-index.js';
import { entriesIn, namesIn } from '../disk/list-folder.js';
import { kindOf } from '../disk/look.js';
import type { Messages } from '../i18n/messages.js';
import { asTold, say } from '../i18n/say.js';
import type { Problem } from '../options/raw.js';
import type { Saying } from '../verdict/saying.js';
import { deeperContexts } from '../verify/reading/find-context.js';
import { isArchive } from './hand-ins.js';
import { studentsIn } from './students-in.js';

/** Why what was named is no project, and what may have been meant. */
export const whyNoProject = (dir: string, messages: Messages): Problem => ({
  // The folder that the command was typed in has no name that a reader knows.
  where: dir === '.' ? messages.help.placeholder.DIR : dir,
  ...asTold(messages, why(dir)),
});

function why(dir: string): Saying {
  const kind = kindOf(resolve(dir));
  if (kind === undefined) return say('verify.missingDir', dir);
  if (kind === 'file') return say(isArchive(dir) ? 'verify.isArchive' : 'choosing.isFile', dir);
  if (kind === 'other') return say('choosing.notAFolder', dir);
  if (studentsIn(dir, 2) !== undefined) return say('choosing.classAmongProjects', dir);
  const folder = classFolderIn(dir);
  if (folder !== undefined) return say('choosing.classInside', join(dir, folder));
  const contexts = deeperContexts(resolve(dir));
  if (contexts.length > 1) return say('verify.severalDockerfiles', dir, contexts);
  const [only, ...others] = namesIn(resolve(dir)).filter((name) => !name.startsWith('.'));
  if (only === undefined) return say('verify.emptyFolder', dir);
  return others.length === 0 && isArchive(only)
    ? say('verify.onlyArchive', dir, only)
    : say('verify.notAProject', dir);
}

/** What the folder of a class is called unless somebody said otherwise. */
const usual = 'class';

/** A folder in this one that is that of a class. */
function classFolderIn(dir: string): string | undefined {
  const names = entriesIn(resolve(dir))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => Number(b === usual) - Number(a === usual));
  return names.find(
    (name) =>
      readClassIndex(join(dir, name)) !== undefined ||
      (name === usual && studentsIn(join(dir, name), 1) !== undefined),
  );
}
