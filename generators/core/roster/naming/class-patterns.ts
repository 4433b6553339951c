import { parseValue } from '../../options/parse-answers.js';
import type { RawAnswers, RawValue } from '../../options/raw.js';
import { type AnswerId, answerIds } from '../../options/table.js';
import type { KnownFields, OwnField } from '../fields.js';
import type { Findings } from '../list/findings.js';
import { type Compiled, compilePattern } from './compile-pattern.js';

/** What the roster has for patterns to name. */
type RosterFields = Omit<KnownFields, 'own'> & { readonly isNameOfPeople: boolean };

/** Options of a call that each student has a value of. */
type CallPattern = 'remote' | 'expect';

/** The fields of a student's own that each pattern may have: none that comes from itself. */
const ownFields = (id: AnswerId | CallPattern, isNameOfPeople: boolean): OwnField[] => {
  const known: OwnField[] = ['id', 'folder', 'person'];
  if (id === 'port') return known;
  if (id === 'name') return [...known, 'port'];
  return isNameOfPeople ? [...known, 'port'] : [...known, 'name', 'port'];
};

const compile = (
  id: AnswerId | CallPattern,
  raw: RawValue | undefined,
  roster: RosterFields,
  findings: Findings,
): Promise<Compiled | undefined> | undefined =>
  raw && compilePattern(raw, { ...roster, own: ownFields(id, roster.isNameOfPeople) }, findings);

/** What the patterns mean for this roster. One that is the same for everybody is judged here, once. */
export async function classPatterns(
  patterns: RawAnswers,
  roster: RosterFields,
  findings: Findings,
): Promise<ReadonlyMap<AnswerId, Compiled>> {
  const compiled = new Map<AnswerId, Compiled>();
  for (const id of answerIds) {
    const pattern = await compile(id, patterns[id], roster, findings);
    const isGood = pattern && (!pattern.isConstant || (await isFit(id, pattern, findings)));
    if (isGood) compiled.set(id, pattern);
  }
  return compiled;
}

async function isFit(id: AnswerId, pattern: Compiled, findings: Findings): Promise<boolean> {
  const { where } = pattern;
  const nobody = { row: { line: 0, cells: [] }, id: '', person: '', folder: '', isNamed: false };
  const reading = await parseValue(id, { text: pattern.fill(nobody), where }, findings.messages);
  if ('value' in reading) return true;
  findings.elsewhere(where, reading.problem.message);
  return false;
}

/** A pattern of this call: of addresses, or of what pages must say. Undefined where none is wanted, or it is wrong. */
export const callPattern = async (
  id: CallPattern,
  raw: RawValue | undefined,
  roster: RosterFields,
  findings: Findings,
): Promise<Compiled | undefined> => compile(id, raw, roster, findings);
