import type { Messages } from '../../i18n/messages.js';
import { asTold, say } from '../../i18n/say.js';
import type { Run } from '../../process/run.js';
import { type Failure, failure, type Location, locationAt } from '../../verdict/failure.js';
import type { Warning } from '../../verdict/report.js';
import type { Saying } from '../../verdict/saying.js';
import { contextFiles } from '../reading/context/context-files.js';
import type { ParsedDockerfile } from '../reading/dockerfile/dockerfile.js';
import { parsedOf } from '../reading/dockerfile/read-dockerfile.js';
import type { Project } from '../reading/read-project.js';
import type { Finding, Rule, RuleInput } from '../rules/rule.js';
import { allRules } from './all-rules.js';

interface LintResult {
  /** The first certain finding. */
  readonly failure: Failure | undefined;
  /** The same as a warning, for where something else is the failure. */
  readonly certain: Warning | undefined;
  /** All other findings. */
  readonly warnings: readonly Warning[];
}

export interface LintRequest {
  readonly project: Pick<
    Project,
    'dockerfile' | 'context' | 'contextPath' | 'containerPort' | 'portIsSaid' | 'file' | 'judged'
  >;
  readonly messages: Messages;
  /** To ask an interpreter of this machine; undefined where an engine will show the truth. */
  readonly run?: Run | undefined;
  /** Whether what builds it takes some things that Docker refuses. */
  readonly lenient?: boolean | undefined;
}

interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly location: Location | null;
}

/** Looks at a project without building it. */
export async function lint(request: LintRequest): Promise<LintResult> {
  const { messages, lenient = false } = request;
  const { dockerfile, found } = await look(request);
  return judge(found, (sure) => isCertain(sure, dockerfile, lenient), messages);
}

async function look({ project, run }: Pick<LintRequest, 'project' | 'run'>) {
  const { context, file } = project;
  const input = ruleInput({ project, run });
  const rules = allRules.filter(({ id }) => !project.judged?.rulesOff.includes(id));
  const each = await Promise.all(
    rules.map(async (rule) =>
      (await rule.find(input)).map((finding): Found => {
        const path =
          finding.path && (context === '.' ? finding.path : `${context}/${finding.path}`);
        const location = finding.line === undefined ? null : locationAt(path ?? file, finding.line);
        return { rule, finding, location };
      }),
    ),
  );
  return { dockerfile: input.dockerfile, found: each.flat() };
}

/** What the rules look at. */
export function ruleInput({ project, run }: Pick<LintRequest, 'project' | 'run'>): RuleInput {
  const { dockerfile, context, contextPath, containerPort, portIsSaid } = project;
  return {
    dockerfile: parsedOf(dockerfile),
    unreadable: 'instructions' in dockerfile ? undefined : dockerfile,
    ...{ files: contextFiles(contextPath), context },
    containerPort: portIsSaid ? containerPort : undefined,
    ...{ run, today: new Date() },
  };
}

/** A `# syntax=` of somebody else's may make sense of anything. */
function isCertain(sure: Finding['sure'], { syntax }: ParsedDockerfile, lenient: boolean): boolean {
  if (syntax !== undefined && !/^docker\/dockerfile(?::1(?:\.\d+)*)?$/.test(syntax)) return false;
  return sure === 'certain' || (sure === 'docker' && !lenient);
}

function judge(
  found: readonly Found[],
  isSure: (sure: Finding['sure']) => boolean,
  messages: Messages,
): LintResult {
  const lineOf = ({ location }: Found) => location?.line ?? 0;
  // The Dockerfile is read from its top; what is wrong with the files it starts comes after.
  const [first] = found
    .filter(({ finding }) => isSure(finding.sure))
    .sort((a, b) => Number(!!a.finding.path) - Number(!!b.finding.path) || lineOf(a) - lineOf(b));
  return {
    failure: first && failureOf(first),
    certain: first && warningOf(first, messages),
    warnings: found.filter((each) => each !== first).map((each) => warningOf(each, messages)),
  };
}

function wordsOf({ rule, finding }: Found): { message: Saying; remedy: Saying } {
  const [what = '', other = '', third = '', fourth = ''] = finding.names ?? [];
  return finding.means
    ? {
        message: say(`crash.${finding.means}.means`, what, other, third, fourth),
        remedy: say(`crash.${finding.means}.remedy`, what, other, third, fourth),
      }
    : {
        message: say(`rules.${rule.id}.found`, what, other),
        remedy: say(`rules.${rule.id}.remedy`, what, other),
      };
}

/** A warning says in one breath what it is about and what mends it. */
function warningOf(found: Found, messages: Messages): Warning {
  const { message, remedy } = wordsOf(found);
  return { rule: found.rule.id, ...asTold(messages, message, remedy), location: found.location };
}

function failureOf(found: Found): Failure {
  const { source } = found.finding;
  const { message, remedy } = wordsOf(found);
  const line = source ? [say('verify.theLine', source)] : [];
  const facts = source ? { source } : {};
  return {
    ...failure(found.finding.code ?? found.rule.code, facts, found.location),
    words: { message: [message, ...line], remedy: [remedy] },
  };
}
