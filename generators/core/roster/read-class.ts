import type { Locale } from '../i18n/locale.js';
import type { Messages } from '../i18n/messages.js';
import type { LabQuestion } from '../lab/lab-question.js';
import type { Problem, RawAnswers, RawValue } from '../options/raw.js';
import type { AnswerId } from '../options/table.js';
import { checkHeadings } from './check-headings.js';
import { classStudents } from './class-students.js';
import { answeringsFor } from './lab-answers.js';
import { onceEach } from './list/attendance.js';
import { collectFindings, type Findings } from './list/findings.js';
import { isNameOfPeople, optionColumns, optionOf } from './list/option-columns.js';
import { listed, wantedHeadings } from './list/picked-columns.js';
import { placeOf, type Roster } from './list/roster.js';
import { callPattern, classPatterns } from './naming/class-patterns.js';
import { halfName } from './naming/half-name.js';
import { findIdentity, type Identity } from './naming/identity.js';
import { noteLiteralFields } from './naming/literal-fields.js';
import { nameStudents } from './naming/name-students.js';
import { sameId } from './naming/same-id.js';
import { readSet } from './read-set.js';
import { type ReadRoster, readRoster } from './reading/read-roster.js';
import type { StandingProject, Student } from './student.js';

/** What a class is made from. */
export interface ClassRequest {
  /** The roster as typed: a path, or `-` for standard input. */
  readonly roster: string;
  /** `--id-column`: a heading, or several with `+` between them. */
  readonly idColumn: RawValue | undefined;
  /** `--port-base`: the first port that a student may get. */
  readonly portBase: number;
  /** What every student gets unless their row says otherwise, each a pattern: `--greeting`, `--name` … */
  readonly patterns: RawAnswers;
  /** `--set NAME=PATTERN`, each as typed. */
  readonly set: RawValue | undefined;
  /** What the lab asks, of which each student has answers. */
  readonly questions?: readonly LabQuestion[];
  /** `--remote`, a pattern. */
  readonly remote: RawValue | undefined;
  /** `--expect`, a pattern: what each page must say. */
  readonly expect?: RawValue | undefined;
  readonly locale: Locale;
}

export type ClassReading =
  | { readonly students: readonly Student[]; readonly notes: readonly string[] }
  | { readonly problems: readonly Problem[] };

/**
 * Reads a roster and gives each student their folder, name, port, answers and address, or lists all
 * that is wrong, each with its place: `FILE:LINE:COLUMN`, where the column of a table counts cells
 * and that of JSON or YAML characters. Nothing that is given to one depends on the order of rows.
 * @param standing what earlier runs have made, by folder
 */
export async function readClass(
  request: ClassRequest,
  standing: ReadonlyMap<string, StandingProject>,
  messages: Messages,
): Promise<ClassReading> {
  const findings = collectFindings(request.roster, messages);
  const read = await readRoster(request.roster, wantedHeadings(request.idColumn), findings);
  const students = read === undefined ? [] : await judgeClass(read, request, standing, findings);
  return findings.count > 0 ? { problems: findings.list() } : { students, notes: findings.notes };
}

async function judgeClass(
  { roster, suspicion }: ReadRoster,
  request: ClassRequest,
  standing: ReadonlyMap<string, StandingProject>,
  findings: Findings,
): Promise<readonly Student[]> {
  const { roster: path, idColumn, remote, expect, portBase, locale, questions = [] } = request;
  const { headings, rows } = roster;
  const { roster: words } = findings.messages;
  const names = questions.map(({ name }) => name);
  const said = await readSet(request.set, names, findings);
  const patterns = { ...request.patterns, ...said.patterns };
  if (rows.length === 0 && findings.count === 0 && !roster.missing)
    findings.elsewhere(path, words.empty);
  if (headings.length === 0) return [];
  tellNuls(roster, findings);
  const isPeople = isNameOfPeople(roster);
  const isUsable = (column: number) => {
    const option = headings[column] && optionOf(headings[column]);
    return option === undefined || (option === 'name' && isPeople);
  };
  const identity = await findIdentity(roster, { idColumn, standing, isUsable }, findings);
  if (identity === undefined && idColumn === undefined) {
    const message = noIdentity(roster, findings);
    findings.elsewhere(path, suspicion === undefined ? message : `${message} ${suspicion}`);
    // What patterns name cannot be there either.
    if (roster.missing !== undefined) return [];
  }
  const isOption = (column: number) =>
    !identity?.columns.includes(column) && !(isPeople && headings[column]?.text === 'name');
  const options = optionColumns(headings, isOption);
  checkHeadings(headings, usedColumns(identity, options.keys()), findings);
  const half = halfName(
    roster,
    identity?.names,
    usedColumns(identity, options.keys()),
    findings.messages,
  );
  if (half !== undefined) findings.note(half.told);
  const fields = { headings, rows, names: identity?.names, half, isNameOfPeople: isPeople };
  const pattern = await classPatterns(patterns, fields, findings);
  const answerings = await answeringsFor(questions, said.own, fields, findings);
  const giving = {
    answerings,
    column: new Map([...options].map(([column, id]): [AnswerId, number] => [id, column])),
    pattern,
    remote: await callPattern('remote', remote, fields, findings),
    expect: await callPattern('expect', expect, fields, findings),
    ...{ portBase, standing, locale },
  };
  if (identity === undefined) return [];
  const { once, again } = onceEach(headings, rows, ({ cells }) => sameId(identity.idOf(cells)));
  if (again.length > 0)
    findings.note(words.again(again.slice(0, 5).map(findings.nameOf), again.length));
  const drafts = await nameStudents({ ...roster, rows: once }, identity, standing, findings);
  const students = await classStudents(drafts, giving, findings);
  const own = ['id', 'folder', 'person', 'name', 'port'] as const;
  const answered = [...options.keys(), ...answerings.flatMap(({ column }) => column ?? [])];
  await noteLiteralFields(roster, answered, { ...fields, own }, findings);
  return students;
}

/** Why nobody is named: the headings do not say who the students are, or there are none. */
function noIdentity({ headings, missing }: Roster, { messages }: Findings): string {
  const { roster: words } = messages;
  if (missing === undefined) return words.noIdentity(listed(headings));
  return missing.sections.length > 0
    ? words.onlySections(missing.sections)
    : words.noHeadings(missing, listed(headings));
}

const usedColumns = (identity: Identity | undefined, options: Iterable<number>): number[] => [
  ...(identity?.columns ?? []),
  ...(identity?.names === undefined ? [] : Object.values(identity.names)),
  ...options,
];

/** A NUL ends a text for many programs: whatever cell it stands in, nothing good comes of it. */
function tellNuls({ rows }: Roster, findings: Findings): void {
  for (const row of rows.filter(({ cells }) => cells.some((cell) => cell.includes('\0')))) {
    for (const [column, cell] of row.cells.entries()) {
      if (cell.includes('\0')) findings.at(placeOf(row, column), findings.messages.roster.nul);
    }
  }
}
