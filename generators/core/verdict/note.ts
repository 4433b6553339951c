import { worstIn } from './worst.js';

/** What a teacher is to do: look at a project, or mend what failed; null where it is only said. */
type Need = 'look' | 'mend' | null;

/** Something that is told of one student's project. */
export interface Note {
  /** The cause, by which many students' notes are told in one. */
  readonly kind: string;
  /** In the user's language, with its remedy. */
  readonly text: string;
  readonly needs: Need;
}

/** All that is told of a student's project, as one. */
export interface Told {
  /** What went wrong, or needs a look, with its remedy, in the user's language. */
  readonly why: string | null;
  /** The cause behind `why`: the same for all students who have the same trouble. */
  readonly kind: string | null;
  /** What `why` asks of the teacher. */
  readonly needs: Need;
}

/** What is to be done first of all that is to be done. */
const worstNeed = worstIn<Need>('mend', 'look', null);

/** Puts notes together: the worst of them counts. */
export function tellAll(notes: readonly Note[]): Told {
  if (notes.length === 0) return { why: null, kind: null, needs: null };
  return {
    why: notes.map(({ text }) => text).join('\n  '),
    kind: notes.map(({ kind }) => kind).join(' '),
    needs: worstNeed(notes.map(({ needs }) => needs)),
  };
}
