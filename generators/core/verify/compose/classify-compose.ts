import { say } from '../../i18n/say.js';
import type { RunResult } from '../../process/run.js';
import type { Tree } from '../../tree/tree.js';
import { type Failure, failure } from '../../verdict/failure.js';
import { classifyStart } from '../engine/words/classify.js';
import { engineWords } from '../engine/words/engine-words.js';
import { enginePatterns } from '../engine/words/patterns.js';
import { recognise } from '../engine/words/recognise.js';
import { lineAtPath } from './refusal.js';
import { resolveBounds } from './resolve.js';

/** What docker and podman say first where there is no Compose, or one that is too old to know our words. */
const isMissing =
  /^(?:docker: |Error: )?(?:unknown shorthand flag: 'f' in -f|unknown flag: --\S+|unknown command: docker compose|'compose' is not a docker command|unrecognized command `podman compose`|looking up compose provider failed)/;

/** Why Compose could not resolve a file. */
export function classifyConfig(
  result: RunResult,
  { file, tree }: { readonly file: string; readonly tree: Tree },
): Failure {
  const missing = whyMissing(result);
  if (missing) return missing;
  if (result.ended === 'aborted') return failure('INTERRUPTED');
  if (result.ended === 'timedOut' || isOutOfMemory.test(result.stderr)) return boundless(file);
  const detail = composeWords(result).split('\n').at(-1) ?? '';
  const said = detail.replace(/^validating [^:]*: /, '').replace(/: invalid compose project$/, '');
  return failure('COMPOSE_INVALID', { detail: said }, { file, line: lineMeant(said, tree) });
}

/** What a program in Go says that gets no more memory; only warnings of Compose stand above it. */
const isOutOfMemory =
  /^(?:time="[^\n]*\n)*(?:fatal error: |runtime: )[^\n]{0,40}(?:out of memory|cannot allocate memory)/;

/** It is neither right nor wrong: nobody has read it to its end. */
function boundless(file: string): Failure {
  const { seconds, megabytes } = resolveBounds;
  const words = {
    message: [say('compose.boundless', seconds, megabytes)],
    remedy: [say('compose.boundlessRemedy')],
  };
  return { ...failure('COMPOSE_UNPROVEN', {}, { file, line: 1 }), words };
}

/** Where what Compose says is about: it names keys and services, and no lines. */
function lineMeant(said: string, tree: Tree): number {
  const keys = /\b((?:services|networks|volumes|configs|secrets)\.[\w.-]+)/.exec(said)?.[1];
  const extra = /additional propert(?:y|ies) '([^']+)'/.exec(said)?.[1];
  const service = /service "([^"]+)"/.exec(said)?.[1];
  const path = keys?.split('.') ?? (service === undefined ? [] : ['services', service]);
  return lineAtPath(tree, extra === undefined ? path : [...path, extra]);
}

/** Why there is no Compose to ask; undefined where there is one. */
function whyMissing(result: RunResult): Failure | undefined {
  if (result.ended === 'missing') return failure('CLI_MISSING');
  const isOther =
    podmansOwn.test(result.stderr.trimStart()) || isMissing.test(withoutProvider(result));
  return isOther ? failure('COMPOSE_MISSING') : undefined;
}

/** Podman hands on to what it finds, and says so above and below. */
const provider = /^>>>> Executing external compose provider [^\n]*(?:\n|$)/;
const executed = /\nError: executing [^\n]*$/;

/** A Compose that is none of Docker's: it knows less, and reads a file otherwise. */
const podmansOwn =
  /^(?:>>>> Executing external compose provider "[^"\n]*podman-compose"|Error: executing \S*podman-compose )/;

const withoutProvider = ({ stderr }: Pick<RunResult, 'stderr'>): string =>
  stderr.trimStart().replace(provider, '').trimStart();

/** What Compose said itself, without what podman says around it. */
export const composeWords = (result: Pick<RunResult, 'stderr'>): string =>
  withoutProvider(result).trimEnd().replace(executed, '').trimEnd();

/** A service that another one has waited for in vain: by its own name, or by that of its container. */
export interface FailedService {
  readonly named: string;
  readonly code: 'SERVICE_UNHEALTHY' | 'SERVICE_FAILED';
  /** Where it is known: one that is started again has none any more. */
  readonly exitCode?: number;
}

/** What `up` says of a service that others wait for. */
const failedForms: readonly (readonly [FailedService['code'], RegExp])[] = [
  ['SERVICE_UNHEALTHY', /\bcontainer ([\w.-]+) is unhealthy/],
  ['SERVICE_UNHEALTHY', /\bcontainer ([\w.-]+) has no healthcheck configured/],
  ['SERVICE_FAILED', /\bcontainer ([\w.-]+) exited \(\d+\)/],
  ['SERVICE_FAILED', /\bservice "([\w.-]+)" didn't complete successfully/],
];

/** The service of which `up` says that others have waited for it in vain; undefined where it says nothing of the kind. */
export function failedService({ output }: Pick<RunResult, 'output'>): FailedService | undefined {
  for (const [code, form] of failedForms) {
    const named = form.exec(output)?.[1];
    if (named !== undefined) return { named, code };
  }
  return undefined;
}

/** Why the services could not be started, where none of them is to blame. */
export function classifyUp(result: RunResult): Failure {
  const missing = whyMissing(result);
  if (missing) return missing;
  const words = engineWords({ stderr: composeWords(result) });
  const engine = recognise(words.slice(-1), enginePatterns);
  if (engine) return failure(engine.code, { detail: engine.detail });
  // Above its last line stands which container has come how far.
  return classifyStart({ ...result, output: words.at(-1) ?? '', stderr: words.at(-1) ?? '' });
}
