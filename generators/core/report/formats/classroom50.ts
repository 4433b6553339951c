import type { Messages } from '../../i18n/messages.js';
import { cut } from '../../text/cut.js';
import { jsonText } from '../../text/json-text.js';
import { told } from '../../text/told.js';
import { wasOnlyRead } from '../../verdict/how-checked.js';
import type { CheckReport, ProjectReport, Report, VerifyStepId } from '../../verdict/report.js';
import { gradedSteps } from '../points/checks-of-steps.js';
import { labelled } from '../terminal/project-label.js';
import type { Reporter } from './reporter.js';

/** How an assignment can be handed in. */
const kinds = ['individual', 'group', 'team'] as const;

/** UTF-16 code units of what a test says besides. */
const mostSaid = 2000;

interface Test {
  readonly 'test-name': string;
  readonly passed: boolean;
  readonly score: number;
  readonly 'max-score': number;
  readonly message?: string;
}

/**
 * `result.json` as the autograder of Classroom 50 leaves it: `classroom50/result/v1`, described in
 * https://github.com/foundation50/classroom50/wiki/Advanced-Autograding and in the file
 * `schemas/result-v1.schema.json` of that repository (seen in August 2026). Whose result it is
 * comes from the variables that its runner sets; elsewhere a placeholder stands for each.
 * Where the machine was at fault, or the files were only looked at (`--static`), there are no tests
 * and 0 of 0 points, as their own error results have: nobody gets a 0 for the machine, and nobody
 * a point for what was never run. Students read it: of a hidden check it has the points alone.
 */
export const classroom50 =
  (env: Readonly<Record<string, string | undefined>>): Reporter =>
  (report, messages) => {
    const tests = testsOf(report, messages);
    const sum = (key: 'score' | 'max-score') =>
      Math.round(tests.reduce((all, test) => all + test[key] * 100, 0)) / 100;
    const said = (...names: readonly string[]) =>
      told(names.map((name) => env[name]).find(Boolean) ?? 'local');
    const owner = report.projects[0]?.student?.id ?? report.projects[0]?.name;
    const at = `${(report.startedAt ?? '1970-01-01T00:00:00').slice(0, 19)}Z`;
    const tag = said('SUBMISSION_TAG');
    const result = {
      schema: 'classroom50/result/v1',
      classroom: said('CLASSROOM'),
      assignment: said('ASSIGNMENT'),
      assignment_type: kinds.find((kind) => kind === env['ASSIGNMENT_TYPE']) ?? 'individual',
      owner: env['OWNER'] || env['USERNAME'] ? said('OWNER', 'USERNAME') : told(owner || 'local'),
      submission: tag.startsWith('submit/') ? tag : `submit/${tag}`,
      commit: said('COMMIT_URL'),
      release: said('RELEASE_URL'),
      review: said('REVIEW_URL', 'COMMIT_URL'),
      // Its runner puts the time of the commit in the place of this one.
      datetime: at,
      graded_at: at,
      score: sum('score'),
      'max-score': sum('max-score'),
      tests,
    };
    return jsonText(result);
  };

function testsOf({ projects }: Report, { page }: Messages): readonly Test[] {
  const isOpen = ({ outcome, points }: ProjectReport) =>
    points === undefined ? outcome === 'error' || outcome === 'skip' : points === null;
  if (projects.some((project) => isOpen(project) || wasOnlyRead(project))) return [];
  return labelled({ projects }).flatMap(({ project, label }) => {
    const before = projects.length === 1 ? '' : `${told(label)}: `;
    if (project.checks === undefined) {
      return gradedSteps.map((id) => testOf(id, project, before));
    }
    const [hidden, shown] = [true, undefined].map((isHidden) =>
      (project.checks ?? []).filter((check) => check.of > 0 && check.hidden === isHidden),
    );
    return [
      ...(shown ?? []).map((check) => checkTest(check, before)),
      ...(hidden ?? []).map((check, at) => hiddenTest(check, before, page.hiddenCheck(at + 1))),
    ];
  });
}

function checkTest(check: CheckReport, label: string): Test {
  const why = [check.message, check.hint].filter(Boolean).join('\n');
  const passed = check.outcome === 'pass';
  return {
    'test-name': `${label}${told(check.title)} (${told(check.id)})`,
    ...{ passed, score: passed ? check.of : 0, 'max-score': check.of },
    ...(passed || why === '' ? {} : { message: cut(told(why), mostSaid) }),
  };
}

/** What it says would say what it looks at. */
function hiddenTest({ outcome, of }: CheckReport, label: string, title: string): Test {
  const passed = outcome === 'pass';
  return {
    'test-name': `${label}${title}`,
    ...{ passed, score: passed ? of : 0, 'max-score': of },
  };
}

function testOf(id: VerifyStepId, project: ProjectReport, label: string): Test {
  const outcome = project.steps.find((step) => step.id === id)?.outcome ?? 'skip';
  const passed = outcome === 'pass';
  const why = [project.message, project.remedy].filter(Boolean).join('\n');
  return {
    ...{ 'test-name': `${label}${id}`, passed, score: passed ? 1 : 0, 'max-score': 1 },
    ...(outcome === 'fail' && why ? { message: cut(told(why), mostSaid) } : {}),
  };
}
