import type { Check, Checks } from '../../generators/core/checks/check.js';
import { readChecks } from '../../generators/core/checks/read-checks.js';
import { en } from '../../generators/core/i18n/en/en.js';

/** The checks of a text that must be right. */
export async function checksOf(text: string, before?: Checks): Promise<Checks> {
  const read = await readChecks(text, 'checks.yml', en, before);
  if ('checks' in read) return read.checks;
  throw new Error(read.problems.map(({ where, message }) => `${where} ${message}`).join('\n'));
}

/** What is wrong with a text, each with its place in front; none where nothing is. */
export async function mistakesIn(text: string, before?: Checks): Promise<readonly string[]> {
  const read = await readChecks(text, 'checks.yml', en, before);
  return 'problems' in read
    ? read.problems.map(({ where, message }) => `${where.replace('checks.yml:', '')} ${message}`)
    : [];
}

/** The one check of a text. */
export async function checkOf(item: string): Promise<Check> {
  const { checks } = await checksOf(item);
  const [only] = checks;
  if (only === undefined || checks.length > 1) throw new Error(`Not one check: ${item}`);
  return only;
}
