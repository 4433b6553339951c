import type { Messages } from '../i18n/messages.js';
import { parseValue } from '../options/parse-answers.js';
import type { RawValue } from '../options/raw.js';
import type { AnswerId, ValueOf } from '../options/table.js';
import type { Draft } from './draft.js';
import type { Findings } from './list/findings.js';
import { placeOf } from './list/roster.js';
import type { Compiled } from './naming/compile-pattern.js';
import type { StoredTexts } from './student.js';

/** Who says an answer: the cells of a column, a pattern, or neither. */
export interface Sayers {
  readonly column: ReadonlyMap<AnswerId, number>;
  readonly pattern: ReadonlyMap<AnswerId, Compiled>;
}

/** An answer, or undefined where a problem was told or nobody said anything. */
export interface Judged<K extends AnswerId> {
  readonly value: ValueOf<K> | undefined;
  readonly isSaid: boolean;
  /** Tells what is wrong with it only beside those of others, where it was said. */
  refuse(message: string): void;
}

/** Judges what is said for a student: by their row, else by a pattern. */
export async function saidAnswer<K extends AnswerId>(
  id: K,
  draft: Draft,
  { column, pattern }: Sayers,
  findings: Findings,
  messages: Messages,
): Promise<Judged<K>> {
  const at = column.get(id);
  const cell = at === undefined ? '' : (draft.row.cells[at] ?? '');
  if (at !== undefined && cell !== '') {
    const refuse = (message: string) => findings.at(placeOf(draft.row, at), message);
    const said = (message: string) =>
      refuse(id === 'name' ? `${message} ${messages.roster.nameOfPeople}` : message);
    return judged(id, id === 'devcontainer' ? plainBoolean(cell) : cell, refuse, said, messages);
  }
  const compiled = pattern.get(id);
  if (compiled !== undefined) {
    const refuse = (message: string) => findings.elsewhere(compiled.where, message, draft.row);
    return judged(id, compiled.fill(draft), refuse, refuse, messages);
  }
  return { value: undefined, isSaid: false, refuse: () => {} };
}

const yes = ['yes', 'oui', 'true', 'vrai'];
const no = ['no', 'non', 'false', 'faux'];

/** A cell that says yes or no as people and spreadsheets write it; any other as it stands there. */
function plainBoolean(cell: string): string {
  const word = cell.toLowerCase();
  return yes.includes(word) ? 'true' : no.includes(word) ? 'false' : cell;
}

async function judged<K extends AnswerId>(
  id: K,
  text: string,
  refuse: (message: string) => void,
  tell: (message: string) => void,
  messages: Messages,
): Promise<Judged<K>> {
  const reading = await parseValue(id, { text, where: '' } satisfies RawValue, messages);
  if ('problem' in reading) {
    tell(reading.problem.message);
    return { value: undefined, isSaid: true, refuse };
  }
  return { value: reading.value, isSaid: true, refuse };
}

/** An answer that the project was made from, where it still is one: what stands there may be anybody's. */
export async function storedAnswer<K extends AnswerId>(
  id: K,
  stored: StoredTexts | undefined,
  messages: Messages,
): Promise<ValueOf<K> | undefined> {
  const text = stored?.[id];
  if (text === undefined) return undefined;
  const reading = await parseValue(id, { text, where: '' }, messages);
  return 'value' in reading ? reading.value : undefined;
}
