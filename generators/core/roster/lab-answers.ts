import { answerFlaw, type LabAnswers, type LabQuestion } from '../lab/lab-question.js';
import { whyNoAnswer } from '../options/parse-set.js';
import type { RawSet } from '../options/raw.js';
import { ownValue } from '../text/own-value.js';
import type { Draft } from './draft.js';
import { type KnownFields, readField, type ValueIn } from './fields.js';
import type { Findings } from './list/findings.js';
import { foldHeading } from './list/fold-heading.js';
import { columnsOf } from './list/picked-columns.js';
import { placeOf } from './list/roster.js';
import { type Compiled, compilePattern } from './naming/compile-pattern.js';

/** Who answers a question of a lab for each student: their row, or else a pattern. */
export interface Answering {
  readonly question: LabQuestion;
  /** The column of the roster that bears its name. */
  readonly column: number | undefined;
  /** What the roster says of a student under another heading: a part of the name, the id, the folder. */
  readonly ofStudent: ValueIn | undefined;
  readonly pattern: Compiled | undefined;
}

/**
 * Finds in a roster, and in what was said for everybody, who answers each question of a lab. A pattern
 * that is the same for everybody is judged here, once.
 */
export function answeringsFor(
  questions: readonly LabQuestion[],
  said: RawSet,
  roster: Omit<KnownFields, 'own'>,
  findings: Findings,
): Promise<readonly Answering[]> {
  const known: KnownFields = { ...roster, own: ['id', 'folder', 'person'] };
  return Promise.all(
    questions.map(async (question): Promise<Answering> => {
      const { name } = question;
      const [column, second] = columnsOf(foldHeading(name), name, roster.headings);
      const twice = second === undefined ? undefined : roster.headings[second];
      if (twice) findings.at(twice.place, findings.messages.roster.headingTwice(twice.text));
      const field =
        column === undefined ? await readField(name, known, findings.messages) : undefined;
      const ofStudent = typeof field === 'function' ? field : undefined;
      const raw = ownValue(said, name);
      const pattern = raw && (await compilePattern(raw, known, findings));
      const isGood = pattern && (!pattern.isConstant || isFit(question, pattern, findings));
      return { question, column, ofStudent, pattern: isGood ? pattern : undefined };
    }),
  );
}

function isFit(question: LabQuestion, pattern: Compiled, findings: Findings): boolean {
  const nobody = { row: { line: 0, cells: [] }, id: '', person: '', folder: '', isNamed: false };
  const text = pattern.fill(nobody);
  const flaw = answerFlaw(question, text);
  if (flaw) findings.elsewhere(pattern.where, whyNoAnswer(flaw, text, findings.messages));
  return flaw === undefined;
}

/**
 * What a student answers: what is said for them, else what their project was made from, else what is
 * usual. Undefined where nothing is asked; what is no answer is told.
 * @param kept what stands in the project, which may be anybody's
 */
export function labAnswersOf(
  draft: Draft,
  answerings: readonly Answering[],
  kept: LabAnswers | undefined,
  findings: Findings,
): LabAnswers | undefined {
  if (answerings.length === 0) return undefined;
  const answers = answerings.map((answering) => {
    const { name, usual } = answering.question;
    const before = ownValue(kept, name);
    const isFit = before !== undefined && answerFlaw(answering.question, before) === undefined;
    return [name, saidFor(draft, answering, findings) ?? (isFit ? before : usual)] as const;
  });
  return Object.fromEntries(answers);
}

/** What is said for a student; undefined where nobody says anything. */
function saidFor(
  draft: Draft,
  { question, column, ofStudent, pattern }: Answering,
  findings: Findings,
): string | undefined {
  const { row } = draft;
  const judge = (text: string, refuse: (message: string) => void): string => {
    const flaw = answerFlaw(question, text);
    if (flaw) refuse(whyNoAnswer(flaw, text, findings.messages));
    return text;
  };
  const cell = column === undefined ? (ofStudent?.(draft) ?? '') : (row.cells[column] ?? '');
  if (cell !== '') {
    return judge(cell, (message) =>
      findings.at(column === undefined ? row : placeOf(row, column), message),
    );
  }
  return (
    pattern &&
    judge(pattern.fill(draft), (message) => findings.elsewhere(pattern.where, message, row))
  );
}
