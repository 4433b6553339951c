import type { Locale } from '../i18n/locale.js';
import type { ValueRow } from '../options/row.js';
import { type AnswerId, type Answers, answerIds, rowOf } from '../options/table.js';
import type { Draft } from './draft.js';
import { expectationsOf } from './expectations.js';
import { type Sayers, saidAnswer, storedAnswer } from './judge-answers.js';
import { type Answering, labAnswersOf } from './lab-answers.js';
import type { Findings } from './list/findings.js';
import { classNames } from './naming/class-names.js';
import type { Compiled } from './naming/compile-pattern.js';
import { classPorts, type SaidPort } from './ports/class-ports.js';
import { remotesOf } from './remote.js';
import type { StandingProject, Student } from './student.js';

interface Giving extends Sayers {
  readonly answerings: readonly Answering[];
  readonly remote: Compiled | undefined;
  readonly expect: Compiled | undefined;
  readonly portBase: number;
  readonly standing: ReadonlyMap<string, StandingProject>;
  readonly locale: Locale;
}

/** Gives each student their answers and their address. All that is wrong with them is told. */
export async function classStudents(
  drafts: readonly Draft[],
  giving: Giving,
  findings: Findings,
): Promise<readonly Student[]> {
  const said = await saidPorts(drafts, giving, findings);
  const named = drafts.filter(({ isNamed }) => isNamed);
  const { standing, portBase } = giving;
  const ports = classPorts(named, said, standing, portBase, findings);
  const withPorts = drafts.map((draft) => ({
    ...draft,
    port: ports?.get(draft.folder) ?? portBase,
    stored: draft.isNamed ? standing.get(draft.folder)?.stored : undefined,
  }));
  const names = await classNames(withPorts, giving, findings);
  const complete: { draft: Draft; answers: Answers }[] = [];
  const others = answerIds.filter((id) => id !== 'port' && id !== 'name');
  const unsaid: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries(others.map((id) => [id, fallbackOf(id)])),
    locale: giving.locale,
  };
  for (const draft of withPorts) {
    const full = { ...draft, name: names.get(draft) ?? draft.folder };
    const answers: Record<string, unknown> = { ...unsaid, port: full.port, name: full.name };
    for (const id of others) {
      const { value, isSaid } = await saidAnswer(id, full, giving, findings);
      const other = isSaid ? undefined : await storedAnswer(id, draft.stored, findings.messages);
      answers[id] = value ?? other ?? unsaid[id];
    }
    const set = labAnswersOf(full, giving.answerings, draft.stored?.set, findings);
    if (set) answers.set = set;
    if (draft.isNamed) complete.push({ draft: full, answers: answers as unknown as Answers });
  }
  const owners = complete.map(({ draft }) => draft);
  const remotes = giving.remote && remotesOf(owners, giving.remote, findings);
  const expected = giving.expect && expectationsOf(owners, giving.expect, findings);
  return complete.map(({ draft: { row, id, person, surname, folder }, answers }) => ({
    ...{ id, person, ...(surname && { surname }), folder, line: row.line, answers },
    remote: remotes?.get(folder),
    expect: expected?.get(folder),
  }));
}

async function saidPorts(
  drafts: readonly Draft[],
  sayers: Sayers,
  findings: Findings,
): Promise<ReadonlyMap<Draft, SaidPort>> {
  const said = new Map<Draft, SaidPort>();
  for (const draft of drafts) {
    const { value, refuse } = await saidAnswer('port', draft, sayers, findings);
    if (value !== undefined && draft.isNamed) said.set(draft, { port: value, refuse });
  }
  return said;
}

const fallbackOf = (id: AnswerId): unknown => (rowOf(id) as ValueRow<unknown>).fallback;
