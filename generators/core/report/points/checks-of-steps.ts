import type { Messages } from '../../i18n/messages.js';
import { say, speak } from '../../i18n/say.js';
import type {
  CheckReport,
  CheckSaid,
  ProjectReport,
  StepReport,
  VerifyStepId,
} from '../../verdict/report.js';

/**
 * The steps that tell something of the student's work, a point each, taken or not: the maximum is
 * the same for everybody. The others are the machine's.
 */
export const gradedSteps = [
  ...(['lint', 'build', 'run', 'probe', 'stop'] as const),
] satisfies readonly VerifyStepId[];

/** What a project is judged by that belongs to no lab: the steps of its proof. */
export function checksOfSteps(project: ProjectReport, messages: Messages): readonly CheckReport[] {
  const steps = gradedSteps.map((id) => project.steps.find((step) => step.id === id));
  const failed = steps.findIndex((step) => step?.outcome === 'fail');
  return gradedSteps.map((id, at) => checkOf(id, steps[at], failed, project, messages));
}

function checkOf(
  id: (typeof gradedSteps)[number],
  step: StepReport | undefined,
  failed: number,
  project: ProjectReport,
  messages: Messages,
): CheckReport {
  const { outcome = 'skip', seconds = 0, code = null } = step ?? {};
  const title = [say(`checks.title.${id}`)];
  const base = { id, title: speak(title, messages), outcome, seconds, of: 1 };
  const needed = outcome === 'skip' ? gradedSteps[failed] : undefined;
  if (needed !== undefined) {
    const message = [say('checks.needs', failed + 1)];
    const said: CheckSaid = { title, message, hint: [] };
    return {
      ...base,
      message: speak(message, messages),
      hint: null,
      points: 0,
      needs: needed,
      said,
    };
  }
  const isCause = outcome !== 'pass' && outcome !== 'skip' && code === project.code;
  const own = isCause ? project.said : undefined;
  return {
    ...base,
    message: isCause ? project.message : null,
    hint: isCause ? project.remedy : null,
    points: outcome === 'pass' ? 1 : 0,
    // Where only the sentences are known, they stand as they were written.
    ...(isCause && own === undefined
      ? {}
      : { said: { title, message: own?.message ?? [], hint: own?.remedy ?? [] } }),
  };
}
