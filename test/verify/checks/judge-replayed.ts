import type { CheckValues } from '../../../generators/core/checks/placeholders.js';
import { loadMessages } from '../../../generators/core/i18n/load.js';
import {
  usualOptions,
  type VerifyOptions,
} from '../../../generators/core/options/verify-options.js';
import {
  projectField,
  reportField,
} from '../../../generators/core/report/reading/report-fields.js';
import type { ProjectReport, Report } from '../../../generators/core/verdict/report.js';
import { verifyAll } from '../../../generators/core/verify/verify-all.js';
import { checksOf } from '../../checks/read.js';
import { fakeSystem } from '../../scenarios/fake-system.js';
import type { Reply } from '../../scenarios/shim.js';
import { plainProject } from '../../scenarios/verify-replayed.js';
import { parseAs } from '../../schema.js';
import { folderWith } from '../../temporary-folder.js';

interface Judging {
  readonly replies: readonly Reply[];
  readonly hidden?: string;
  readonly values?: CheckValues;
  readonly files?: Readonly<Record<string, string>>;
  readonly options?: Partial<VerifyOptions>;
  readonly signal?: AbortSignal;
  /** Folders besides that are no projects. */
  readonly others?: readonly string[];
}

export interface Judged {
  readonly report: Report;
  readonly project: ProjectReport;
  readonly calls: readonly string[];
  /** What came of each check: its result, its points, and the id that it needs. */
  readonly results: Readonly<Record<string, string>>;
  /** What is said of a check. */
  readonly said: (id: string) => string;
}

/** Judges a project by checks, on an engine that replays. */
export async function judgeReplayed(
  text: string,
  { replies, hidden, values = {}, files = {}, options, signal, others = [] }: Judging,
): Promise<Judged> {
  const shown = await checksOf(text);
  const judged = { ...(hidden === undefined ? shown : await checksOf(hidden, shown)), values };
  const { system, calls } = fakeSystem({ replies });
  const messages = await loadMessages('en');
  const watcher = { started: () => {}, waiting: () => {}, ended: () => {} };
  const verified = await verifyAll({
    ...{ system, messages, signal: signal ?? new AbortController().signal },
    dirs: [folderWith({ ...plainProject, ...files }), ...others],
    options: { ...usualOptions, ...options },
    known: () => ({ judged }),
    whyNoProject: (dir) => ({ where: dir, message: 'No Dockerfile.' }),
    show: async () => ({ watch: () => watcher, ended: () => {} }),
  });
  if (!('report' in verified)) throw new Error(JSON.stringify(verified));
  const report = reportField(projectField(messages)).write(verified.report);
  parseAs('report', JSON.stringify(report));
  const [project] = report.projects;
  if (project === undefined) throw new Error('No project in the report');
  const checks = project.checks ?? [];
  return {
    ...{ report, project, calls: calls() },
    results: Object.fromEntries(
      checks.map(({ id, outcome, points, of, needs = '' }) => [
        id,
        `${outcome} ${points}/${of} ${needs}`.trim(),
      ]),
    ),
    said: (id) => {
      const found = checks.find((check) => check.id === id);
      return [found?.title, found?.message, found?.hint].filter(Boolean).join(' | ');
    },
  };
}
