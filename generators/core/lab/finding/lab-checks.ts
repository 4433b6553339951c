import type { Checks } from '../../checks/check.js';
import { readChecks } from '../../checks/read-checks.js';
import { readInside } from '../../disk/read-inside.js';
import { textOf } from '../../disk/read-small-file.js';
import type { Messages } from '../../i18n/messages.js';
import type { Problem } from '../../options/raw.js';
import { fileOf } from './lab-address.js';

/** Bytes of a file of checks. */
const most = 256 * 1024;

/**
 * What projects of a lab are judged by; undefined where it says nothing, and their proof is all.
 * @param named as the lab was named, to tell where a mistake is
 * @param withHidden whether those that students are not told of count, too
 */
export async function labChecks(
  folder: string,
  named: string,
  withHidden: boolean,
  messages: Messages,
): Promise<{ readonly checks: Checks | undefined } | { readonly problems: readonly Problem[] }> {
  let checks: Checks | undefined;
  const problems: Problem[] = [];
  for (const file of ['checks.yml', ...(withHidden ? ['checks.hidden.yml'] : [])]) {
    const where = fileOf(named, file);
    const found = readInside(folder, file, most);
    const decoded = 'bytes' in found ? textOf(found.bytes) : found;
    if ('refused' in decoded) {
      if (decoded.refused === 'missing') continue;
      problems.push({ where, message: messages.input.file[decoded.refused](most) });
      continue;
    }
    const read = await readChecks(decoded.text, where, messages, checks ?? hiddenAlone(file));
    if ('problems' in read) problems.push(...read.problems);
    else checks = read.checks;
  }
  return problems.length > 0 ? { problems } : { checks };
}

/** Hidden checks without others are hidden all the same. */
const hiddenAlone = (file: string): Checks | undefined =>
  file === 'checks.hidden.yml' ? { checks: [], rulesOff: [] } : undefined;
