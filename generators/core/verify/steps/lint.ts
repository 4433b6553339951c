import { asTold, say } from '../../i18n/say.js';
import { type Failure, failure } from '../../verdict/failure.js';
import type { Warning } from '../../verdict/report.js';
import { type LintRequest, lint } from '../lint/lint.js';
import { mostBytes } from '../reading/context/most-bytes.js';
import type { Unreadable } from '../reading/dockerfile/read-dockerfile.js';
import type { Project } from '../reading/read-project.js';
import { lookAtFile } from './composed/look-at-file.js';
import type { StepResult } from './step.js';

interface LintStepRequest extends LintRequest {
  readonly project: Project;
  /** Whether no engine answers: then this is all that can be told, and not what fails. */
  readonly isAlone?: boolean;
}

/** Looks at the Dockerfile, and at what it copies and starts, before anything is built. */
export async function lintStep({
  isAlone = false,
  ...request
}: LintStepRequest): Promise<StepResult> {
  const { dockerfile, compose, dir } = request.project;
  const refused = compose && lookAtFile(compose, dir);
  if (refused && 'code' in refused) return { failure: refused };
  const unfit = 'refused' in dockerfile ? whyUnfit(dockerfile) : undefined;
  // Nothing else is looked at: it may be another one's.
  if (unfit) return { failure: unfit };
  const { failure: why, certain, warnings } = await lint(request);
  if (why) {
    return { failure: why, warnings: isAlone && certain ? [certain, ...warnings] : warnings };
  }
  if (!('refused' in dockerfile)) return { warnings };
  if (dockerfile.refused === 'missing') {
    // Its services may be of images that others have built.
    return compose ? { warnings } : { failure: failure('DOCKERFILE_MISSING'), warnings };
  }
  return dockerfile.refused === 'unread'
    ? { warnings: [unread(request), ...warnings] }
    : { warnings };
}

/** What is told of a Dockerfile that only an engine reads: that nobody looked is no praise. */
const unread = ({ project: { file }, messages }: LintRequest): Warning => ({
  ...{ rule: 'unread', location: { file, line: 1 } },
  ...asTold(messages, say('verify.unread', file, mostBytes.source / 1024)),
});

/** Why a project is not to be built, where its Dockerfile or another file is none, or not its own. */
function whyUnfit(file: Unreadable): Failure | undefined {
  const source = file.path;
  switch (file.refused) {
    case 'outside':
      return failure('OUTSIDE_PROJECT', { source, detail: file.leadsTo });
    case 'notAFile':
      return failure('UNFIT_FILE', { source, odd: file.is });
    case 'tooLarge':
      return failure('UNFIT_FILE', { source, number: mostBytes.dockerfile / 1024 / 1024 });
    case 'unreadable':
      return failure('UNFIT_FILE', { source });
    default:
      return undefined;
  }
}
