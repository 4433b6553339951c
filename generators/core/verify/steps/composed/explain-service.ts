import { say, sayFailure } from '../../../i18n/say.js';
import { type Failure, failure } from '../../../verdict/failure.js';
import type { FailedService } from '../../compose/classify-compose.js';
import { containerOf } from '../../compose/contained-compose.js';
import { explainCrash } from '../../crash/explain-crash.js';
import { whereLimited } from '../../crash/limits.js';
import { lastLines } from '../../engine/contained-commands.js';
import { deadlines } from '../../engine/engine.js';
import type { EngineRun } from '../engine-run.js';
import type { StepResult } from '../step.js';
import type { ComposedRun } from './composed-run.js';
import { limitsOfService } from './limits-of-service.js';

/** Why a service other than the asked one ended, or is not healthy: by what it said last. */
export async function explainService(
  onEngine: EngineRun,
  composed: ComposedRun,
  { named, code, exitCode }: FailedService,
): Promise<StepResult> {
  const { engine, project, session } = onEngine;
  const asked = composed.asked.service.name;
  const service = composed.allowed.services.find(
    (each) => each.name === named || containerOf(each, asked, session) === named,
  );
  const source = service?.name ?? named;
  const container = service ? containerOf(service, asked, session) : named;
  const look = { timeout: deadlines.look };
  const state = '{{.State.ExitCode}}|{{.State.OOMKilled}}';
  const [logs, exit] = await Promise.all([
    engine.run(['docker', 'logs', '--tail', `${lastLines}`, container], look),
    engine.run(['docker', 'container', 'inspect', '--format', state, container], look),
  ]);
  const [lastCode, killed] = exit.stdout.trim().split('|');
  const number = exitCode ?? Number(lastCode || Number.NaN);
  const facts = { source, ...(code === 'SERVICE_FAILED' && number >= 0 ? { number } : {}) };
  const why = failure(code, facts, lineOfService(source, project));
  const limited =
    service &&
    whereLimited(
      failure(killed === 'true' ? 'OOM' : 'CRASH'),
      logs.output,
      limitsOfService(service, composed),
    );
  if (limited !== undefined && limited.code !== 'CRASH') {
    return { failure: { ...joined(why, limited), code: limited.code }, output: logs.output };
  }
  const context = composed.builds.find((build) => build.service === service)?.context;
  if (code !== 'SERVICE_FAILED' || context === undefined) {
    return { failure: why, output: logs.output };
  }
  const crash = await explainCrash(failure('CRASH', { number }), logs.output, context);
  return { failure: joined(why, crash), output: logs.output };
}

/** That a service ended, and behind it why, where more is known of that. */
function joined(why: Failure, crash: Failure): Failure {
  const isMore = crash.code !== 'CRASH' || crash.words !== undefined;
  if (!isMore && crash.facts.detail === undefined) return why;
  const { message, remedy } = sayFailure(crash);
  return {
    ...why,
    location: crash.location ?? why.location,
    words: { message: [say(`failures.${why.code}.message`, why.facts), ...message], remedy },
  };
}

/** The line of the Compose file at which a service begins. */
function lineOfService(name: string, { compose }: EngineRun['project']): Failure['location'] {
  const seen = compose?.compose;
  if (seen === undefined || !('services' in seen)) return null;
  const service = seen.services.find((each) => each.name === name);
  return service ? { file: seen.file, line: service.line } : null;
}
