import type { Messages } from '../../i18n/messages.js';
import { say } from '../../i18n/say.js';
import type { CommandNote, ExplainedPart } from '../explanation.js';

type NoteId = keyof Messages['explain']['note'];

/** A note of the catalogue. */
export const note = (id: NoteId, what = '', other = ''): CommandNote => ({
  id,
  says: [say(`explain.note.${id}`, what, other, '')],
});

/** Notes of what is not known; others tell of mistakes, or of what is worth knowing. */
const ofUnknown: ReadonlySet<string> = new Set<NoteId>([
  ...(['unknown-option', 'near-option', 'unknown-command', 'near-command'] as const),
]);

export const isUnknown = ({ id }: CommandNote): boolean => ofUnknown.has(id);

/** What is said of a value, and what is to be noted about it. */
export interface ReadValue {
  readonly says: ExplainedPart['says'];
  readonly notes: readonly CommandNote[];
}
