import type { Locale } from '../i18n/locale.js';
import type { Messages } from '../i18n/messages.js';
import type { ValueRow } from '../options/row.js';
import { type AnswerId, type Answers, answerIds, rowOf } from '../options/table.js';
import { classPorts, type SaidPort } from './class-ports.js';
import type { Compiled } from './compile-pattern.js';
import type { Draft } from './draft.js';
import type { Findings } from './findings.js';
import { judgeAnswer, type Sayers } from './judge-answers.js';
import { remotesOf } from './remote.js';
import type { Standing, Student } from './student.js';

export interface Giving extends Sayers {
  readonly remote: Compiled | undefined;
  readonly portBase: number;
  readonly standing: ReadonlyMap<string, Standing>;
  readonly locale: Locale;
}

/** Gives each student their answers and their address. All that is wrong with them is told. */
export async function classStudents(
  drafts: readonly Draft[],
  giving: Giving,
  findings: Findings,
  messages: Messages,
): Promise<readonly Student[]> {
  const said = await saidPorts(drafts, giving, findings, messages);
  const named = drafts.filter(({ isNamed }) => isNamed);
  const { standing, portBase } = giving;
  const ports = classPorts(named, said, standing, portBase, findings, messages);
  const names = new Map<string, Draft>();
  const complete: { draft: Draft; answers: Answers }[] = [];
  for (const draft of drafts) {
    const withPort = { ...draft, port: ports?.get(draft.folder) ?? portBase };
    const name = await nameFor(withPort, names, giving, findings, messages);
    const full = { ...withPort, name };
    const answers = await answersFor(full, giving, findings, messages);
    if (draft.isNamed) complete.push({ draft: full, answers });
  }
  const owners = complete.map(({ draft }) => draft);
  const remotes = giving.remote && remotesOf(owners, giving.remote, findings, messages);
  return complete.map(({ draft: { row, id, person, folder }, answers }) => ({
    ...{ id, person, folder, line: row.line, answers },
    remote: remotes?.get(folder),
  }));
}

async function saidPorts(
  drafts: readonly Draft[],
  sayers: Sayers,
  findings: Findings,
  messages: Messages,
): Promise<ReadonlyMap<Draft, SaidPort>> {
  const said = new Map<Draft, SaidPort>();
  for (const draft of drafts) {
    const { value, refuse } = await judgeAnswer('port', draft, sayers, findings, messages);
    if (value !== undefined && draft.isNamed) said.set(draft, { port: value, refuse });
  }
  return said;
}

/** All that a project is made from, for a student whose port and name are known. */
async function answersFor(
  draft: Draft & { readonly port: number; readonly name: string },
  giving: Giving,
  findings: Findings,
  messages: Messages,
): Promise<Answers> {
  // In the order of the table: a project is the same, byte for byte, whoever makes it.
  const answers: Partial<Record<AnswerId, unknown>> = {};
  for (const id of answerIds) {
    if (id === 'port' || id === 'name') {
      answers[id] = draft[id];
      continue;
    }
    const { value } = await judgeAnswer(id, draft, giving, findings, messages);
    answers[id] = value ?? (id === 'locale' ? giving.locale : fallbackOf(id));
  }
  return answers as Answers;
}

const fallbackOf = (id: AnswerId): unknown => (rowOf(id) as ValueRow<unknown>).fallback;

/** The name of a student's image; their folder's, where nobody says one. No two are the same. */
async function nameFor(
  draft: Draft,
  names: Map<string, Draft>,
  giving: Giving,
  findings: Findings,
  messages: Messages,
): Promise<string> {
  const { value, isSaid, refuse } = await judgeAnswer('name', draft, giving, findings, messages);
  if (!draft.isNamed || (isSaid && value === undefined)) return draft.folder;
  const name = value ?? draft.folder;
  const other = names.get(name);
  if (other === undefined) names.set(name, draft);
  else {
    const first = findings.nameOf(other.row);
    const message = messages.roster.nameTwice(name, first);
    if (isSaid) refuse(message);
    else findings.row(draft.row, message);
  }
  return name;
}
