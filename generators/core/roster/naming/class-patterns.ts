import type { Messages } from '../../i18n/messages.js';
import { parseValue } from '../../options/parse-answers.js';
import type { RawAnswers, RawValue } from '../../options/raw.js';
import { type AnswerId, answerIds } from '../../options/table.js';
import type { KnownFields, OwnField } from '../fields.js';
import type { Findings } from '../list/findings.js';
import { type Compiled, compilePattern } from './compile-pattern.js';

/** The fields of a student's own that each pattern may have: none that comes from itself. */
const ownFields = (id: AnswerId | 'remote', isNameOfPeople: boolean): OwnField[] => {
  const known: OwnField[] = ['id', 'folder', 'person'];
  if (id === 'port') return known;
  if (id === 'name') return [...known, 'port'];
  return isNameOfPeople ? [...known, 'port'] : [...known, 'name', 'port'];
};

/** What the patterns mean for this roster. One that is the same for everybody is judged here, once. */
export async function classPatterns(
  patterns: RawAnswers,
  roster: Omit<KnownFields, 'own'> & { readonly isNameOfPeople: boolean },
  findings: Findings,
  messages: Messages,
): Promise<ReadonlyMap<AnswerId, Compiled>> {
  const compiled = new Map<AnswerId, Compiled>();
  for (const id of answerIds) {
    const raw = patterns[id];
    if (raw === undefined) continue;
    const known = { ...roster, own: ownFields(id, roster.isNameOfPeople) };
    const pattern = await compilePattern(raw, known, findings, messages);
    if (pattern === undefined) continue;
    const isGood = !pattern.isConstant || (await isFit(id, raw, pattern, findings, messages));
    if (isGood) compiled.set(id, pattern);
  }
  return compiled;
}

async function isFit(
  id: AnswerId,
  { where }: RawValue,
  pattern: Compiled,
  findings: Findings,
  messages: Messages,
): Promise<boolean> {
  const text = pattern.fill({
    ...{ row: { line: 0, cells: [] }, id: '', person: '', folder: '', isNamed: false },
  });
  const reading = await parseValue(id, { text, where }, messages);
  if ('value' in reading) return true;
  findings.elsewhere(where, reading.problem.message);
  return false;
}

/** The pattern of the repositories' addresses; undefined where none is wanted, or it is wrong. */
export async function remotePattern(
  remote: RawValue | undefined,
  roster: Omit<KnownFields, 'own'> & { readonly isNameOfPeople: boolean },
  findings: Findings,
  messages: Messages,
): Promise<Compiled | undefined> {
  if (remote === undefined) return undefined;
  const known = { ...roster, own: ownFields('remote', roster.isNameOfPeople) };
  return compilePattern(remote, known, findings, messages);
}
