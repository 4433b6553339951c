import type { Messages } from '../i18n/messages.js';
import { parseValue } from '../options/parse-answers.js';
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
): Promise<Judged<K>> {
  const judge = async (
    text: string,
    refuse: Judged<K>['refuse'],
    hint = '',
  ): Promise<Judged<K>> => {
    const reading = await parseValue(id, { text, where: '' }, findings.messages);
    if ('problem' in reading) refuse(reading.problem.message + hint);
    return { value: 'value' in reading ? reading.value : undefined, isSaid: true, refuse };
  };
  const at = column.get(id);
  const cell = at === undefined ? '' : (draft.row.cells[at] ?? '');
  if (at !== undefined && cell !== '') {
    const text = id === 'devcontainer' ? plainBoolean(cell) : cell;
    const hint = id === 'name' ? ` ${findings.messages.roster.nameOfPeople}` : '';
    return judge(text, (message) => findings.at(placeOf(draft.row, at), message), hint);
  }
  const said = pattern.get(id);
  return said === undefined
    ? { value: undefined, isSaid: false, refuse: () => {} }
    : judge(said.fill(draft), (message) => findings.elsewhere(said.where, message, draft.row));
}

const yes = ['yes', 'oui', 'true', 'vrai'];
const no = ['no', 'non', 'false', 'faux'];

/** A cell that says yes or no as people and spreadsheets write it; any other as it stands there. */
function plainBoolean(cell: string): string {
  const word = cell.toLowerCase();
  return yes.includes(word) ? 'true' : no.includes(word) ? 'false' : cell;
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
